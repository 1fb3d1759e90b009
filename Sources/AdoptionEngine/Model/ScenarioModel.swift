package import PlanningDomain

/// One scenario made ready to be stepped: identifiers resolved to indices, numbers to slots.
///
/// Compiling is linear in places, segments and indicators; a model is shared by all draws.
package struct ScenarioModel: Sendable {
  package typealias Slot = NumberTable.Slot

  struct Cell: Sendable {
    var measure: Adoption.Measure
    /// N.
    var eligible: Slot
    var start: Slot
    /// N of the population the start is a share of, where that is another one.
    var startEligible: Slot?
    var dormant: Slot
    var receptivity: Slot
    var innovation: Slot
    var imitation: Slot
    var lapse: Slot
    var returning: Slot
    var ceiling: Slot
    var mixing: Adoption.Mixing
    var requirements: [Requirement]
    var raises: [Raise]
    var media: [MediaEffect]
    var encouragements: [Encouragement]
    /// Eligible members of the populations the count is also shown over.
    var alsoEligible: [Slot]
  }

  struct Requirement: Sendable {
    var cell: Int
    var times: Slot?
  }

  struct Raise: Sendable {
    /// Index into `projects`.
    var project: Int
    var share: Slot
  }

  struct MediaEffect: Sendable {
    /// Index into `channels`.
    var channel: Int
    var rate: Slot
  }

  struct Encouragement: Sendable {
    /// Index into the layout's indicators.
    var indicator: Int
    var rate: Slot
  }

  package internal(set) var scenario: Scenario
  package let grid: Grid
  package let layout: CellLayout
  package internal(set) var numbers: NumberTable
  package internal(set) var sources: [AdopterSource] = []
  var cells: [Cell] = []
  var pools: [Pool] = []
  var channels: [Channel] = []
  package internal(set) var projects: [Works] = []
  var courses: [Course] = []
  /// [flow][place]
  var flows: [[FlowState]] = []
  package internal(set) var desks: [Counter] = []
  /// Index of encouragement among the sources; nil where no indicator encourages another.
  var encouragement: Int?
  var calendar: [CalendarEffect] = []
  /// [milestone][place]
  var milestones: [[MilestoneState]] = []
  package internal(set) var watches: [Watch] = []
  var watchIndices: [WatchKey: Int] = [:]
  var costPlans: [CostPlan] = []
  package internal(set) var costLines: [CostLine] = []
  var streams = CellStreams()
  private let placesByID: [PlaceID: Place]
  private let indicatorsByID: [IndicatorID: Indicator]

  /// - Parameters:
  ///   - study: gives the targets to watch and the posterior, and nothing else.
  /// - Throws: `EngineError` for what a reader of studies must not let through, and for colliding streams.
  package init(_ scenario: Scenario, in study: Study, grid: Grid) throws {
    self.scenario = scenario
    self.grid = grid
    numbers = NumberTable(posterior: study.posterior)
    layout = CellLayout(places: scenario.places, areas: scenario.areas, indicators: scenario.indicators)
    placesByID = Dictionary(uniqueKeysWithValues: scenario.places.map { ($0.id, $0) })
    indicatorsByID = Dictionary(uniqueKeysWithValues: scenario.indicators.map { ($0.id, $0) })
    try compileLevers()
    try compileCells()
    try compileServices()
    try compileCourses()
    try compileFlows()
    try compileDesks()
    try compileMilestones()
    try compileCalendar()
    try compileCosts()
    watches = try study.targets.flatMap { try watches(for: $0) }
    watchIndices = Dictionary(
      watches.enumerated().map { (WatchKey(target: $1.target, region: $1.region), $0) }, uniquingKeysWith: { first, _ in first })
    streams = try CellStreams(layout: layout, unknowns: numbers.unknowns, projects: projects.map(\.lever))
  }

  func indicator(_ id: IndicatorID) -> Indicator? { indicatorsByID[id] }

  func place(_ id: PlaceID) throws -> Place {
    guard let place = placesByID[id] else { throw EngineError.unknownIdentifier(id.text) }
    return place
  }

  func segment(of group: CellLayout.Group) throws -> Segment {
    guard let segment = try place(group.place).segments.first(where: { $0.id == group.segment }) else {
      throw EngineError.unknownIdentifier(group.segment.text)
    }
    return segment
  }

  /// The slot of a population's members in a segment: its own count, else its share of the population it is part of.
  mutating func eligibleSlot(_ id: PopulationID, group: CellLayout.Group) throws -> Slot {
    if let count = try segment(of: group).counts[id] {
      return try numbers.slot(count, place: group.place, segment: group.segment)
    }
    guard let part = scenario.populations.first(where: { $0.id == id })?.partOf else {
      throw EngineError.uncovered(path: id.text, place: group.place, segment: group.segment)
    }
    let whole = try eligibleSlot(part.population, group: group)
    return numbers.product(whole, try numbers.slot(part.share, place: group.place, segment: group.segment))
  }
}
