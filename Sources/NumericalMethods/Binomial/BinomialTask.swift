/// One question put to the binomial, turned so that its rarer outcome (probability at most ½) is Y ~ Bin(n, r).
///
/// With the counted outcome X = Y the answer is the least y with P(Y ≤ y) ≥ u. With X = n − Y it is n minus the least y with
/// P(Y ≤ y) > 1 − u. The two differ only where u lies exactly on a step, which is left to `exactCount`.
package struct BinomialTask {
  package enum Chance {
    case probability(Double)
    /// Exactly 1 − e^(−hazard).
    case hazard(Double)
  }

  /// Up to this hazard (ln 2, rounded down) the outcome counted is the rare one.
  static let evenHazard = 0.6931471805599453
  /// Below this variance n·r·(1 − r) summing from 0 is the faster estimate, and the normal score is not sharp enough.
  private static let leastScoredVariance = 7.0

  let trials: Int
  let chance: Chance
  /// r, to within 2 ulp.
  let rare: Double
  let uniform: Double
  /// Whether Y is what is counted.
  let countsRare: Bool

  package init(trials: Int, chance: Chance, rare: Double, uniform: Double, countsRare: Bool) {
    self.trials = trials
    self.chance = chance
    self.rare = rare
    self.uniform = uniform
    self.countsRare = countsRare
  }

  /// The least k with F(k) ≥ u.
  func count() -> Int {
    let expected = Double(trials) * rare
    // P(Y > 0) ≤ n·r.
    if countsRare {
      if expected < (1 - uniform) * (1 - 0x1p-50) { return 0 }
    } else if expected < uniform * (1 - 0x1p-50) {
      return trials
    }
    let variance = expected * (1 - rare)
    let estimate =
      variance < Self.leastScoredVariance ? summedRareCount() : scoredRareCount(expected: expected, variance: variance)
    guard let rareCount = estimate else { return exactCount() }
    return countsRare ? rareCount : trials - rareCount
  }
}
