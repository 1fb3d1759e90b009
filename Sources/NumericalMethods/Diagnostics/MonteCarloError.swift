extension ChainSample {
  /// The standard error of the mean over all chains: the standard deviation over the root of the effective size.
  package var meanError: Double? { meanEffectiveSize.map { deviation / $0.squareRoot() } }

  /// The standard error of the `p`-quantile, p from 0.001 to 0.999: half the distance between the values at the 16 % and 84 % points
  /// of the beta distribution that the effective size gives the share below the quantile.
  ///
  /// Throws `NumericalError.argument` for p outside. From an effective size of 100 000 the normal distribution stands for the beta.
  package func quantileError(_ p: Double) throws(NumericalError) -> Double? {
    try Require.within(0.001...0.999, p, "p")
    guard let size = effectiveSize(ofQuantile: p) else { return nil }
    let sorted = values.sorted()
    let count = Double(sorted.count)
    let one = 0.158655253931457
    let lower = try share(one, p, size)
    let upper = try share(1 - one, p, size)
    let from = sorted[max(0, Int((lower * count).rounded(.down)) - 1)]
    let to = sorted[min(sorted.count - 1, Int((upper * count).rounded(.up)) - 1)]
    return (to - from) / 2
  }

  private func share(_ u: Double, _ p: Double, _ size: Double) throws(NumericalError) -> Double {
    guard size > 99_990 else { return try BetaQuantile.x(u, a: size * p + 1, b: size * (1 - p) + 1) }
    return p + NormalQuantile.z(u) * (p * (1 - p) / size).squareRoot()
  }
}
