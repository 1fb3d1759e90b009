/// Sample quantiles by linear interpolation between order statistics: definition 7 of Hyndman and Fan (1996), as in R and NumPy.
package enum Quantiles {
  /// The `p`-quantile of `values`, which must be in ascending order; p from 0 (least) to 1 (greatest).
  ///
  /// Throws `NumericalError.argument` for an empty array, p outside 0…1, or NaN or descending values where it looks (the whole array
  /// is checked in debug builds only). Infinite values are ordinary values. Constant time.
  package static func quantile(ofSorted values: [Double], _ p: Double) throws(NumericalError) -> Double {
    try Require.that(!values.isEmpty, "values", "at least one number", "none")
    try Require.within(0...1, p, "p")
    let index = Int(Double(values.count - 1) * p)
    let (lower, upper) = (values[index], values[min(index + 1, values.count - 1)])
    try Require.that(lower <= upper, "values", "in ascending order, without NaN", "\(lower) before \(upper)")
    return interpolated(ofSorted: values, p)
  }

  /// The same for callers that have sorted at least one number, none of them NaN, and ask for p in 0…1.
  package static func interpolated(ofSorted values: [Double], _ p: Double) -> Double {
    assert(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }, "values must be in ascending order")
    let position = Double(values.count - 1) * p
    let index = Int(position)
    let (lower, upper) = (values[index], values[min(index + 1, values.count - 1)])
    let fraction = position - Double(index)
    // Also keeps ∞ − ∞ and 0·∞ out.
    guard fraction > 0, lower < upper else { return lower }
    return lower + fraction * (upper - lower)
  }

  /// The ½-quantile of `values`, which must be in ascending order.
  package static func median(ofSorted values: [Double]) throws(NumericalError) -> Double {
    try quantile(ofSorted: values, 0.5)
  }
}
