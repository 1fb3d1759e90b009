package import PlanningDomain

extension ScenarioModel {
  /// A team lever in one of its places, or in all of them if it roams.
  struct Pool: Sendable {
    /// Index into `sources`.
    var source: Int
    var lever: LeverID
    /// Ascending.
    var places: [PlaceID]
    /// The place its numbers are those of; nil if it roams.
    var place: PlaceID?
    /// The groups it serves, ascending.
    var groups: [Int]
    /// Nominal teams by day of the period.
    var count: [Int]
    var existing: Int
    /// Slots by day of the period.
    var members: [Slot]
    var hours: [Slot]
    var training: Slot
    var attrition: Slot
    var split: Team.Split
    var services: [Service] = []
  }

  struct Service: Sendable {
    var indicator: IndicatorID
    var share: Slot
    var cells: [ServedCell]
  }

  struct ServedCell: Sendable {
    var cell: Int
    /// Index into the pool's `groups`.
    var group: Int
    var handling: Slot
    var success: Slot
    var search: Slot
    var travel: Slot
  }

  mutating func compile(_ team: Team, of lever: Lever) throws {
    let source = sources.count
    sources.append(.team(lever.id))
    let beats: [[PlaceID]] = team.roams ? [lever.places.sorted()] : lever.places.sorted().map { [$0] }
    for places in beats {
      let place = team.roams ? nil : places.first
      pools.append(
        Pool(
          source: source, lever: lever.id, places: places, place: place,
          groups: try groups(in: places, only: team.segments),
          count: try TeamCounts(team, in: place, days: days).perDay,
          existing: try TeamCounts.whole(team.existing, in: place),
          members: try numbers.slots(team.members, on: days, place: place),
          hours: try numbers.slots(team.hours, on: days, place: place),
          training: try numbers.slot(team.training, place: place, segment: nil),
          attrition: try numbers.slot(team.attrition, place: place, segment: nil),
          split: team.split))
    }
  }

  /// Services name cells and populations, so they follow once cells exist.
  mutating func compileServices() throws {
    for index in pools.indices {
      let pool = pools[index]
      guard let team = scenario.levers.first(where: { $0.id == pool.lever })?.team else { continue }
      for service in team.serves.sorted(by: { $0.indicator < $1.indicator }) {
        guard let indicator = layout.indicators.firstIndex(of: service.indicator) else {
          throw EngineError.unknownIdentifier(service.indicator.text)
        }
        let served = try pool.groups.enumerated().map { local, group in
          let (place, segment) = (layout.groups[group].place, layout.groups[group].segment)
          func slot(_ parameter: Parameter) throws -> Slot {
            try numbers.slot(parameter, place: place, segment: segment)
          }
          return ServedCell(
            cell: layout.cell(group: group, indicator: indicator), group: local, handling: try slot(service.handling),
            success: try slot(service.success), search: try slot(team.search),
            travel: try slot(try self.place(place).travel))
        }
        let share = try numbers.slot(service.share, place: pool.place, segment: nil)
        pools[index].services.append(Service(indicator: service.indicator, share: share, cells: served))
      }
    }
  }

  /// Nominal team-days of the pools that serve an indicator in some places, over the first days of the period; nil where a
  /// pool roams beyond these places, so that its days there are nobody's to say.
  package func teamDays(serving indicator: IndicatorID, places: Set<PlaceID>, days: Int) -> Double? {
    let serving = pools.filter { pool in
      pool.services.contains { $0.indicator == indicator } && !places.isDisjoint(with: pool.places)
    }
    guard serving.allSatisfy({ places.isSuperset(of: $0.places) }) else { return nil }
    return
      serving
      .reduce(0) { sum, pool in sum + pool.count.prefix(days).reduce(0) { $0 + Double($1) } }
  }
}
