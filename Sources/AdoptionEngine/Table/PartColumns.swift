package import PlanningDomain

/// Where the quantities of one indicator in one part stand among the columns of a table.
package struct PartColumns: Sendable {
  /// What is kept of a part.
  struct Extent {
    /// Indices of recorded dates, ascending.
    var dates: [Int]
    /// The measures kept of members counted.
    var measures: [Adoption.Measure]
    var hasStart: Bool
    var hasSources: Bool
    var reasons: Reasons
  }

  /// How members not counted are kept by what holds them back.
  enum Reasons { case none, byDraw, totals }

  /// Index into the layout's indicators.
  let indicator: Int
  /// N. Parts of one population share the column; the first of them writes it.
  package let eligible: Int
  let writesEligible: Bool
  /// Members counted at the start.
  package let start: Int?
  /// N of the populations the indicator is also shown over, by position.
  package let also: Range<Int>
  let dates: [Int]
  let measures: [Adoption.Measure]
  let counts: Int
  /// By source; as many columns of members brought back follow those of adopters.
  package let adopted: Range<Int>
  package let returned: Range<Int>
  /// Columns, or totals, by reason: the ceiling, each requirement, pace, and lapse where active members count.
  let reasons: Range<Int>
  let reasonsAreTotals: Bool

  /// The columns of what is given, in one order for all tables.
  var givenColumns: [Int] { [eligible] + (start.map { [$0] } ?? []) + also }

  /// The column of members held back, by position of the reason; nil where none is kept by draw.
  package func reason(_ position: Int) -> Int? {
    reasons.isEmpty || reasonsAreTotals ? nil : reasons.lowerBound + position
  }

  /// The column of members counted at the end of a recorded date; nil where it is not kept.
  package func count(date: Int, measure: Adoption.Measure) -> Int? {
    guard let slot = dates.firstIndex(of: date), let position = measures.firstIndex(of: measure) else { return nil }
    return counts + slot * measures.count + position
  }
}

/// Where the files and milestones of a region stand among the columns of a table.
package struct SiteColumns: Sendable {
  /// Indices into the layout's places, ascending.
  let places: [Int]
  let dates: [Int]
  /// By flow: online and files by date, then the kinds of desk work.
  let flows: Int
  let flowCount: Int
  /// By milestone and date.
  let milestones: Int

  private var columnsOfFlow: Int { 2 * dates.count + DeskKind.allCases.count }

  /// Files online and all files to the end of a recorded date; nil where they are not kept.
  package func files(flow: Int, date: Int) -> (online: Int, all: Int)? {
    guard let slot = dates.firstIndex(of: date) else { return nil }
    let base = flows + flow * columnsOfFlow + 2 * slot
    return (base, base + 1)
  }

  package func work(flow: Int, _ kind: DeskKind) -> Int {
    flows + flow * columnsOfFlow + 2 * dates.count + kind.rawValue
  }

  /// The sum of the shares of the places.
  package func milestone(_ milestone: Int, date: Int) -> Int? {
    dates.firstIndex(of: date).map { milestones + milestone * dates.count + $0 }
  }
}

/// What becomes of files: the kinds of desk work in the order of `PathBlock.deskWork`, without the minutes.
package enum DeskKind: Int, CaseIterable, Sendable {
  case selfServed, assisted, paper
}
