internal import PlanningDomain

/// The numbers that a written figure may stand for: its last digit is rounded, and its wording may leave one side open.
struct WrittenRange: Hashable, Sendable {
  var low: Double
  var high: Double

  init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  /// "trên 65 %" is open above and starts at the figure itself, "gần 80 %" starts at 0 and ends there.
  init(_ number: ReportedNumber) {
    switch number.bound {
    case .exact: self.init(number.value - number.rounding, number.value + number.rounding)
    case .atLeast: self.init(number.value, .infinity)
    case .atMost: self.init(0, number.value)
    }
  }

  /// Whether some number is in both; ends count, and so do ends that miss each other by the last bits of a division.
  func meets(_ other: WrittenRange) -> Bool {
    let slack = 1e-12 * max(abs(finite(low)), abs(finite(other.low)), 1e-3)
    return low <= other.high + slack && other.low <= high + slack
  }

  /// How far apart they are; 0 where they meet.
  func distance(to other: WrittenRange) -> Double { meets(other) ? 0 : max(low - other.high, other.low - high) }

  private func finite(_ value: Double) -> Double { value.isFinite ? value : 0 }

  static func + (left: WrittenRange, right: WrittenRange) -> WrittenRange {
    WrittenRange(left.low + right.low, left.high + right.high)
  }

  static func - (left: WrittenRange, right: WrittenRange) -> WrittenRange {
    WrittenRange(left.low - right.high, left.high - right.low)
  }

  /// For ranges of numbers that are not negative.
  static func * (left: WrittenRange, right: WrittenRange) -> WrittenRange {
    WrittenRange(product(left.low, right.low), product(left.high, right.high))
  }

  /// For ranges of numbers that are not negative; open above where the divisor may be 0.
  static func / (left: WrittenRange, right: WrittenRange) -> WrittenRange {
    WrittenRange(
      right.high.isFinite ? left.low / right.high : 0, right.low > 0 && left.high.isFinite ? left.high / right.low : .infinity)
  }

  private static func product(_ left: Double, _ right: Double) -> Double { left == 0 || right == 0 ? 0 : left * right }
}

extension ReportedNumber {
  var range: WrittenRange { WrittenRange(self) }
  var isExact: Bool { bound == .exact }
}
