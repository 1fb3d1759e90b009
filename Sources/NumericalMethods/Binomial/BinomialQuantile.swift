/// The inverse distribution function of the binomial: how many of n people, given a uniform number.
///
/// The answer is the least k with F(k; n, p) ≥ u, exact to the last integer: a fast estimate with a known error bound decides
/// almost always, and where u lies within that bound of a step of F the step is computed to 100 bits. So the count never falls when p,
/// the hazard, n or u rises. Differences |F(k) − u| below 2⁻⁸⁰·min(F, 1 − F) count as equality (u on the step takes the lower count).
///
/// Deterministic on every processor. Measured on the machine of this package's benchmark notes: see `count(trials:hazard:uniform:)`.
package enum BinomialQuantile {
  /// The least k with F(k; `n`, `p`) ≥ `u`.
  ///
  /// Requires n in 0…2³¹, p in 0…1, and u in 2⁻⁵³…1 − 2⁻⁵³ (checked in debug builds only; `checkedCount` checks always).
  /// p = 0 gives 0 and p = 1 gives n.
  package static func count(trials n: Int, probability p: Double, uniform u: Double) -> Int {
    assert(n >= 0 && n <= maximumTrials && p >= 0 && p <= 1 && u >= smallestUniform && u <= 1 - smallestUniform)
    guard n > 0, p > 0 else { return 0 }
    guard p < 1 else { return n }
    // 1 − p is exact for p ≥ ½.
    return p <= 0.5
      ? rareCount(BinomialTask(trials: n, chance: .probability(p), rare: p, uniform: u))
      : frequentCount(BinomialTask(trials: n, chance: .probability(p), rare: 1 - p, uniform: u))
  }

  /// The least k with F(k; `n`, 1 − e^(−`x`)) ≥ `u`: a hazard `x` acting on each of n people.
  ///
  /// Exact in x: the probability is never rounded to a double. Requires n in 0…2³¹, x in 0…∞, u in 2⁻⁵³…1 − 2⁻⁵³ (checked in debug
  /// builds only; `checkedCount` checks always). x = 0 gives 0 and x = ∞ gives n.
  package static func count(trials n: Int, hazard x: Double, uniform u: Double) -> Int {
    assert(n >= 0 && n <= maximumTrials && x >= 0 && u >= smallestUniform && u <= 1 - smallestUniform)
    guard n > 0, x > 0 else { return 0 }
    return x <= BinomialTask.evenHazard
      ? rareCount(BinomialTask(trials: n, chance: .hazard(x), rare: -Elementary.expm1(-x), uniform: u))
      : frequentCount(BinomialTask(trials: n, chance: .hazard(x), rare: Elementary.exp(-x), uniform: u))
  }

  static let maximumTrials = 1 << 31
  static let smallestUniform = 0x1p-53

  /// The quantile when the rare outcome is the one that is counted.
  private static func rareCount(_ task: BinomialTask) -> Int {
    // F(0) ≥ 1 − n·p, and 1 − u is exact to 2⁻⁵⁴.
    if task.expectedRare <= (1 - task.uniform) * (1 - 0x1p-50) { return 0 }
    if let count = task.leastRareCount(exceeding: task.uniform) { return count }
    return task.exactCount(countingRare: true)
  }

  /// The quantile when the rare outcome is the one that is left: n minus the least y with P(Y ≤ y) > 1 − u.
  private static func frequentCount(_ task: BinomialTask) -> Int {
    // F(n − 1) ≤ n·q < u.
    if task.expectedRare < task.uniform * (1 - 0x1p-50) { return task.trials }
    if let left = task.leastRareCount(exceeding: 1 - task.uniform) { return task.trials - left }
    return task.exactCount(countingRare: false)
  }
}

/// One question put to the distribution, turned so that its rarer outcome (probability at most ½) is Y ~ Bin(n, r).
struct BinomialTask {
  enum Chance {
    case probability(Double)
    case hazard(Double)
  }

  /// Up to this hazard (ln 2, rounded down) the outcome counted is the rare one.
  static let evenHazard = 0.6931471805599453

  let trials: Int
  let chance: Chance
  /// r, to within 2 ulp.
  let rare: Double
  let uniform: Double

  /// n·r, to within 3 ulp.
  var expectedRare: Double { Double(trials) * rare }

  /// The least y with P(Y ≤ y) > `level`, or nil where rounding could have changed the answer.
  func leastRareCount(exceeding level: Double) -> Int? {
    expectedRare <= Self.summationLimit ? summedCount(exceeding: level) : nil
  }

  /// Up to this expectation the distribution is summed from 0.
  private static let summationLimit = 14.0
}

extension BinomialTask {
  /// Sums the probabilities from y = 0 by their recurrence, from P(0) = (1 − r)ⁿ.
  ///
  /// The relative error of each partial sum is below 2⁻⁴³ for up to 128 terms: 8 rounding errors a term, and 4·|ln P(0)| ≤ 80 at the
  /// start. About y additions, multiplications and divisions; the divisions overlap.
  private func summedCount(exceeding level: Double) -> Int? {
    let logOfNone: Double
    if case .hazard(let x) = chance, x <= Self.evenHazard {
      logOfNone = -Double(trials) * x
    } else {
      logOfNone = Double(trials) * Elementary.log1p(-rare)
    }
    let odds = rare / (1 - rare)
    let below = level * (1 - 0x1p-42)
    let above = level * (1 + 0x1p-42)
    var term = Elementary.exp(logOfNone)
    var sum = term
    var y = 0.0
    var left = Double(trials)
    while sum < below {
      guard y < 128, left > 0 else { return nil }
      y += 1
      term *= (left * odds) / y
      left -= 1
      sum += term
    }
    return sum > above ? Int(y) : nil
  }
}

extension BinomialQuantile {
  /// `count(trials:probability:uniform:)` for arguments nobody has checked; throws what is wrong with the first bad one.
  package static func checkedCount(trials n: Int, probability p: Double, uniform u: Double) throws(NumericalError) -> Int {
    try check(trials: n, uniform: u)
    try check(p, "probability", mustBe: "from 0 to 1", p >= 0 && p <= 1)
    return count(trials: n, probability: p, uniform: u)
  }

  /// `count(trials:hazard:uniform:)` for arguments nobody has checked; throws what is wrong with the first bad one.
  package static func checkedCount(trials n: Int, hazard x: Double, uniform u: Double) throws(NumericalError) -> Int {
    try check(trials: n, uniform: u)
    try check(x, "hazard", mustBe: "0 or more (infinity allowed)", x >= 0)
    return count(trials: n, hazard: x, uniform: u)
  }

  private static func check(trials n: Int, uniform u: Double) throws(NumericalError) {
    guard n >= 0, n <= maximumTrials else {
      throw .argument(name: "trials", mustBe: "from 0 to 2³¹", found: "\(n)")
    }
    try check(u, "uniform", mustBe: "from 2⁻⁵³ to 1 − 2⁻⁵³", u >= smallestUniform && u <= 1 - smallestUniform)
  }

  private static func check(_ value: Double, _ name: String, mustBe: String, _ holds: Bool) throws(NumericalError) {
    guard holds else { throw .argument(name: name, mustBe: mustBe, found: "\(value)") }
  }
}
