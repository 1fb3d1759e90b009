package import PlanningDomain

extension ScenarioModel {
  /// A flow in a place.
  struct FlowState: Sendable {
    /// Files per calendar month, slots by day of the period.
    var files: [Slot]
    /// Indices into the layout's indicators.
    var selfService: [Int]
  }

  /// A desk lever in one of its places.
  package struct Counter: Sendable {
    /// Index into `sources`.
    var source: Int
    package let lever: LeverID
    package let place: PlaceID
    /// Index into the layout's places.
    var placeIndex: Int
    /// Officers, and minutes of one per calendar day, slots by day of the period.
    var officers: [Slot]
    var hours: [Slot]
    /// In order of priority.
    var services: [CounterService] = []
  }

  struct CounterService: Sendable {
    /// Index into the layout's flows.
    var flow: Int
    var handling: Slot
    /// The cells of each self-service indicator in the place, with the chance of learning it.
    var teaches: [[(cell: Int, success: Slot)]]
  }

  mutating func compileFlows() throws {
    flows = try layout.flows.map { id in
      guard let flow = indicator(id)?.flow else { throw EngineError.unknownIdentifier(id.text) }
      let selfService = try flow.selfService.map { id in
        guard let index = layout.indicators.firstIndex(of: id) else { throw EngineError.unknownIdentifier(id.text) }
        return index
      }
      return try layout.places.map { FlowState(files: try files(of: flow, in: $0), selfService: selfService) }
    }
  }

  /// Reading a study makes sure that shares of shares end.
  private mutating func files(of flow: Flow, in place: PlaceID) throws -> [Slot] {
    switch flow.files {
    case .perMonth(let schedule): return try numbers.slots(schedule, on: days, place: place)
    case .share(let share, let other):
      guard let whole = indicator(other)?.flow else { throw EngineError.unknownIdentifier(other.text) }
      let part = try numbers.slot(share, place: place, segment: nil)
      return try files(of: whole, in: place).map { numbers.product($0, part) }
    }
  }

  mutating func compile(_ desk: Desk, of lever: Lever) throws {
    let source = sources.count
    sources.append(.desk(lever.id))
    for place in lever.places.sorted() {
      guard let index = layout.index(of: place) else { throw EngineError.unknownIdentifier(place.text) }
      desks.append(
        Counter(
          source: source, lever: lever.id, place: place, placeIndex: index,
          officers: try numbers.slots(desk.officers, on: days, place: place),
          hours: try numbers.slots(desk.hours, on: days, place: place)))
    }
  }

  mutating func compileDesks() throws {
    let levers = Dictionary(scenario.levers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in desks.indices {
      guard let desk = levers[desks[index].lever]?.desk else { continue }
      let place = desks[index].place
      for service in desk.serves {
        guard let flow = layout.flows.firstIndex(of: service.indicator) else {
          throw EngineError.unknownIdentifier(service.indicator.text)
        }
        let teaches = try flows[flow][desks[index].placeIndex].selfService.map { indicator in
          try layout.groupsOfPlace[desks[index].placeIndex].map { group in
            let success = try numbers.slot(service.success, place: place, segment: layout.groups[group].segment)
            return (layout.cell(group: group, indicator: indicator), success)
          }
        }
        desks[index].services.append(
          CounterService(
            flow: flow, handling: try numbers.slot(service.handling, place: place, segment: nil), teaches: teaches))
      }
    }
  }
}
