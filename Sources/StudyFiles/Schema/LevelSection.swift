internal import PlanningDomain

extension Reading {
  func levels(_ field: Field?) -> [Level] {
    guard let field else { return [] }
    let members = named(field)
    reportCycles(among: members, code: .includesCycle, next: { $0.node["includes"]?.scalar.map { [$0.text] } ?? [] })
    return members.compactMap(level)
  }

  private func level(_ member: Field) -> Level? {
    guard
      let fields = fields(
        of: member, required: ["criteria"],
        optional: ["title", "met", "mandatory", "optional", "unlisted", "includes", "source"])
    else { return nil }
    let source = source(in: fields, inherited: nil)
    let title = title(in: fields)
    let criteria = whole(fields["criteria"], in: 1...1000)
    let met = met(in: fields["met"], of: member.path, source: source)
    let mandatory = fields["mandatory"] == nil ? [] : references(fields["mandatory"], to: .target, among: names.targets)
    let optional = fields["optional"].map { choice(of: $0) }
    let unlisted = fields["unlisted"].map { self.unlisted($0, source: source) }
    let includes = fields["includes"].map { reference($0, to: .level, among: names.levels) }
    guard let title, let criteria, let met, let mandatory else { return nil }
    if let optional, optional == nil { return nil }
    if let unlisted, unlisted == nil { return nil }
    let level = Level(
      id: LevelID(member.key), title: title, criteria: Int(criteria), met: met,
      mandatory: mandatory.map { TargetID($0) }, optional: optional ?? nil, unlisted: unlisted ?? nil,
      includes: (includes ?? nil).map { LevelID($0) })
    checkSum(level, at: member)
    return level
  }

  private func met(in field: Field?, of level: String, source: SourceID?) -> Parameter? {
    let kind = NumberKind(.count, certain: true, .places(names.places.ordered))
    guard let field else { return Parameter(.count, 0, path: level + ".met") }
    if field.node.entries == nil { return parameter(field, kind, source: source) }
    guard let fields = fields(of: field, required: ["count"], optional: ["source"]) else { return nil }
    return parameter(fields["count"], kind, source: self.source(in: fields, inherited: source))
  }

  private func choice(of field: Field) -> Level.Choice? {
    guard let fields = fields(of: field, required: ["at-least", "of"]) else { return nil }
    let atLeast = whole(fields["at-least"], in: 0...1000)
    let targets = references(fields["of"], to: .target, among: names.targets)
    guard let atLeast, let targets else { return nil }
    guard atLeast <= targets.count else {
      report(
        .choiceTooLarge, at: fields["at-least"] ?? field,
        ["found": .text("\(atLeast)"), "count": .text("\(targets.count)")])
      return nil
    }
    return Level.Choice(atLeast: Int(atLeast), of: targets.map { TargetID($0) })
  }

  private func unlisted(_ field: Field, source: SourceID?) -> Level.Unlisted? {
    guard let fields = fields(of: field, required: ["count", "chance"], optional: ["source"]) else { return nil }
    let count = parameter(
      fields["count"], NumberKind(.count, certain: true, .places(names.places.ordered)), source: source)
    let chance = parameter(
      fields["chance"], NumberKind(.share, .places(names.places.ordered)), source: self.source(in: fields, inherited: source))
    guard let count, let chance else { return nil }
    return Level.Unlisted(count: count, chance: chance)
  }

  /// The criteria add up in every place the level is judged in and not held yet.
  private func checkSum(_ level: Level, at member: Field) {
    let held = Set(level.held)
    let listed = [level.mandatory.count, level.optional.map { $0.of.count } ?? 0]
    var first: (place: PlaceID, met: Int, unlisted: Int)?
    var wrong = 0
    for place in level.appliesTo ?? names.places.map({ PlaceID($0) }) where !held.contains(place) {
      guard let met = level.met.known(in: place),
        let unlisted = level.unlisted.map({ $0.count.known(in: place) }) ?? 0,
        Int(met + unlisted) + listed[0] + listed[1] != level.criteria
      else { continue }
      wrong += 1
      if first == nil { first = (place, Int(met), Int(unlisted)) }
    }
    guard let first else { return }
    report(
      .criteriaSum, at: member.node["criteria"].map { $0.span } ?? member.keySpan, path: member.path,
      [
        "criteria": .text("\(level.criteria)"), "sum": .text("\(first.met + listed[0] + listed[1] + first.unlisted)"),
        "met": .text("\(first.met)"), "mandatory": .text("\(listed[0])"), "optional": .text("\(listed[1])"),
        "unlisted": .text("\(first.unlisted)"),
      ])
  }
}
