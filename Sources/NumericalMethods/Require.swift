/// Checks shared by everything that takes numbers from outside this target; each throws `NumericalError.argument`.
enum Require {
  static func finite(_ value: Double, _ name: String) throws(NumericalError) {
    try that(value.isFinite, name, "finite", value)
  }

  /// A number within a closed range; NaN is outside of every range.
  static func within(_ range: ClosedRange<Double>, _ value: Double, _ name: String) throws(NumericalError) {
    try that(range.contains(value), name, "from \(range.lowerBound) to \(range.upperBound)", value)
  }

  /// A whole number within a closed range, as that integer.
  static func whole(_ range: ClosedRange<Int>, _ value: Double, _ name: String) throws(NumericalError) -> Int {
    guard let whole = Int(exactly: value), range.contains(whole) else {
      throw .argument(name: name, mustBe: "a whole number from \(range.lowerBound) to \(range.upperBound)", found: "\(value)")
    }
    return whole
  }

  static func that(_ holds: Bool, _ name: String, _ mustBe: String, _ found: some CustomStringConvertible) throws(NumericalError)
  {
    guard holds else { throw .argument(name: name, mustBe: mustBe, found: "\(found)") }
  }
}
