extension BinomialTask {
  /// The least y with P(Y ≤ y) above the level asked for, or nil where rounding could decide. For n·r up to 14.
  ///
  /// Sums the probabilities from y = 0 by their recurrence, from P(0) = (1 − r)ⁿ. The relative error of each partial sum is below
  /// 2⁻⁴³ for up to 128 terms: 8 rounding errors a term, and 4·|ln P(0)| ≤ 120 at the start.
  func summedRareCount() -> Int? {
    let level = countsRare ? uniform : 1 - uniform
    let surelyBelow = level * (1 - 0x1p-42)
    let surelyAbove = level * (1 + 0x1p-42)
    let odds = rare / (1 - rare)
    var term = Elementary.exp(logOfNone)
    var sum = term
    var y = 0.0
    var left = Double(trials)
    while sum < surelyBelow {
      guard y < 128, left > 0 else { return nil }
      y += 1
      term *= (left * odds) / y
      left -= 1
      sum += term
    }
    return sum > surelyAbove ? Int(y) : nil
  }

  /// ln P(Y = 0) = n·ln(1 − r), without cancellation for a tiny hazard.
  private var logOfNone: Double {
    if countsRare, case .hazard(let x) = chance { return -Double(trials) * x }
    return Double(trials) * Elementary.log1p(-rare)
  }
}
