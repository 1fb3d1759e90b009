internal import PlanningDomain

extension Reading {
  func levels(_ field: Field?) -> [Level] {
    guard let field else { return [] }
    let members = named(field)
    reportCycles(among: members, code: .includesCycle, next: { $0.node["includes"]?.scalar.map { [$0.text] } ?? [] })
    let levels = members.compactMap(level)
    checkIncluded(levels, at: members)
    return levels
  }

  private func level(_ member: Field) -> Level? {
    guard
      let fields = fields(
        of: member, required: ["criteria"],
        optional: ["title", "met", "mandatory", "optional", "unlisted", "includes", "applies-to", "held", "source"])
    else { return nil }
    let source = source(in: fields, inherited: nil)
    let title = title(in: fields)
    let criteria = whole(fields["criteria"], in: 1...1000)
    let appliesTo = fields["applies-to"].map { leafPlaces($0) }
    let held = written(fields["held"], else: []) { self.held($0, among: appliesTo ?? nil) }
    let judged = (appliesTo ?? nil) ?? names.places.ids
    // Where it is not known which places are meant, none is missed.
    let open = held.map { Self.places(judged, without: $0) } ?? []
    let met = met(in: fields["met"], of: member.path, in: open, source: source)
    let mandatory = written(fields["mandatory"], else: []) { criterionTargets($0) }
    let optional = fields["optional"].map { choice(of: $0) }
    let unlisted = fields["unlisted"].map { self.unlisted($0, in: open, judged: judged, source: source) }
    let includes = fields["includes"].map { reference($0, to: .level, among: names.levels) }
    guard let title, let criteria, let met, let mandatory, let held else { return nil }
    if let optional, optional == nil { return nil }
    if let unlisted, unlisted == nil { return nil }
    if let appliesTo, appliesTo == nil { return nil }
    let level = Level(
      id: LevelID(member.key), title: title, criteria: Int(criteria), met: met, mandatory: mandatory,
      optional: optional ?? nil, unlisted: unlisted ?? nil, includes: (includes ?? nil).map { LevelID($0) },
      appliesTo: appliesTo ?? nil, held: held)
    checkSum(level, in: open, at: member)
    return level
  }

  private static func places(_ places: [PlaceID], without held: [PlaceID]) -> [PlaceID] {
    let held = Set(held)
    return places.filter { !held.contains($0) }
  }

  /// A level that must be reached as well applies wherever it must be.
  private func checkIncluded(_ levels: [Level], at members: [Field]) {
    let fields = Dictionary(members.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for level in levels {
      guard let lower = levels.first(where: { $0.id == level.includes }), let applicable = lower.appliesTo.map({ Set($0) })
      else { continue }
      let outside = Self.places(level.appliesTo ?? names.places.ids, without: level.held).filter { !applicable.contains($0) }
      guard let first = outside.first, let field = fields[level.id.text] else { continue }
      report(
        .includedElsewhere, at: field.node["includes"].map { $0.span } ?? field.keySpan, path: field.path,
        ["found": .text(lower.id.text), "place": .text(first.text), "count": .text("\(outside.count)")])
    }
  }

  /// Targets on indicators, which a place meets or not.
  private func criterionTargets(_ field: Field) -> [TargetID]? {
    guard let found = references(field, to: .target, among: names.targets), let items = items(of: field) else { return nil }
    let wrong = zip(items, found).filter { names.levelTargets.contains($1) }
    for (item, name) in wrong { report(.levelTargetAsCriterion, at: item, ["found": .text(name)]) }
    return wrong.isEmpty ? found.map { TargetID($0) } : nil
  }

  /// Leaf places that hold the level already, among those it applies to.
  private func held(_ field: Field, among applicable: [PlaceID]?) -> [PlaceID]? {
    guard let held = leafPlaces(field) else { return nil }
    guard let applicable else { return held }
    let known = Set(applicable)
    let outside = held.filter { !known.contains($0) }
    guard let first = outside.first else { return held }
    report(.heldOutside, at: field, ["found": .text(first.text), "count": .text("\(outside.count)")])
    return nil
  }

  private func met(in field: Field?, of level: String, in places: [PlaceID], source: SourceID?) -> Parameter? {
    let kind = NumberKind(.count, certain: true, .places(places))
    guard let field else { return Parameter(.count, 0, path: level + ".met") }
    if field.node.entries == nil { return parameter(field, kind, source: source) }
    guard let fields = fields(of: field, required: ["count"], optional: ["source"]) else { return nil }
    return parameter(fields["count"], kind, source: self.source(in: fields, inherited: source))
  }

  private func choice(of field: Field) -> Level.Choice? {
    guard let fields = fields(of: field, required: ["at-least", "of"]) else { return nil }
    let atLeast = whole(fields["at-least"], in: 0...1000)
    let targets = fields["of"].flatMap { criterionTargets($0) }
    guard let atLeast, let targets else { return nil }
    guard atLeast <= targets.count else {
      report(
        .choiceTooLarge, at: fields["at-least"] ?? field,
        ["found": .text("\(atLeast)"), "count": .text("\(targets.count)")])
      return nil
    }
    return Level.Choice(atLeast: Int(atLeast), of: targets)
  }

  private func unlisted(
    _ field: Field, in places: [PlaceID], judged: [PlaceID], source: SourceID?
  ) -> Level.Unlisted? {
    guard let fields = fields(of: field, required: ["count", "chance"], optional: ["source"]) else { return nil }
    let source = self.source(in: fields, inherited: source)
    let count = parameter(fields["count"], NumberKind(.count, certain: true, .places(places)), source: source)
    let chance = parameter(fields["chance"], NumberKind(.share, .places(judged)), source: source)
    guard let count, let chance else { return nil }
    return Level.Unlisted(count: count, chance: chance)
  }

  /// The criteria add up in every place the level is judged in and not held yet.
  private func checkSum(_ level: Level, in places: [PlaceID], at member: Field) {
    let optional = level.optional?.of ?? []
    var first: (place: PlaceID, met: Int, unlisted: Int)?
    var wrong = 0
    for place in places {
      var unlisted = 0.0
      if let open = level.unlisted {
        guard let count = open.count.known(in: place) else { continue }
        unlisted = count
      }
      guard let met = level.met.known(in: place),
        Int(met + unlisted) + level.mandatory.count + optional.count != level.criteria
      else { continue }
      wrong += 1
      if first == nil { first = (place, Int(met), Int(unlisted)) }
    }
    guard let first else { return }
    let sum = first.met + level.mandatory.count + optional.count + first.unlisted
    report(
      .criteriaSum, at: member.node["criteria"].map { $0.span } ?? member.keySpan, path: member.path,
      [
        "criteria": .text("\(level.criteria)"), "sum": .text("\(sum)"), "met": .text("\(first.met)"),
        "mandatory": .text("\(level.mandatory.count)"), "optional": .text("\(optional.count)"),
        "unlisted": .text("\(first.unlisted)"), "place": .text(first.place.text), "others": .text("\(wrong - 1)"),
      ])
  }
}
