/// How well counts agree with the binomial law they were drawn from: Pearson's χ², with counts pooled until ten are expected in each class.
package struct BinomialFit {
  package let chiSquared: Double
  /// Classes less one.
  package let freedom: Int

  /// `observed[k]` is how often k was drawn, for k from 0 to n = `observed.count` − 1; the probabilities are GSL's, about 1 µs each.
  ///
  /// Throws what `ReferenceBinomial.cumulative` throws. Fewer than twenty draws make one class, and no test.
  package init(observed: [Int], probability p: Double) throws(NumericalError) {
    let draws = Double(observed.reduce(0, +))
    let n = observed.count - 1
    var chiSquared = 0.0
    var classes = 0
    var pooled = (observed: 0, from: 0.0)
    for k in 0...n {
      pooled.observed += observed[k]
      let upTo = k == n ? 1 : try ReferenceBinomial.cumulative(successes: Double(k), trials: Double(n), probability: p)
      let expected = (upTo - pooled.from) * draws
      guard k == n || (expected >= 10 && (1 - upTo) * draws >= 10) else { continue }
      let difference = Double(pooled.observed) - expected
      chiSquared += difference * difference / expected
      classes += 1
      pooled = (0, upTo)
    }
    self.chiSquared = chiSquared
    freedom = classes - 1
  }

  /// Nearly a standard normal number if the law holds; nil for a single class.
  package var score: Double? { freedom > 0 ? ChiSquare.score(chiSquared, freedom: freedom) : nil }
}
