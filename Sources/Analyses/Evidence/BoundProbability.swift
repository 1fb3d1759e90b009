internal import NumericalMethods
internal import PlanningDomain

/// The probability that figures known by a bound only lie beyond it, given those known exactly.
///
/// One bound exactly; of several, one after the other, each leaving a normal distribution with the mean and variance of what it cuts off
/// (Mendell and Elston 1974).
struct BoundProbability {
  let logValue: Double

  /// - Parameters:
  ///   - exact: how many figures, the first ones, are known exactly.
  ///   - residuals: figure (or bound) less expected.
  ///   - bounds: of the others.
  init(exact: Int, residuals: [Double], covariance: [Double], bounds: [ReportedNumber.Bound]) throws {
    let count = residuals.count
    let open = count - exact
    var means = [Double](repeating: 0, count: open)
    var rest = [Double](repeating: 0, count: open * open)
    for row in 0..<open {
      for column in 0..<open { rest[row * open + column] = covariance[(exact + row) * count + exact + column] }
    }
    if exact > 0 {
      let factor = try Cholesky(leading: exact, of: covariance, width: count)
      let crosses = (0..<open).map { row in (0..<exact).map { covariance[(exact + row) * count + $0] } }
      let solved = factor.solve(Array(residuals[..<exact]))
      let solvedCrosses = crosses.map { factor.solve($0) }
      for row in 0..<open {
        means[row] = zip(crosses[row], solved).reduce(0) { $0 + $1.0 * $1.1 }
        for column in 0..<open {
          rest[row * open + column] -= zip(crosses[row], solvedCrosses[column]).reduce(0) { $0 + $1.0 * $1.1 }
        }
      }
    }
    var sum = 0.0
    for index in 0..<open {
      let sd = max(rest[index * open + index], 1e-18).squareRoot()
      // Beyond the bound: above it for "at least".
      let sign = bounds[index] == .atLeast ? 1.0 : -1.0
      let distance = sign * (means[index] - residuals[exact + index]) / sd
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
    logValue = sum
  }
}
