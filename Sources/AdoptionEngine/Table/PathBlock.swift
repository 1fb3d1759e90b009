internal import PlanningDomain

/// What some draws, side by side, leave behind in some leaf places: flat arrays whose innermost index is the lane of the draw.
///
/// A stepper that goes through the places in groups hands over one block a group; their places are disjoint and the blocks come
/// in ascending order of their first place.
package struct PathBlock: Sendable {
  /// Draws side by side, 1 or more.
  package let lanes: Int
  /// Indices into the layout's places, ascending. The block's cells are those of their groups, in the order of the layout.
  package let places: [Int]
  /// N, and members counted at the start of the period; [cell × lanes + lane].
  package var eligible: [Double]
  package var startCounted: [Double]
  /// N of the populations an indicator is also shown over: by cell, then by position in `alsoOf`, then by lane.
  package var alsoEligible: [Double]
  /// A and E at the recorded dates; [(date × cells + cell) × lanes + lane].
  package var active: [Double]
  package var ever: [Double]
  /// [(cell × sources + source) × lanes + lane].
  package var adopted: [Double]
  package var returned: [Double]
  /// R at the end of the period and what sets it (−1 the ceiling, else the requirement); [cell × lanes + lane].
  package var reach: [Double]
  package var limit: [Int32]
  /// Files online and all files, in the measure of their flow; [((date × flows + flow) × places + place) × lanes + lane].
  package var flowOnline: [Double]
  package var flowFiles: [Double]
  /// Files filed by people themselves, by officers and left on paper, and officers' minutes;
  /// [((flow × places + place) × 4 + kind) × lanes + lane].
  package var deskWork: [Double]
}

extension PathBlock {
  /// One path in all places of a layout.
  package init(_ path: Trajectory, layout: CellLayout) {
    self.init(
      lanes: 1, places: Array(layout.places.indices), eligible: path.eligible, startCounted: path.startCounted,
      alsoEligible: path.alsoEligible.flatMap { $0 }, active: path.active, ever: path.ever, adopted: path.adopted,
      returned: path.returned, reach: path.reach, limit: path.limit.map { Int32($0) }, flowOnline: path.flowOnline,
      flowFiles: path.flowFiles,
      deskWork: path.deskWork.flatMap { [$0.selfServed, $0.assisted, $0.paper, $0.officerMinutes] })
  }
}

/// What some draws, side by side, leave behind that is known only at their end or belongs to no one place.
package struct DrawEnding: Sendable {
  /// Draws side by side, 1 or more.
  package let lanes: Int
  /// Shares; [((date × milestones + milestone) × places + place) × lanes + lane].
  package var milestones: [Double]
  /// Whether a project happens; [project × lanes + lane].
  package var happened: [Bool]
  /// Whole đồng; [cost line × lanes + lane].
  package var amounts: [Int]
  /// Minutes the teams worked, over all pools; by lane.
  package var worked: [Double]
  /// Minutes the officers of a desk had; [desk × lanes + lane].
  package var officerMinutes: [Double]
  /// Whether all thresholds of a watch hold; [watch × lanes + lane].
  package var holds: [Bool]
  /// Days from the first of the period to the one a watch is reached on, 0 for the first; −1 where it is not reached;
  /// [watch × lanes + lane].
  package var reached: [Int32]
}

extension DrawEnding {
  package init(_ path: Trajectory, grid: Grid) {
    self.init(
      lanes: 1, milestones: path.milestones, happened: path.happened, amounts: path.spending.amounts,
      worked: [path.worked.reduce(0, +)], officerMinutes: path.officerMinutes,
      holds: path.margins.map { $0.allSatisfy { $0 >= 0 } },
      reached: path.reached.map { day in day.map { Int32($0 - grid.period.from) } ?? -1 })
  }
}
