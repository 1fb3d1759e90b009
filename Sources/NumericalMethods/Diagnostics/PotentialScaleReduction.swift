extension ChainSample {
  /// R-hat: how much wider all chains together are than one alone, split, rank-normalized, and the greater of location and spread.
  /// Below 1.01 says that the chains seem to agree; +∞ if every chain stands still, each elsewhere.
  package var rHat: Double? {
    guard !isConstant else { return nil }
    let halves = split
    let location = halves.rankNormalized.plainRHat
    let folded = halves.folded
    return folded.isConstant ? location : max(location, folded.rankNormalized.plainRHat)
  }

  /// √((W·(n − 1)/n + B/n)/W), W the mean variance within chains of length n and B/n the variance of their means.
  private var plainRHat: Double {
    let n = Double(chains[0].count)
    let means = chains.map { $0.reduce(0, +) / n }
    let within =
      zip(chains, means).reduce(0.0) { sum, pair in
        sum + pair.0.reduce(0) { $0 + ($1 - pair.1) * ($1 - pair.1) } / (n - 1)
      } / Double(chains.count)
    let between = Self.variance(means)
    guard within > 0 else { return .infinity }
    return ((within * (n - 1) / n + between) / within).squareRoot()
  }

  /// The variance dividing by one less than the count; 0 for a single value.
  static func variance(_ values: [Double]) -> Double {
    guard values.count > 1 else { return 0 }
    let mean = values.reduce(0, +) / Double(values.count)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
  }
}
