/// One quantity along several chains of a sampler: what convergence is judged from.
///
/// Measures and names of Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021, "Rank-normalization, folding, and localization: an
/// improved R-hat for assessing convergence of MCMC"). All are nil where every value is the same, as then there is nothing to judge.
package struct ChainSample: Sendable {
  /// At least one chain, of one length, at least 12 each, all finite.
  package let chains: [[Double]]

  /// Throws `NumericalError.argument` for no chains, chains of different lengths or below 12, or values that are not finite.
  package init(_ chains: [[Double]]) throws(NumericalError) {
    try Require.that(!chains.isEmpty, "chains", "at least one", "none")
    let length = chains[0].count
    try Require.that(length >= 12, "a chain", "at least 12 values", length)
    for chain in chains {
      try Require.that(chain.count == length, "a chain", "\(length) values like the first", chain.count)
      for value in chain { try Require.finite(value, "a value") }
    }
    self.chains = chains
  }

  private init(checked chains: [[Double]]) { self.chains = chains }

  /// Each chain as its first and its second half (without the middle value of an odd number), so that a drift shows as a difference
  /// between chains.
  var split: ChainSample {
    let length = chains[0].count
    return ChainSample(checked: chains.flatMap { [Array($0[..<(length / 2)]), Array($0[(length + 1) / 2..<length])] })
  }

  func map(_ transform: (Double) -> Double) -> ChainSample { ChainSample(checked: chains.map { $0.map(transform) }) }

  /// The same shape with other values, chain after chain.
  func reshaped(_ values: [Double]) -> ChainSample {
    let length = chains[0].count
    return ChainSample(checked: chains.indices.map { Array(values[$0 * length..<($0 + 1) * length]) })
  }

  /// All values of all chains, chain after chain.
  var values: [Double] { chains.flatMap { $0 } }

  var isConstant: Bool { chains.allSatisfy { $0.allSatisfy { $0 == chains[0][0] } } }

  /// The mean over all chains.
  package var mean: Double { values.reduce(0, +) / Double(values.count) }

  /// The standard deviation over all chains, dividing by one less than the number of values.
  package var deviation: Double {
    let (values, mean) = (values, mean)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
  }
}
