package import PlanningDomain

/// What a projection keeps of its draws.
package enum Retention: Hashable, Sendable {
  /// Every cell at every recorded date: any selection can be asked for.
  case cells
  /// The sums that answers and pages are made of: all places together with each segment at every recorded date; what targets are
  /// judged over and its segments, areas and leaf places at the dates of targets and at the end of the period.
  case sums
  /// Members, files and shares of some parts at every recorded date, and nothing else.
  case page([PartID])

  /// Where keeping every cell would take more, a projection keeps sums: 128 MiB, or less where so many scenarios, each with its world
  /// without outreach, would take 512 MiB together.
  package static func mostBytesOfCells(scenarios: Int) -> Int { (512 << 20) / max(4, 2 * scenarios) }
  /// What a page may take: 256 MiB.
  package static let mostBytesOfPage = 256 << 20
  /// So many leaf places are kept by segment among the sums.
  package static let mostPlacesBySegment = 40
}

/// Members of a region, all of them or those in one segment.
package struct PartID: Hashable, Sendable {
  package let region: Region
  /// nil for all segments.
  package let segment: SegmentID?

  package init(_ region: Region, _ segment: SegmentID? = nil) {
    self.region = region
    self.segment = segment
  }
}

extension TableLayout {
  /// The layout of a scenario's table: of its cells where they take at most `limit` bytes over the draws, else of sums.
  ///
  /// A function of study, scenario and draws: no machine has a say in it.
  package init(_ model: ScenarioModel, study: Study, draws: Int, limit: Int) throws {
    // Counting is cheap, and lists of many cells are not.
    if model.layout.cellCount * model.grid.dates.count * 2 * draws <= limit {
      let cells = try TableLayout(model, study: study, keeping: .cells)
      if cells.mostBytes(draws: draws) <= limit {
        self = cells
        return
      }
    }
    self = try TableLayout(model, study: study, keeping: .sums)
  }
}
