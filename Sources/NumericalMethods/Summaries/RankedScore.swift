/// The continuous ranked probability score of a prediction (Matheson and Winkler 1976): ∫(F(x) − 1{x ≥ observed})² dx, in the units of
/// the observation, least for what came true; |predicted − observed| where the prediction is one number (Gneiting and Raftery 2007).
package enum RankedScore {
  /// Of equally likely draws, exactly, in O(n log n). Throws `NumericalError.argument` for no draws or numbers that are not finite.
  package static func ofDraws(_ draws: [Double], observed: Double) throws(NumericalError) -> Double {
    try Require.that(!draws.isEmpty, "draws", "at least one", "none")
    try Require.finite(observed, "observed")
    for draw in draws { try Require.finite(draw, "a draw") }
    let sorted = draws.sorted()
    let n = Double(sorted.count)
    var sum = 0.0
    for (index, draw) in sorted.enumerated() {
      sum += (draw - observed) * ((observed < draw ? n : 0) - Double(index) - 0.5)
    }
    return 2 * sum / (n * n)
  }

  /// Of a normal prediction: σ(z(2Φ(z) − 1) + 2φ(z) − 1/√π). `deviation` not negative, all finite, else `NumericalError.argument`.
  package static func ofNormal(mean: Double, deviation: Double, observed: Double) throws(NumericalError) -> Double {
    try Require.finite(mean, "mean")
    try Require.that(deviation >= 0 && deviation < .infinity, "deviation", "not negative", deviation)
    try Require.finite(observed, "observed")
    guard deviation > 0 else { return (observed - mean).magnitude }
    let z = (observed - mean) / deviation
    let density = Elementary.exp(LogDensity.normal(z, mean: 0, deviation: 1))
    return deviation * (z * (2 * NormalDistribution.cdf(z) - 1) + 2 * density - 0.5641895835477563)
  }
}
