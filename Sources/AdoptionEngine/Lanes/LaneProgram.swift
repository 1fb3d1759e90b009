internal import LaneKernels
internal import PlanningDomain

/// A scenario as the kernels read it: everything by index, islands one after another.
///
/// Compiling is linear in cells and steps. The arrays live as long as the program.
final class LaneProgram: Sendable {
  // Pointers into `arrays`, which nobody writes to any more.
  nonisolated(unsafe) let model: LaneModel
  /// The same where C reads it.
  nonisolated(unsafe) let pointer: UnsafePointer<LaneModel>
  let islands: Islands
  /// By island: the range of `series` that hold a pool's working time, with the pool and the cell groups they are of.
  let workingTimes: [[WorkingTimeSeries]]
  /// By island: the desks in their order, indices into the model's.
  let desks: [[Int]]
  /// By island and watch of it: the watch of the model.
  let placeWatches: [[Int]]
  /// Watches that need sums beyond a place, by region number of the kernels.
  let regionWatches: [Int]
  /// Whether each flow of an island and place is shown as of now.
  let flowIsNow: [[Int32]]
  /// Series the caller computes for each block.
  let given: [GivenSeries]
  let largest: LargestIsland
  private let arrays: LaneStorage

  struct WorkingTimeSeries: Sendable {
    var pool: Int
    /// Index into the pool's groups.
    var group: Int
    /// Within the island's series.
    var series: Int
  }

  /// The working time of one group of a pool whose training or attrition is uncertain.
  struct GivenSeries: Sendable {
    var pool: Int
    var group: Int
  }

  /// - Parameter central: values of all slots at the medians of the unknowns.
  init(_ scenario: ScenarioModel, central: [Double]) {
    var builder = LaneProgramBuilder(scenario, central: central)
    builder.build()
    islands = builder.islands
    workingTimes = builder.workingTimes
    desks = builder.desks
    placeWatches = builder.placeWatches
    regionWatches = builder.regionWatches
    flowIsNow = builder.flowIsNow
    given = builder.series.given
    let arrays = LaneStorage()
    self.arrays = arrays
    model = builder.model(in: arrays)
    pointer = arrays.pinned([model])
    largest = LargestIsland(builder.islandList)
  }
}

/// The most of everything in one island: what a block must have room for.
struct LargestIsland: Sendable {
  var cells = 0
  var requirements = 0
  var media = 0
  var encouragements = 0
  var visits = 0
  var lessons = 0
  var deskLessons = 0
  var services = 0
  var classrooms = 0
  var teachings = 0
  var flowPlaces = 0
  var watches = 0
  var series = 0
  var ceilings = 0
  var places = 0

  init(_ islands: [LaneIsland]) {
    for island in islands {
      cells = max(cells, Int(island.cells.count))
      requirements = max(requirements, Int(island.requirements.count))
      media = max(media, Int(island.media.count))
      encouragements = max(encouragements, Int(island.encouragements.count))
      visits = max(visits, Int(island.visits.count))
      lessons = max(lessons, Int(island.lessons.count))
      deskLessons = max(deskLessons, Int(island.deskLessons.count))
      services = max(services, Int(island.services.count))
      classrooms = max(classrooms, Int(island.classrooms))
      teachings = max(teachings, Int(island.teachings.count))
      flowPlaces = max(flowPlaces, Int(island.flowPlaces.count))
      watches = max(watches, Int(island.watches.count))
      series = max(series, Int(island.series.count))
      ceilings = max(ceilings, Int(island.ceilings.count))
      places = max(places, Int(island.places))
    }
  }
}
