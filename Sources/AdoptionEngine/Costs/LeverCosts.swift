internal import PlanningDomain

/// What media, classes, desks and projects cost.
extension ScenarioModel {
  mutating func spendEntries(of media: Media, lever: Lever) throws -> [CostEntry] {
    guard let channel = channels.first(where: { $0.lever == lever.id }), let first = lever.places.min() else { return [] }
    let price = try numbers.slot(media.cost.price, place: first, segment: nil)
    let central = try numbers.central()
    return daysByMonth().compactMap { month, days in
      guard let last = days.last(where: { central[channel.spend[$0]] > 0 }) else { return nil }
      let slots = channel.messages?.perMonth ?? channel.spend
      let quantity = CostTerm.Quantity.weighted(ScenarioModel.months(days, of: month, by: slots) { _ in 1 })
      return CostEntry(
        month: month, spentOn: grid.period.from + last,
        terms: [
          CostTerm(
            quantity: quantity, price: channel.messages?.price ?? price,
            source: media.volume.source(on: grid.period.from + last, in: first))
        ])
    }
  }

  /// Sessions of each place, in the months that have some.
  mutating func sessionEntries(of cost: CostItem, lever: Lever) throws -> [CostEntry] {
    let held = courses.filter { $0.lever == lever.id }
    return try monthlyEntries(of: cost, held.map { ($0.place, $0.sessions) })
  }

  /// Officers of each place, in the months that have some.
  mutating func officerEntries(of cost: CostItem, lever: Lever) throws -> [CostEntry] {
    let staffed = desks.filter { $0.lever == lever.id }
    return try monthlyEntries(of: cost, staffed.map { ($0.place, $0.officers) })
  }

  /// Units by place and day times the price there, for every month in which some place has units at central values.
  private mutating func monthlyEntries(of cost: CostItem, _ units: [(place: PlaceID, slots: [Slot])]) throws -> [CostEntry] {
    let priced = try units.map {
      (place: $0.place, slots: $0.slots, price: try numbers.slot(cost.price, place: $0.place, segment: nil))
    }
    let central = try numbers.central()
    return daysByMonth().compactMap { month, days in
      let terms = priced.filter { unit in days.contains { central[unit.slots[$0]] > 0 } }
      guard let last = days.last(where: { day in terms.contains { central[$0.slots[day]] > 0 } }) else { return nil }
      return CostEntry(
        month: month, spentOn: grid.period.from + last,
        terms: terms.map { unit in
          CostTerm(
            quantity: .weighted(ScenarioModel.months(days, of: month, by: unit.slots) { _ in 1 }), price: unit.price,
            source: cost.price.value(place: unit.place, segment: nil)?.source)
        })
    }
  }

  /// Units written by place are added over the places; written once, they are those of the whole project.
  mutating func capitalEntries(of cost: CostItem, project: Project, lever: Lever) throws -> [CostEntry] {
    guard case .capital(let units) = cost.kind, grid.period.contains(project.completes) else { return [] }
    let places = units.scoped.isEmpty ? lever.places.sorted().prefix(1) : lever.places.sorted()[...]
    let terms = try places.map { place in
      CostTerm(
        quantity: .weighted([(1, try numbers.slot(units, place: place, segment: nil))]),
        price: try numbers.slot(cost.price, place: place, segment: nil),
        source: cost.price.value(place: place, segment: nil)?.source)
    }
    return [CostEntry(month: Month(of: project.completes), spentOn: project.completes, terms: terms)]
  }
}

extension Media.Volume {
  /// Where the number in force on a day comes from: the spend, or the price of a message.
  fileprivate func source(on day: Day, in place: PlaceID) -> SourceID? {
    switch self {
    case .spend(let schedule):
      schedule.parameter(on: day, place: place, segment: nil)?.value(place: place, segment: nil)?.source
    case .messages(_, let price): price.value(place: place, segment: nil)?.source
    }
  }
}
