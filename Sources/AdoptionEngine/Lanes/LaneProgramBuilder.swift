internal import LaneKernels
internal import NumericalMethods
internal import PlanningDomain

/// Turns a scenario model into the arrays of a `LaneModel`, island by island.
struct LaneProgramBuilder {
  let scenario: ScenarioModel
  /// Inputs from outside at central numbers, for those that are certain.
  let fixed: Exogenous
  /// Values of all slots at the medians of the unknowns.
  let central: [Double]
  let islands: Islands
  let calendar: LaneCalendar
  var series: LaneSeriesBuilder

  var cells: [LaneCell] = []
  var rows: [LaneRow] = []
  var requirements: [LaneRequirement] = []
  var media: [LaneMediaUse] = []
  var encouragements: [LaneEncouragement] = []
  var visits: [LaneVisit] = []
  var lessons: [LaneLesson] = []
  var deskLessons: [LaneDeskLesson] = []
  var services: [LaneService] = []
  var deskList: [LaneDesk] = []
  var deskServices: [LaneDeskService] = []
  var teachings: [LaneTeaching] = []
  var flowPlaces: [LaneFlowPlace] = []
  var selfService: [Int32] = []
  var watches: [LaneWatch] = []
  var ceilings: [LaneCeiling] = []
  var raises: [LaneRaise] = []
  var islandList: [LaneIsland] = []
  var noiseStreams: [UInt64] = []
  var firstPlaces: [Int32] = []
  var exchanges: [LaneExchange] = []
  var exchangeOfSlots: [[Int]: Int32] = [:]

  var workingTimes: [[LaneProgram.WorkingTimeSeries]] = []
  var desks: [[Int]] = []
  var placeWatches: [[Int]] = []
  var regionWatches: [Int] = []
  var flowIsNow: [[Int32]] = []

  /// Indicators of a group with those required first.
  private let order: [Int]
  private let levers: LaneLevers
  let watchesOfPlace: [[LaneProgramBuilder.PlaceWatch]]

  /// A watch that counts something in a place: there alone, or added to a region.
  struct PlaceWatch {
    var watch: Int
    var region: Int?
  }

  init(_ scenario: ScenarioModel, central: [Double]) {
    self.scenario = scenario
    self.central = central
    fixed = Exogenous(scenario, values: central, happens: scenario.happening(uniforms: nil) { central[$0] })
    islands = Islands(scenario)
    series = LaneSeriesBuilder(scenario.grid)
    calendar = LaneCalendar(scenario)
    order = LaneProgramBuilder.requiredFirst(scenario)
    levers = LaneLevers(scenario)
    var ofPlace = [[PlaceWatch]](repeating: [], count: scenario.layout.places.count)
    for (index, watch) in scenario.watches.enumerated() {
      let places: [Int]
      switch watch.subject {
      case .adoption: places = scenario.layout.places(in: watch.region)
      case .flow(_, _, let own): places = own
      case .milestone: continue
      }
      if places.count == 1, let place = places.first {
        ofPlace[place].append(PlaceWatch(watch: index))
      } else {
        for place in places { ofPlace[place].append(PlaceWatch(watch: index, region: regionWatches.count)) }
        regionWatches.append(index)
      }
    }
    watchesOfPlace = ofPlace
  }

  /// Reading a study makes sure that requirements do not go in circles.
  private static func requiredFirst(_ scenario: ScenarioModel) -> [Int] {
    let count = scenario.layout.indicators.count
    var order: [Int] = []
    var seen = [Bool](repeating: false, count: count)
    func visit(_ indicator: Int) {
      guard !seen[indicator] else { return }
      seen[indicator] = true
      guard indicator < scenario.cells.count else { return }
      for requirement in scenario.cells[indicator].requirements { visit(requirement.cell % count) }
      order.append(indicator)
    }
    for indicator in 0..<count { visit(indicator) }
    return order
  }

  mutating func build() {
    for places in islands.places { addIsland(places) }
  }

  private mutating func addIsland(_ places: [Int]) {
    var island = LaneIsland()
    firstPlaces.append(Int32(noiseStreams.count / max(1, scenario.layout.indicators.count)))
    island.places = Int32(places.count)
    let starts = starts()
    let firstSeries = series.series.count
    let groups = places.flatMap { Array(scenario.layout.groupsOfPlace[$0]) }
    island.groups = Int32(groups.count)
    island.demand = 0
    for group in groups { addDemand(group) }
    var context = LaneIslandContext(places: places, layout: scenario.layout, order: order, firstSeries: firstSeries)
    addPools(levers.pools(in: places), &context)
    addCourses(levers.courses(in: places), &context)
    addFlows(places, &context)
    addDesks(levers.desks(in: places), &context)
    for (position, place) in places.enumerated() {
      for indicator in order { addRow(indicator: indicator, place: position, &context) }
      for indicator in scenario.layout.indicators.indices {
        noiseStreams.append(scenario.streams.noise[place * scenario.layout.indicators.count + indicator].hash)
      }
    }
    addWatches(places, &context)
    island.classrooms = Int32(context.classrooms)
    island.mixesAll =
      groups.contains { group in
        scenario.layout.indicators.indices.contains {
          scenario.cells[scenario.layout.cell(group: group, indicator: $0)].mixing.all > 0
        }
      } ? 1 : 0
    island.isRaised = cells[starts.cells...].contains { $0.isRaised != 0 } ? 1 : 0
    island.isPlain =
      rows[starts.rows...].allSatisfy { Int($0.kind) != LaneRowMixed } && flowPlaces.count == starts.flowPlaces ? 1 : 0
    close(&island, from: starts)
    islandList.append(island)
    workingTimes.append(context.workingTimes)
    desks.append(context.desks)
  }

  private mutating func addDemand(_ group: Int) {
    if calendar.isFixed(\.demand, of: group) {
      let groups = scenario.layout.groups.count
      series.addFixed(scenario.grid.steps.indices.map { fixed.demand[$0 * groups + group] })
    } else {
      let calendar = calendar
      series.addSum { (1, calendar.slots(\.demand, of: group, on: $0)) }
    }
  }
}

/// What is known of an island while it is built.
struct LaneIslandContext {
  let places: [Int]
  let groups: [Int]
  private let layout: CellLayout
  private let positionOfGroup: [Int: Int]
  let positionOfIndicator: [Int]
  let indicators: Int
  let firstSeries: Int
  var visits: [Int: [LaneVisit]] = [:]
  var lessons: [Int: [LaneLesson]] = [:]
  var deskLessons: [Int: [LaneDeskLesson]] = [:]
  var classrooms = 0
  var rows = 0
  /// Services whose weights are not the sum of one row's open need.
  var sharedServices: Set<Int> = []
  var workingTimes: [LaneProgram.WorkingTimeSeries] = []
  var desks: [Int] = []
  var ceilingOfSlots: [[Int]: Int32] = [:]
  /// Cells, by their index in the model, whose place sum of those not active a desk asks for.
  var taughtAtDesks: Set<Int> = []
  /// Indicators some desk's flow reads, by place: (place in the layout) × indicators + indicator.
  var readByFlows: Set<Int> = []

  init(places: [Int], layout: CellLayout, order: [Int], firstSeries: Int) {
    self.places = places
    self.firstSeries = firstSeries
    indicators = layout.indicators.count
    groups = places.flatMap { Array(layout.groupsOfPlace[$0]) }
    positionOfGroup = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    self.layout = layout
    var positions = [Int](repeating: 0, count: indicators)
    for (position, indicator) in order.enumerated() { positions[indicator] = position }
    positionOfIndicator = positions
  }

  /// The index within the island of one of its groups.
  func position(of group: Int) -> Int {
    guard let position = positionOfGroup[group] else { preconditionFailure("a group of another island") }
    return position
  }

  /// The kernel's index of a cell of the model, within the island: by place, indicator in the kernel's order, and group.
  func position(ofCell cell: Int) -> Int {
    let group = cell / indicators
    let own = layout.groupsOfPlace[layout.groups[group].placeIndex]
    return position(of: own.lowerBound) * indicators + positionOfIndicator[cell % indicators] * own.count + group - own.lowerBound
  }
}
