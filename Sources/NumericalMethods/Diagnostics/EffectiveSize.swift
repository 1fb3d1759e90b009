extension ChainSample {
  /// How many independent draws would tell the middle of the distribution as well: of the rank-normalized split chains.
  package var bulkEffectiveSize: Double? { isConstant ? nil : split.rankNormalized.plainEffectiveSize }

  /// The same for the 5 % and the 95 % quantile, whichever is less; nil too if no value lies beyond one of them.
  package var tailEffectiveSize: Double? {
    guard let lower = effectiveSize(ofQuantile: 0.05), let upper = effectiveSize(ofQuantile: 0.95) else { return nil }
    return min(lower, upper)
  }

  /// The same for the mean.
  package var meanEffectiveSize: Double? { isConstant ? nil : split.plainEffectiveSize }

  /// The same for the share of values up to the `p`-quantile.
  func effectiveSize(ofQuantile p: Double) -> Double? {
    let bound = Quantiles.interpolated(ofSorted: values.sorted(), p)
    let indicators = map { $0 <= bound ? 1 : 0 }
    return indicators.isConstant ? nil : indicators.split.plainEffectiveSize
  }

  /// S/τ, S the number of values and τ = 1 + 2Σρ(t), the sum cut where Geyer's (1992) initial monotone sequence ends; at most
  /// S·log₁₀S, as chains that swing to the other side tell a mean better than independent draws but not without limit.
  private var plainEffectiveSize: Double? {
    guard !isConstant else { return nil }
    let correlations = PooledCorrelations(chains)
    let n = chains[0].count
    var rho = [1.0, correlations[1]]
    var pair = (even: 1.0, odd: rho[1])
    var lag = 0
    while lag < n - 5, pair.even + pair.odd > 0 {
      lag += 2
      pair = (correlations[lag], correlations[lag + 1])
      guard pair.even + pair.odd >= 0 else { break }
      rho += [pair.even, pair.odd]
    }
    for start in stride(from: 2, to: lag, by: 2) {
      let (before, here) = (rho[start - 2] + rho[start - 1], rho[start] + rho[start + 1])
      if here > before {
        rho[start] = before / 2
        rho[start + 1] = before / 2
      }
    }
    let size = Double(chains.count * n)
    let sum = -1 + 2 * rho[..<lag].reduce(0, +) + max(0, pair.even)
    let time = max(sum, 1 / (Elementary.log(size) / Elementary.log(10)))
    return size / time
  }
}

/// The autocorrelations of several chains taken together, lag by lag as they are asked for: 1 − (W − mean autocovariance)/V, where V
/// holds the variance between chains as well, so that chains that differ look like slow ones.
private struct PooledCorrelations {
  private let deviations: [[Double]]
  private let within: Double
  private let total: Double

  init(_ chains: [[Double]]) {
    let n = Double(chains[0].count)
    let means = chains.map { $0.reduce(0, +) / n }
    deviations = zip(chains, means).map { chain, mean in chain.map { $0 - mean } }
    var squares = 0.0
    for chain in deviations { for value in chain { squares += value * value } }
    within = squares / Double(chains.count) / (n - 1)
    total = within * (n - 1) / n + ChainSample.variance(means)
  }

  subscript(lag: Int) -> Double {
    let n = deviations[0].count
    var sum = 0.0
    for chain in deviations {
      chain.withUnsafeBufferPointer { values in
        for index in 0..<max(0, n - lag) { sum += values[index] * values[index + lag] }
      }
    }
    return 1 - (within - sum / Double(n) / Double(deviations.count)) / total
  }
}
