/// The sum of a quantity over the draws, and of its squares: enough for its mean and the error of that.
///
/// Values are counted in millionths (2⁻²⁰), in whole numbers, so that the sums do not depend on the order in which draws come.
/// Exact to that for values below 2³³ and 100,000 draws; larger sums trap.
package struct DrawTotal: Hashable, Sendable {
  private static let unit = 0x1p20
  private var sum: Int128 = 0
  private var squares: Int128 = 0
  private var count = 0

  package init() {}

  package mutating func add(_ value: Double) {
    let whole = Int128((value * DrawTotal.unit).rounded())
    sum += whole
    squares += whole * whole
    count += 1
  }

  /// nil without draws.
  package var mean: Double? { count == 0 ? nil : Double(sum) / DrawTotal.unit / Double(count) }

  /// Standard error of the mean; nil for fewer than two draws.
  package var meanMonteCarloError: Double? {
    guard count > 1 else { return nil }
    let total = Double(sum) / DrawTotal.unit
    let around = Double(squares) / (DrawTotal.unit * DrawTotal.unit) - total * total / Double(count)
    return (max(0, around) / Double(count - 1) / Double(count)).squareRoot()
  }
}
