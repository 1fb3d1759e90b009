internal import CGSL

/// The binomial distribution as the GNU Scientific Library computes it: an independent witness for `BinomialQuantile`.
///
/// Not for results: it rests on the C library, whose last bits differ between processors. Relative error seen about 10⁻¹²
/// for n up to 10⁶, 2·10⁻⁹ at 4·10⁸.
package enum ReferenceBinomial {
  /// P(X ≤ `successes`) for X ~ Bin(`trials`, `probability`).
  ///
  /// `trials` is a whole number from 0 to 10⁹, `successes` from 0 to 10⁹ (1 from `trials` on); otherwise `NumericalError.argument`.
  /// `.notConverged` where GSL gives no number, as near the mean for the largest `trials`.
  package static func cumulative(successes: Double, trials: Double, probability: Double) throws(NumericalError) -> Double {
    let (k, n) = try counts(successes, trials, probability)
    return try known(gsl_cdf_binomial_P(k, probability, n), "gsl_cdf_binomial_P")
  }

  /// P(X > `successes`), without the cancellation of 1 − P. Arguments as for `cumulative`.
  package static func exceeding(successes: Double, trials: Double, probability: Double) throws(NumericalError) -> Double {
    let (k, n) = try counts(successes, trials, probability)
    return try known(gsl_cdf_binomial_Q(k, probability, n), "gsl_cdf_binomial_Q")
  }

  /// GSL gives NaN without a word where its continued fraction does not converge, as near the mean for n = 10⁹.
  private static func known(_ value: Double, _ function: String) throws(NumericalError) -> Double {
    guard !value.isNaN else { throw .notConverged(method: function, reason: "the library gave no number", last: value) }
    return value
  }

  private static func counts(_ k: Double, _ n: Double, _ p: Double) throws(NumericalError) -> (UInt32, UInt32) {
    ScientificLibrary.prepare()
    let successes = try Require.whole(0...1_000_000_000, k, "successes")
    let trials = try Require.whole(0...1_000_000_000, n, "trials")
    try Require.within(0...1, p, "probability")
    return (UInt32(successes), UInt32(trials))
  }
}
