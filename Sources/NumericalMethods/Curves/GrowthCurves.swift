/// A share that rises symmetrically about the time when half is reached: 1/(1 + e^(−r(t − t₀))).
package struct LogisticCurve: Hashable, Sendable {
  /// t₀, when the share is ½.
  package let midpoint: Double
  /// r, per unit of time; positive.
  package let rate: Double

  /// Throws `NumericalError.argument` for a rate that is not positive or numbers that are not finite.
  package init(midpoint: Double, rate: Double) throws(NumericalError) {
    try Require.finite(midpoint, "midpoint")
    try Require.that(rate > 0 && rate < .infinity, "rate", "positive", rate)
    self.midpoint = midpoint
    self.rate = rate
  }

  /// From 0 to 1 for any finite time.
  package func share(_ t: Double) -> Double { 1 / (1 + Elementary.exp(-rate * (t - midpoint))) }
}

/// A share that rises fast and closes slowly: e^(−e^(−r(t − t₀))).
package struct GompertzCurve: Hashable, Sendable {
  /// t₀, when growth is fastest and the share 1/e.
  package let inflection: Double
  /// r, per unit of time; positive.
  package let rate: Double

  /// Throws `NumericalError.argument` for a rate that is not positive or numbers that are not finite.
  package init(inflection: Double, rate: Double) throws(NumericalError) {
    try Require.finite(inflection, "inflection")
    try Require.that(rate > 0 && rate < .infinity, "rate", "positive", rate)
    self.inflection = inflection
    self.rate = rate
  }

  /// From 0 to 1 for any finite time.
  package func share(_ t: Double) -> Double { Elementary.exp(-Elementary.exp(-rate * (t - inflection))) }
}
