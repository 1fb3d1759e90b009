internal import PlanningDomain

/// What a key demands of its number beyond the dimension.
struct NumberKind {
  /// Where the number may differ.
  enum Variation {
    case nowhere
    case places([String])
    case cells([Cell])
  }

  var dimension: Dimension
  /// 0 itself is not allowed.
  var isPositive = false
  /// Largest value, in the canonical unit.
  var upper = Double.infinity
  /// No distribution may be given.
  var isCertain = false
  var variation = Variation.nowhere
  /// What its money is usually given per: `month` or `year`.
  var time = "month"

  init(_ dimension: Dimension, positive: Bool = false, certain: Bool = false, _ variation: Variation = .nowhere) {
    self.dimension = dimension
    isPositive = positive || dimension == .number
    isCertain = certain
    self.variation = variation
    switch dimension {
    case .share: upper = 1
    case .workingTime: upper = 1440
    // What the engine counts exactly, with room to spare: 2³¹ people, a million units, a million billion đồng, a century.
    case .people: upper = 0x1p31
    case .count: upper = 1e6
    case .money, .moneyPerMonth, .moneyPerHour, .spendPerPerson: upper = 1e15
    case .duration: upper = 36_525
    case .minutes, .factor, .rate, .perMonth, .number: upper = 1e9
    }
  }

  /// Money that is chosen, not found out, and given by the year.
  static func yearlyMoney(_ variation: Variation = .nowhere) -> NumberKind {
    var kind = NumberKind(.moneyPerMonth, certain: true, variation)
    kind.time = "year"
    return kind
  }

  /// A written number must be whole (people, units, đồng).
  var isWhole: Bool { dimension == .people || dimension == .count || dimension == .money }

  func contains(_ value: Double) -> Bool { (isPositive ? value > 0 : value >= 0) && value <= upper }
}
