/// The matrix of second derivatives of a function at one point, by central differences with steps of ε^¼ of the reach.
package enum Hessian {
  /// Row after row, symmetric. Relative error about 10⁻⁷ of the greatest terms where the function is smooth.
  ///
  /// `scale` as for `Minimizer`. Throws `NumericalError.argument` where the function is not finite at or about the point, and for a
  /// scale of another length or not positive; and what `function` throws. Costs 2n² + 1 calls.
  package static func matrix(
    of function: ([Double]) throws -> Double, at point: [Double], scale: [Double]? = nil
  ) throws -> [Double] {
    try Require.that(!point.isEmpty, "point", "at least one number", "none")
    let scale = scale ?? point.map { _ in 1 }
    try Require.that(scale.count == point.count, "scale", "\(point.count) numbers", scale.count)
    for size in scale { try Require.that(size > 0 && size.isFinite, "scale", "positive", size) }
    let n = point.count
    let steps = (0..<n).map { 1.2e-4 * max(point[$0].magnitude, scale[$0]) }
    func value(_ changes: [(Int, Double)]) throws -> Double {
      var there = point
      for (index, sign) in changes { there[index] += sign * steps[index] }
      let value = try function(there)
      try Require.finite(value, "the function about the point")
      return value
    }
    let middle = try value([])
    var result = [Double](repeating: 0, count: n * n)
    for row in 0..<n {
      let (up, down) = (try value([(row, 1)]), try value([(row, -1)]))
      result[row * n + row] = ((up - middle) - (middle - down)) / (steps[row] * steps[row])
      for column in 0..<row {
        let same = try value([(row, 1), (column, 1)]) + value([(row, -1), (column, -1)])
        let opposite = try value([(row, 1), (column, -1)]) + value([(row, -1), (column, 1)])
        let mixed = (same - opposite) / (4 * steps[row] * steps[column])
        result[row * n + column] = mixed
        result[column * n + row] = mixed
      }
    }
    return result
  }
}
