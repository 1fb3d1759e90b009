internal import NumericalMethods
internal import PlanningDomain

/// The probability that figures known by a bound only lie beyond it, given those known exactly.
///
/// One bound exactly; of several, one after the other, each leaving a normal distribution with the mean and variance of what it cuts off
/// (Mendell and Elston 1974).
struct BoundProbability {
  private let bounds: [ReportedNumber.Bound]
  /// Bound less expected.
  private let residuals: [Double]
  /// Of the bounded figures given the exact ones.
  private var means: [Double]
  private var rest: [Double]
  /// By bounded figure: Σ⁻¹ of the exact figures times its covariances with them.
  private var weights: [[Double]] = []
  /// Σ⁻¹ of the exact figures times their residuals.
  private let solved: [Double]

  /// - Parameters:
  ///   - factor: of the covariance of the figures known exactly, which are the first ones; nil without any.
  ///   - residuals: figure (or bound) less expected.
  ///   - covariance: of all, row after row.
  ///   - bounds: of the others.
  init(given factor: Cholesky?, residuals: [Double], covariance: [Double], bounds: [ReportedNumber.Bound]) {
    let count = residuals.count
    let exact = factor.map(\.order) ?? .zero
    let open = count - exact
    self.bounds = bounds
    self.residuals = Array(residuals[exact...])
    solved = factor?.solve(Array(residuals[..<exact])) ?? []
    means = [Double](repeating: 0, count: open)
    rest = (0..<open).flatMap { row in (0..<open).map { covariance[(exact + row) * count + exact + $0] } }
    guard let factor else { return }
    let crosses = (0..<open).map { row in Array(covariance[((exact + row) * count)..<((exact + row) * count + exact)]) }
    weights = crosses.map { factor.solve($0) }
    for row in 0..<open {
      means[row] = Self.product(crosses[row], solved)
      for column in 0..<open { rest[row * open + column] -= Self.product(crosses[row], weights[column]) }
    }
  }

  /// ln of the probability; with `variance` added to that of one exact figure if that is given, after Sherman and Morrison.
  ///
  /// - Parameter wild: its position, and the added variance over 1 + variance·(Σ⁻¹)ᵢᵢ.
  func logValue(wild: (index: Int, gain: Double)? = nil) -> Double {
    var (means, rest) = (means, rest)
    let open = means.count
    if let wild {
      for row in 0..<open {
        let pull = wild.gain * weights[row][wild.index]
        means[row] -= pull * solved[wild.index]
        for column in 0..<open { rest[row * open + column] += pull * weights[column][wild.index] }
      }
    }
    var sum = 0.0
    for index in 0..<open {
      let sd = max(rest[index * open + index], 1e-18).squareRoot()
      // Beyond the bound: above it for "at least".
      let sign = bounds[index] == .atLeast ? 1.0 : -1.0
      let distance = sign * (means[index] - residuals[index]) / sd
      let logTail = NormalDistribution.logCdf(distance)
      sum += logTail
      let ratio = Elementary.exp(-0.5 * distance * distance - 0.9189385332046727 - logTail)
      let shift = sign * ratio
      let shrink = ratio * (ratio + distance)
      for later in (index + 1)..<max(open, index + 1) {
        let link = rest[later * open + index] / sd
        means[later] += link * shift
        for other in (index + 1)..<open {
          rest[later * open + other] -= shrink * link * rest[other * open + index] / sd
        }
      }
    }
    return sum
  }

  private static func product(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
