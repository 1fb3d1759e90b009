/// The matrix of second derivatives of a function at one point, by central differences with steps of ε^¼ of the reach.
package enum Hessian {
  /// Row after row, symmetric. Relative error about 10⁻⁷ of the greatest terms where the function is smooth.
  ///
  /// `scale` as for `Minimizer`. Throws `NumericalError.argument` where the function is not finite at or about the point, and for a
  /// scale of another length or not positive; and what `function` throws. Costs 2n² + 1 calls.
  package static func matrix(
    of function: ([Double]) throws -> Double, at point: [Double], scale: [Double]? = nil
  ) throws -> [Double] {
    try matrix(ofMany: { try $0.map(function) }, at: point, scale: scale)
  }

  /// The same for a function that is asked for its values at many points together: a row of the matrix in one call.
  package static func matrix(
    ofMany function: ([[Double]]) throws -> [Double], at point: [Double], scale: [Double]? = nil
  ) throws -> [Double] {
    try Require.that(!point.isEmpty, "point", "at least one number", "none")
    let scale = scale ?? point.map { _ in 1 }
    try Require.that(scale.count == point.count, "scale", "\(point.count) numbers", scale.count)
    for size in scale { try Require.that(size > 0 && size.isFinite, "scale", "positive", size) }
    let n = point.count
    let steps = (0..<n).map { 1.2e-4 * max(point[$0].magnitude, scale[$0]) }
    func values(_ changes: [[(Int, Double)]]) throws -> [Double] {
      let values = try function(
        changes.map { change in
          var there = point
          for (index, sign) in change { there[index] += sign * steps[index] }
          return there
        })
      try Require.that(values.count == changes.count, "values", "\(changes.count) numbers", values.count)
      for value in values { try Require.finite(value, "the function about the point") }
      return values
    }
    let middle = try values([[]])[0]
    var result = [Double](repeating: 0, count: n * n)
    for row in 0..<n {
      let corners = (0..<row).flatMap { column in
        [(1.0, 1.0), (-1, -1), (1, -1), (-1, 1)].map { [(row, $0.0), (column, $0.1)] }
      }
      let found = try values([[(row, 1)], [(row, -1)]] + corners)
      result[row * n + row] = ((found[0] - middle) - (middle - found[1])) / (steps[row] * steps[row])
      for column in 0..<row {
        let own = found[(2 + 4 * column)..<(6 + 4 * column)]
        let first = own.startIndex
        let mixed = ((own[first] + own[first + 1]) - (own[first + 2] + own[first + 3])) / (4 * steps[row] * steps[column])
        result[row * n + column] = mixed
        result[column * n + row] = mixed
      }
    }
    return result
  }
}
