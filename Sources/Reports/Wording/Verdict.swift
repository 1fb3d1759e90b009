package import PlanningDomain

/// The word for a projected probability (nhận định). A projection is not a fact: results are Đạt or Chưa đạt, projections are
/// only more or less likely.
package enum Verdict: Sendable, CaseIterable, Comparable {
  case veryUnlikely, unlikely, uncertain, likely, almostCertain

  /// From a probability: at least 0.9 almost certain, 0.7 likely, 0.3 uncertain, 0.1 unlikely, less very unlikely. `nil` for
  /// what is no probability: NaN, or a number outside 0…1.
  package init?(probability: Double) {
    guard (0...1).contains(probability) else { return nil }
    self = Verdict.allCases.last { probability >= Double($0.leastPercent) / 100 } ?? .veryUnlikely
  }

  /// From a whole number of parts of a percent, compared exactly: `percent` / `parts` percent.
  init(percent: Int, over parts: Int) {
    self = Verdict.allCases.last { percent >= $0.leastPercent * parts } ?? .veryUnlikely
  }

  /// The least probability that earns the word, in percent.
  package var leastPercent: Int {
    switch self {
    case .almostCertain: 90
    case .likely: 70
    case .uncertain: 30
    case .unlikely: 10
    case .veryUnlikely: 0
    }
  }

  package func wording(_ language: Language) -> String {
    switch (self, language) {
    case (.almostCertain, .vi): "Gần như chắc"
    case (.likely, .vi): "Nhiều khả năng"
    case (.uncertain, .vi): "Chưa chắc"
    case (.unlikely, .vi): "Khó đạt"
    case (.veryUnlikely, .vi): "Rất khó"
    case (.almostCertain, .en): "Almost certain"
    case (.likely, .en): "Likely"
    case (.uncertain, .en): "Uncertain"
    case (.unlikely, .en): "Unlikely"
    case (.veryUnlikely, .en): "Very unlikely"
    }
  }
}
