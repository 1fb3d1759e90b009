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
    let met = met(in: fields["met"], source: source)
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

  private func met(in field: Field?, source: SourceID?) -> Level.Met? {
    guard let field else { return Level.Met(count: 0, source: nil) }
    if field.node.entries == nil { return met(field, source: source) }
    guard let fields = fields(of: field, required: ["count"], optional: ["source"]) else { return nil }
    let around = self.source(in: fields, inherited: source)
    return fields["count"].flatMap { met($0, source: around) }
  }

  /// How many criteria are met is a number the study stands on like any other.
  private func met(_ field: Field, source: SourceID?) -> Level.Met? {
    guard let count = whole(field, in: 0...1000) else { return nil }
    record(field, .fixed(Double(count)), NumberKind(.count), source, text: field.node)
    return Level.Met(count: Int(count), source: source)
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
    let count = whole(fields["count"], in: 0...1000)
    let chance = parameter(
      fields["chance"], NumberKind(.share, .places(names.places.ordered)), source: self.source(in: fields, inherited: source))
    guard let count, let chance else { return nil }
    return Level.Unlisted(count: Int(count), chance: chance)
  }

  private func checkSum(_ level: Level, at member: Field) {
    let optional = level.optional?.of ?? []
    let unlisted = if let open = level.unlisted { open.count } else { 0 }
    let parts = [level.met.count, level.mandatory.count, optional.count, unlisted]
    let sum = parts.reduce(0, +)
    guard sum != level.criteria else { return }
    report(
      .criteriaSum, at: member.node["criteria"].map { $0.span } ?? member.keySpan, path: member.path,
      [
        "criteria": .text("\(level.criteria)"), "sum": .text("\(sum)"), "met": .text("\(parts[0])"),
        "mandatory": .text("\(parts[1])"), "optional": .text("\(parts[2])"), "unlisted": .text("\(parts[3])"),
      ])
  }
}
