internal import PlanningDomain

/// What a key demands of its number beyond the dimension.
struct NumberKind {
  /// Where the number may differ.
  enum Variation {
    case nowhere
    /// Nowhere, because one pool works in all its places.
    case roaming
    case places([PlaceID])
    case cells([Cell])

    /// For whom one written range may be drawn more than once.
    var subjects: [Value.Each.Subject] {
      switch self {
      case .nowhere, .roaming: []
      case .places: [.place]
      case .cells: [.place, .segment]
      }
    }

    /// Why `by` is refused altogether; nil where it is not.
    var refusal: Phrase? {
      switch self {
      case .nowhere: .oneNumber
      case .roaming: .oneNumberRoaming
      case .places, .cells: nil
      }
    }
  }

  var dimension: Dimension
  /// 0 itself is not allowed.
  var isPositive = false
  /// Largest value, in the canonical unit.
  var upper = Double.infinity
  /// No distribution may be given.
  var isCertain = false
  var variation = Variation.nowhere
  /// What `each` may name.
  var subjects: [Value.Each.Subject]
  /// Not every place needs a number.
  var isPartial = false
  /// What its money is usually given per: `month` or `year`.
  var time = "month"

  init(_ dimension: Dimension, positive: Bool = false, certain: Bool = false, _ variation: Variation = .nowhere) {
    self.dimension = dimension
    isPositive = positive || dimension == .number
    isCertain = certain
    self.variation = variation
    subjects = variation.subjects
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

  /// A number of one place, which many places may have been given together.
  static func own(_ dimension: Dimension) -> NumberKind {
    var kind = NumberKind(dimension)
    kind.subjects = [.place]
    return kind
  }

  /// A written number must be whole (people, units, đồng).
  var isWhole: Bool { dimension == .people || dimension == .count || dimension == .money }

  func contains(_ value: Double) -> Bool { (isPositive ? value > 0 : value >= 0) && value <= upper }
}
