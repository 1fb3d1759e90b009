/// A part of a report, as `--show` names it. Every part changes what is printed.
public enum Section: String, Sendable, CaseIterable {
  /// The default page: Biểu 1 for the reference (or the only) scenario, Biểu 2 where there are several, what follows.
  case summary
  /// Biểu 1 for every scenario.
  case targets
  /// Biểu 2: scenarios as columns.
  case comparison
  /// Biểu 3: the cost estimate of every scenario, then its funds.
  case budget
  /// Biểu 4: every input with range, source and grade.
  case assumptions
  /// Biểu 5: every indicator by place and segment.
  case segments
  /// Biểu 6: every indicator at the report dates.
  case dates
  /// Biểu 7: adopters by what brought them, beside the same world without outreach.
  case contributions
  /// Biểu 8: who is not counted at the end, by why.
  case obstacles
  /// Biểu 9: levels by place.
  case levels
  /// Biểu 10: files by how they are filed, and the hours of officers.
  case desks
  /// Biểu 11: every indicator over all places, areas and leaf places.
  case places
  /// Biểu 12: what actuals to date have changed.
  case data
  case all

  /// The number of its table; nil for parts that hold several.
  var tableNumber: Int? {
    switch self {
    case .targets: 1
    case .comparison: 2
    case .budget: 3
    case .assumptions: 4
    case .segments: 5
    case .dates: 6
    case .contributions: 7
    case .obstacles: 8
    case .levels: 9
    case .desks: 10
    case .places: 11
    case .data: 12
    case .summary, .all: nil
    }
  }

  /// The parts asked for: none means the summary, `all` everything but the summary's own selection.
  static func resolved(_ asked: [Section]) -> Set<Section> {
    if asked.contains(.all) { return Set(allCases).subtracting([.all]) }
    return asked.isEmpty ? [.summary] : Set(asked)
  }
}
