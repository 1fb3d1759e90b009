internal import PlanningDomain

extension Reading {
  func team(_ fields: Fields, places: [PlaceID], source: SourceID?) -> Team? {
    let roams = truth(fields["roams"], otherwise: false)
    let byPlace = roams ?? false ? NumberKind.Variation.roaming : .places(places)
    let wholeUnits = NumberKind(.count, certain: true, byPlace)
    let count = fields["count"].flatMap { self.count($0, wholeUnits, byPlace, source: source) }
    let existing = parameter("existing", in: fields, wholeUnits, source: source, otherwise: 0)
    let atMost = fields["at-most"].map { parameter($0, wholeUnits, source: source) }
    let members = schedule(fields["members"], NumberKind(.count, byPlace), source: source)
    let hours = schedule(fields["hours"], NumberKind(.workingTime, byPlace), source: source)
    let search = parameter(fields["search"], NumberKind(.minutes, byPlace), source: source)
    let training = parameter("training", in: fields, NumberKind(.duration, byPlace), source: source, otherwise: 0)
    let attrition = parameter("attrition", in: fields, NumberKind(.rate, byPlace), source: source, otherwise: 0)
    let split = choice(fields["split"], among: [Team.Split.remaining, .members], otherwise: .remaining)
    let served = served(fields, places: places)
    let serves = serves(fields["serves"], in: places, byPlace, cells: .cells(served.cells), source: source)
    let costs = self.costs(fields["cost"], [.start, .running, .member, .extraHour], byPlace, source: source)
    guard let roams, let count, let existing, let members, let hours, let search, let training, let attrition, let split
    else { return nil }
    if let limit = atMost ?? nil { check(count, atMost: limit, places: places, at: fields) }
    if case .budget = count, atMost == nil, !costs.contains(where: \.limitsTeams), let field = fields["count"] {
      report(.unlimitedTeams, at: field)
    }
    return Team(
      count: count, existing: existing, atMost: atMost ?? nil, members: members, hours: hours, search: search,
      training: training, attrition: attrition, split: split, segments: served.segments, serves: serves, costs: costs,
      roams: roams)
  }

  private func count(
    _ field: Field, _ kind: NumberKind, _ variation: NumberKind.Variation, source: SourceID?
  ) -> Team.Count? {
    // A mapping that is no way to write a number must be meant as a budget.
    let isBudget = field.node.entries?.contains { $0.key == "by" || NumberForm(rawValue: $0.key) != nil } == false
    guard isBudget else { return schedule(field, kind, source: source).map { .teams($0) } }
    guard let fields = fields(of: field, required: ["budget"], optional: ["source"]) else { return nil }
    var money = fields["budget"]
    // A factor over the count is a factor over its budget.
    money?.node.factors += field.node.factors
    return parameter(
      money, .yearlyMoney(variation), source: self.source(in: fields, inherited: source)
    ).map { .budget($0) }
  }

  private func serves(
    _ field: Field?, in places: [PlaceID], _ byPlace: NumberKind.Variation, cells: NumberKind.Variation, source: SourceID?
  ) -> [Team.Service] {
    let services: [Team.Service] = byIndicator(field, .adoption) { member, indicator in
      guard let fields = fields(of: member, required: ["share", "handling", "success"], optional: ["source"]) else { return nil }
      let source = self.source(in: fields, inherited: source)
      let share = parameter(fields["share"], NumberKind(.share, byPlace), source: source)
      let handling = parameter(fields["handling"], NumberKind(.minutes, cells), source: source)
      let success = parameter(fields["success"], NumberKind(.share, cells), source: source)
      guard let share, let handling, let success else { return nil }
      return Team.Service(indicator: indicator, share: share, handling: handling, success: success)
    }
    // The largest each share can be, place by place.
    let sum = places.map { place in
      services.reduce(0) { sum, service in
        guard let largest = service.share.largest(place: place) else { return sum }
        return sum + largest
      }
    }.max()
    if let field, let sum, sum > 1 + 1e-9 {
      report(.servesSum, at: field.keySpan, path: field.path, ["sum": .text(percent(sum))])
    }
    return services
  }

  private func check(_ count: Team.Count, atMost: Parameter, places: [PlaceID], at fields: Fields) {
    guard case .teams(let schedule) = count, let field = fields["count"] else { return }
    for place in places {
      guard let most = atMost.largest(place: place) else { continue }
      let factors = schedule.factors.map { $0.entries.compactMap { $0.parameter.largest(place: place) } }
      for entry in schedule.entries {
        guard let written = entry.parameter.largest(place: place) else { continue }
        let combinations = factors.reduce([written]) { counts, factor in counts.flatMap { count in factor.map { count * $0 } } }
        guard let largest = combinations.max(), largest > most + 1e-9 else { continue }
        report(
          .aboveAtMost, at: field,
          ["found": .text(plainText(largest)), "most": .text(plainText(most)), "place": .text(place.text)])
        return
      }
    }
  }
}

extension CostItem {
  /// Whether each further team costs more of a budget.
  fileprivate var limitsTeams: Bool {
    switch kind {
    case .startUp, .running, .member: price.values.contains { $0.distribution.largest > 0 }
    default: false
    }
  }
}

extension Parameter {
  /// The largest value the number can take at a place, with its factors; nil where it is not given there.
  func largest(place: PlaceID) -> Double? {
    guard let value = value(place: place, segment: nil) else { return nil }
    return factors.reduce(value.distribution.largest) { product, factor in
      product * (factor.value(place: place, segment: nil).map(\.distribution.largest) ?? 1)
    }
  }
}

/// Without a fraction where there is none.
func plainText(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
}
