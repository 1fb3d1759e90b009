internal import PlanningDomain

extension Reading {
  /// A lever's number: one for all time, or `[ X, { from: date, to: date, value: Y } ]`.
  func schedule(_ field: Field?, _ kind: NumberKind, source: SourceID?) -> Schedule? {
    guard let field else { return nil }
    guard var schedule = unscaledSchedule(field, kind, source: source) else {
      takeFactors(of: field)
      return nil
    }
    for factor in field.node.factors {
      takenFactors.insert(factor.path)
      let factorField = Field(key: field.key, keySpan: factor.node.span, node: factor.node, path: factor.path)
      let factorKind = NumberKind(.factor, certain: kind.isCertain, kind.variation)
      guard let read = unscaledSchedule(factorField, factorKind, source: nil) else { return nil }
      guard holds(schedule, times: read, kind, at: factorField, number: field) else { return nil }
      schedule.factors.append(read)
    }
    return schedule
  }

  private func unscaledSchedule(_ field: Field, _ kind: NumberKind, source: SourceID?) -> Schedule? {
    if let by = field.node["by"], by.entries?.contains(where: { $0.value.items != nil }) ?? false {
      return scopedSchedule(field, kind, source: source)
    }
    guard field.node.items != nil else {
      var plain = field
      plain.node.factors = []
      return parameter(plain, kind, source: source).map { Schedule($0) }
    }
    guard let items = items(of: field) else { return nil }
    guard let first = items.first else {
      report(.emptyCollection, at: field)
      return nil
    }
    if first.node["from"] != nil || first.node["to"] != nil {
      report(.firstDated, at: first)
      return nil
    }
    var entries = [parameter(first, kind, source: source).map { Schedule.Entry(from: nil, through: nil, parameter: $0) }]
    var latest: Day?
    for item in items.dropFirst() {
      let entry = datedEntry(item, kind, source: source)
      if let from = entry?.from {
        if let latest, from <= latest { report(.entryOrder, at: item, ["from": .text("\(from)")]) }
        latest = from
      }
      entries.append(entry)
    }
    let read = entries.compactMap(\.self)
    return read.count == entries.count ? Schedule(entries: read) : nil
  }

  /// `by: { place: [ X, { from: date, value: Y } ], otherwise: Z }`: lists over time that differ by place.
  private func scopedSchedule(_ field: Field, _ kind: NumberKind, source: SourceID?) -> Schedule? {
    guard case .places(let places) = kind.variation else {
      report(
        .byNotAllowed, at: field.keySpan, path: field.path, ["allowed": .phrase(kind.variation.refusal ?? .oneNumber)])
      return nil
    }
    guard let fields = fields(of: field, optional: ["by", "source"]), let by = fields["by"],
      let members = anyFields(of: by)?.all
    else { return nil }
    let source = self.source(in: fields, inherited: source)
    var single = kind
    single.variation = .nowhere
    var first = Parameter(dimension: kind.dimension, otherwise: nil)
    var later = DatedScopes()
    var sound = true
    let named = Set(members.map(\.key))
    for member in members {
      let read = unscaledSchedule(member, single, source: source)
      let scopes =
        member.key == "otherwise"
        ? places.filter { !named.contains($0.text) }.map { Scope.place($0) } : scope(member, kind).map { [$0] }
      guard let read, let scopes else {
        sound = false
        continue
      }
      for (position, entry) in read.entries.enumerated() {
        guard let value = entry.parameter.otherwise else { continue }
        let scoped = Dictionary(uniqueKeysWithValues: scopes.map { ($0, value) })
        if position == 0 {
          first.scoped.merge(scoped) { $1 }
        } else {
          later.add(scoped, from: entry.from, through: entry.through)
        }
      }
    }
    guard sound, isCovered(first, kind, at: by) else { return nil }
    return Schedule(
      entries: [Schedule.Entry(from: nil, through: nil, parameter: first)] + later.entries(of: kind.dimension))
  }

  /// Pieces of several places; those with the same days stand in one entry, so that there are no more than dates.
  private struct DatedScopes {
    private struct Days: Hashable {
      var from: Day?
      var through: Day?
    }

    private var order: [Days] = []
    private var scopes: [Days: [Scope: Value]] = [:]

    mutating func add(_ scoped: [Scope: Value], from: Day?, through: Day?) {
      let days = Days(from: from, through: through)
      if scopes[days] == nil { order.append(days) }
      scopes[days, default: [:]].merge(scoped) { $1 }
    }

    /// By their first day, else as written.
    func entries(of dimension: Dimension) -> [Schedule.Entry] {
      order.enumerated()
        .sorted { ($0.element.from?.number ?? .min, $0.offset) < ($1.element.from?.number ?? .min, $1.offset) }
        .compactMap { _, days in
          scopes[days].map {
            Schedule.Entry(
              from: days.from, through: days.through,
              parameter: Parameter(dimension: dimension, otherwise: nil, scoped: $0))
          }
        }
    }
  }

  private func datedEntry(_ field: Field, _ kind: NumberKind, source: SourceID?) -> Schedule.Entry? {
    guard let fields = anyFields(of: field) else { return nil }
    guard fields["from"] != nil else {
      report(.missingKey, at: field, ["key": .text("from")])
      return nil
    }
    let from = day(fields["from"])
    let through = fields["to"].map { day($0) }
    var item = field
    if let from { item.path += ".from.\(from)" }
    let parameter = parameter(item, kind, source: source, extra: ["from", "to"])
    guard let from, let parameter else { return nil }
    if let through {
      guard let through else { return nil }
      guard from <= through else {
        report(.periodReversed, at: fields["to"] ?? field, ["from": .text("\(from)"), "to": .text("\(through)")])
        return nil
      }
      warnOutside(Period(from: from, through: through), at: item)
      return Schedule.Entry(from: from, through: through, parameter: parameter)
    }
    if let period, from > period.through { warnOutside(Period(from: from, through: from), at: item) }
    return Schedule.Entry(from: from, through: nil, parameter: parameter)
  }

  /// Says so where a dated piece lies wholly outside the study's period.
  func warnOutside(_ stretch: Period, at field: Field) {
    guard let period, stretch.through < period.from || stretch.from > period.through else { return }
    report(.withoutEffect, at: field, ["from": .text("\(period.from)"), "to": .text("\(period.through)")])
  }

  private func holds(
    _ schedule: Schedule, times factor: Schedule, _ kind: NumberKind, at field: Field, number: Field
  ) -> Bool {
    // Entries are alternatives in time: every combination of earlier factors could meet the new one.
    let earlier = schedule.factors.reduce([[Parameter]()]) { combinations, factor in
      combinations.flatMap { combination in factor.entries.map { combination + [$0.parameter] } }
    }
    return schedule.entries.allSatisfy { piece in
      earlier.allSatisfy { factors in
        var scaled = piece.parameter
        scaled.factors = factors
        return factor.entries.allSatisfy { holds(scaled, times: $0.parameter, kind, at: field, number: number) }
      }
    }
  }
}
