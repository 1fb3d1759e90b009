/// The χ² distribution, as far as judging a fit needs it.
package enum ChiSquare {
  /// The standard normal number that is exceeded as often as `value` is with `freedom` degrees of freedom, after Wilson and Hilferty (1931):
  /// the cube root of χ²/f is nearly normal. Between −1 and 4 off by 0.16 at most, by 0.05 from ten degrees on.
  package static func score(_ value: Double, freedom: Int) -> Double {
    let spread = 2 / (9 * Double(freedom))
    let root = value > 0 ? Elementary.exp(Elementary.log(value / Double(freedom)) / 3) : 0
    return (root - (1 - spread)) / spread.squareRoot()
  }
}
