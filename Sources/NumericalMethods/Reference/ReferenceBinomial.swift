internal import CGSL

/// The binomial distribution as the GNU Scientific Library computes it: an independent witness for `BinomialQuantile`.
///
/// Not for results: it rests on the C library, whose last bits differ between processors. Relative error seen about 10⁻¹²
/// for n up to 10⁶, 2·10⁻⁹ at 4·10⁸.
package enum ReferenceBinomial {
  /// P(X ≤ `successes`) for X ~ Bin(`trials`, `probability`).
  ///
  /// `trials` is a whole number from 0 to 10⁹, `successes` from 0 to 10⁹ (1 from `trials` on); otherwise `NumericalError.argument`.
  package static func cumulative(successes: Double, trials: Double, probability: Double) throws(NumericalError) -> Double {
    let (k, n) = try counts(successes, trials, probability)
    return gsl_cdf_binomial_P(k, probability, n)
  }

  /// P(X > `successes`), without the cancellation of 1 − P. Arguments as for `cumulative`.
  package static func exceeding(successes: Double, trials: Double, probability: Double) throws(NumericalError) -> Double {
    let (k, n) = try counts(successes, trials, probability)
    return gsl_cdf_binomial_Q(k, probability, n)
  }

  private static func counts(_ k: Double, _ n: Double, _ p: Double) throws(NumericalError) -> (UInt32, UInt32) {
    ScientificLibrary.prepare()
    let successes = try Require.whole(0...1_000_000_000, k, "successes")
    let trials = try Require.whole(0...1_000_000_000, n, "trials")
    try Require.within(0...1, p, "probability")
    return (UInt32(successes), UInt32(trials))
  }
}
