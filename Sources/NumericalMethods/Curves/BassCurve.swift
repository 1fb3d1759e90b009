/// Bass's (1969) share of eventual adopters by time: of those left, p + q·F(t) adopt per unit of time.
package struct BassCurve: Hashable, Sendable {
  /// Adoption by innovation, per unit of time; positive.
  package let p: Double
  /// Adoption by imitation, per unit of time; not negative.
  package let q: Double

  /// Throws `NumericalError.argument` for p not positive, q negative, or either not finite or above 10¹⁰⁰.
  package init(p: Double, q: Double) throws(NumericalError) {
    try Require.that(p > 0 && p <= 1e100, "p", "positive", p)
    try Require.within(0...1e100, q, "q")
    self.p = p
    self.q = q
  }

  /// F(t) = (1 − e^(−(p+q)t))/(1 + (q/p)·e^(−(p+q)t)) for t ≥ 0, 0 before. Never falls, never above 1, for any ratio of q to p.
  package func share(_ t: Double) -> Double {
    guard t > 0 else { return 0 }
    let exponent = -(p + q) * t
    return p * -Elementary.expm1(exponent) / (p + q * Elementary.exp(exponent))
  }

  /// f(t) = F′(t) for t ≥ 0, 0 before.
  package func density(_ t: Double) -> Double {
    guard t >= 0 else { return 0 }
    let e = Elementary.exp(-(p + q) * t)
    let root = (p + q) / (p + q * e)
    return p * e * root * root
  }

  /// When most adopt: ln(q/p)/(p + q), and 0 unless q > p.
  package var peakTime: Double { q > p ? Elementary.log(q / p) / (p + q) : 0 }

  /// f at its greatest: (p + q)²/(4q), p unless q > p.
  package var peakDensity: Double { q > p ? (p + q) * (p + q) / (4 * q) : p }
}
