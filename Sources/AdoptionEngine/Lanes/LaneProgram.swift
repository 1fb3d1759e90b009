internal import LaneKernels
internal import PlanningDomain

/// A scenario as the kernels read it: everything by index, islands one after another.
///
/// Compiling is linear in cells and steps. The arrays live as long as the program.
final class LaneProgram: Sendable {
  /// The arrays of `storage` as C reads them; nobody writes to them any more.
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
    pointer = arrays.pinned([builder.model(in: arrays)])
  }

  var model: LaneModel { pointer.pointee }

  /// The most of something in one island: what a block must have room for.
  func most(_ part: (LaneIsland) -> Int32) -> Int {
    (0..<islands.places.count).reduce(0) { max($0, Int(part(pointer.pointee.islandList[$1]))) }
  }
}
