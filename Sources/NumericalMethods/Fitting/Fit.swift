/// Where a least-squares search ended, and what the residuals look like there: evidence, not a verdict.
package struct Fit: Sendable {
  package let parameters: [Double]
  package let residuals: [Double]
  package let sumOfSquares: Double
  package let iterations: Int
  /// Calls of the residuals, differences included.
  package let evaluations: Int
  /// The library's own status: 0 where it says success, 27 where no step helped any more, 11 where iterations ran out.
  package let libraryStatus: Int32
  /// Of the Jacobian with columns of length 1, descending.
  package let singularValues: [Double]
  /// How many of them are above 10⁻⁸ of the greatest, and none from a column of zeros: how many parameters the data tell apart.
  package let rank: Int
  /// The greatest cosine between the residuals and a column of the Jacobian; 0 at a least sum. Residuals below
  /// `rounding` count as that.
  package let scaledGradient: Double
  /// Residuals of this length in all are rounding: 10⁻¹⁰ of the greatest contribution of a parameter.
  let rounding: Double
  /// s²(JᵀJ)⁻¹ with s² = sum of squares/(n − p), row after row; nil unless n > p and the rank is full.
  package let covariance: [Double]?

  /// The greatest singular value over the least; infinite for a column of zeros.
  package var condition: Double { singularValues[0] / singularValues[singularValues.count - 1] }

  package var standardErrors: [Double]? {
    covariance.map { matrix in parameters.indices.map { matrix[$0 * (parameters.count + 1)].squareRoot() } }
  }

  init(
    parameters: [Double], residuals: [Double], jacobian: [Double], iterations: Int, evaluations: Int, libraryStatus: Int32
  ) throws(NumericalError) {
    let (n, p) = (residuals.count, parameters.count)
    self.parameters = parameters
    self.residuals = residuals
    self.iterations = iterations
    self.evaluations = evaluations
    self.libraryStatus = libraryStatus
    let sumOfSquares = dot(residuals, residuals)
    self.sumOfSquares = sumOfSquares
    let lengths = (0..<p).map { column in
      (0..<n).reduce(0.0) { $0 + jacobian[$1 * p + column] * jacobian[$1 * p + column] }.squareRoot()
    }
    let rounding = 1e-10 * (0..<p).reduce(0.0) { max($0, lengths[$1] * parameters[$1].magnitude) }
    self.rounding = rounding
    let size = max(sumOfSquares.squareRoot(), rounding)
    scaledGradient = (0..<p).reduce(0.0) { worst, column in
      guard lengths[column] > 0, size > 0 else { return worst }
      return max(worst, (0..<n).reduce(0.0) { $0 + jacobian[$1 * p + column] * residuals[$1] }.magnitude / lengths[column] / size)
    }
    var scaled = jacobian
    for row in 0..<n { for column in 0..<p where lengths[column] > 0 { scaled[row * p + column] /= lengths[column] } }
    let decomposition = try SingularValues(scaled, rows: n, columns: p)
    let singularValues = decomposition.values
    self.singularValues = singularValues
    let rank = singularValues.count { $0 > 1e-8 * singularValues[0] }
    self.rank = rank
    guard n > p, rank == p else {
      covariance = nil
      return
    }
    let variance = sumOfSquares / Double(n - p)
    covariance = (0..<p).flatMap { row in
      (0..<p).map { column in
        variance / lengths[row] / lengths[column]
          * (0..<p).reduce(0.0) {
            $0 + decomposition.directions[$1][row] * decomposition.directions[$1][column]
              / (singularValues[$1] * singularValues[$1])
          }
      }
    }
  }
}
