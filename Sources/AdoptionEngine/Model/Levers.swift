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

  /// A media lever.
  struct Channel: Sendable {
    var source: Int
    var lever: LeverID
    var places: Set<PlaceID>
    var adds: [Media.Effect]
    /// Đồng per month, slots by day of the period.
    var spend: [Slot]
    /// Messages per month, by day, and the price of one, where spend is written so.
    var messages: (perMonth: [Slot], price: Slot)?
    var before: Slot?
    /// Members of the audience, by group of its places.
    var audience: [Slot]
    var carryOver: Slot
    var halfEffect: Slot
    var slope: Slot
  }

  /// A project lever.
  package struct Works: Sendable {
    package let lever: LeverID
    var chance: Slot
    var places: Set<PlaceID>
    var completes: Day
    var delay: Slot
    var rollOut: Slot
    var raises: [Project.Raise]
    var achieves: [Project.Achievement]
  }

  mutating func compileLevers() throws {
    sources = [.start, .ownInitiative, .wordOfMouth]
    if scenario.indicators.contains(where: { $0.adoption?.encouragedBy.isEmpty == false }) {
      encouragement = sources.count
      sources.append(.encouragement)
    }
    for lever in scenario.levers.sorted(by: { $0.id < $1.id }) where lever.isEnabled {
      switch lever.kind {
      case .team(let team): try compile(team, of: lever)
      case .media(let media): try compile(media, of: lever)
      case .project(let project): try compile(project, of: lever)
      case .classes(let classes): try compile(classes, of: lever)
      case .desk(let desk): try compile(desk, of: lever)
      }
    }
  }

  /// The days of the period.
  package var days: [Day] { (0..<grid.period.length).map { grid.period.from + $0 } }

  private mutating func compile(_ team: Team, of lever: Lever) throws {
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

  /// The groups of some places, ascending, of these segments only (nil for all).
  func groups(in places: [PlaceID], only segments: [SegmentID]?) throws -> [Int] {
    try places.flatMap { place in
      guard let index = layout.index(of: place) else { throw EngineError.unknownIdentifier(place.text) }
      return layout.groupsOfPlace[index].filter { segments?.contains(layout.groups[$0].segment) ?? true }
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

  private mutating func compile(_ media: Media, of lever: Lever) throws {
    let source = sources.count
    sources.append(.media(lever.id))
    guard let first = lever.places.min() else { throw EngineError.unknownIdentifier(lever.id.text) }
    let groups = try groups(in: lever.places.sorted(), only: nil).map { layout.groups[$0] }
    let spend: [Slot]
    var messages: (perMonth: [Slot], price: Slot)?
    switch media.volume {
    case .spend(let schedule): spend = try numbers.slots(schedule, on: days, place: first)
    case .messages(let schedule, let price):
      let perMonth = try numbers.slots(schedule, on: days, place: first)
      let unitPrice = try numbers.slot(price, place: first, segment: nil)
      messages = (perMonth, unitPrice)
      spend = perMonth.map { numbers.product($0, unitPrice) }
    }
    channels.append(
      Channel(
        source: source, lever: lever.id, places: Set(lever.places), adds: media.adds, spend: spend, messages: messages,
        before: try media.before.map { try numbers.slot($0, place: first, segment: nil) },
        audience: try groups.map { try eligibleSlot(media.audience, group: $0) },
        carryOver: try numbers.slot(media.carryOver, place: first, segment: nil),
        halfEffect: try numbers.slot(media.halfEffect, place: first, segment: nil),
        slope: try numbers.slot(media.slope, place: first, segment: nil)))
  }

  private mutating func compile(_ project: Project, of lever: Lever) throws {
    guard let first = lever.places.min() else { throw EngineError.unknownIdentifier(lever.id.text) }
    projects.append(
      Works(
        lever: lever.id, chance: try numbers.slot(project.chance, place: first, segment: nil),
        places: Set(lever.places), completes: project.completes,
        delay: try numbers.slot(project.delay, place: first, segment: nil),
        rollOut: try numbers.slot(project.rollOut, place: first, segment: nil),
        raises: project.raises, achieves: project.achieves))
  }

  /// Nominal team-days of the pools that serve an indicator in some places, over the first days of the period; nil where a
  /// pool roams beyond these places, so that its days there are nobody's to say.
  package func teamDays(serving indicator: IndicatorID, places: Set<PlaceID>, days: Int) -> Double? {
    let serving = pools.filter { pool in
      pool.services.contains { $0.indicator == indicator } && !places.isDisjoint(with: pool.places)
    }
    guard serving.allSatisfy({ places.isSuperset(of: $0.places) }) else { return nil }
    return serving
      .reduce(0) { sum, pool in sum + pool.count.prefix(days).reduce(0) { $0 + Double($1) } }
  }
}
