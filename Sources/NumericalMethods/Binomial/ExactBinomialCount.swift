extension BinomialTask {
  /// The least k with F(k) ≥ u, decided with at least 80 correct bits in either tail.
  ///
  /// The probabilities are summed relative to the largest one, in both directions until they no longer matter, so that neither
  /// factorials nor powers are needed. Cost: about 0.1 µs for each of 34 standard deviations; used only where doubles cannot decide.
  func exactCount() -> Int {
    var (first, terms) = rareTerms()
    if !countsRare {
      first = trials - (first + terms.count - 1)
      terms.reverse()
    }
    let total = terms.reduce(DoubleDouble(0), +)
    return uniform <= 0.5
      ? first + Self.indexReachingFromBelow(total * DoubleDouble(uniform) * DoubleDouble(sum: 1, -Self.equality), in: terms)
      : first + Self.indexStayingBelow(total * DoubleDouble(sum: 1, -uniform) * DoubleDouble(sum: 1, Self.equality), in: terms)
  }

  /// Relative differences below this count as equality, so that u exactly on a step of F is found to be on it.
  private static let equality = 0x1p-80

  /// The least index i with terms[0] + … + terms[i] ≥ `level`.
  private static func indexReachingFromBelow(_ level: DoubleDouble, in terms: [DoubleDouble]) -> Int {
    var sum = DoubleDouble(0)
    for (index, term) in terms.enumerated() {
      sum = sum + term
      if !(sum < level) { return index }
    }
    return terms.count - 1
  }

  /// The least index i with terms[i + 1] + … + terms[last] ≤ `level`.
  private static func indexStayingBelow(_ level: DoubleDouble, in terms: [DoubleDouble]) -> Int {
    var sum = DoubleDouble(0)
    for (index, term) in terms.enumerated().reversed() {
      sum = sum + term
      if level < sum { return index }
    }
    return 0
  }

  /// P(Y = y)/P(Y = mode) for consecutive y from `first`, as far as terms exceed 2⁻¹²⁰ of the smaller tail asked about.
  private func rareTerms() -> (first: Int, terms: [DoubleDouble]) {
    let odds = rareOdds
    let inverseOdds = DoubleDouble(1) / odds
    let negligible = 0x1p-120 * min(uniform, 1 - uniform)
    let mode = min(trials, Int(Double(trials + 1) * rare))

    var falling: [DoubleDouble] = []
    var term = DoubleDouble(1)
    var y = mode
    while y > 0, term.high > negligible {
      term = term * (inverseOdds * DoubleDouble(Double(y)) / DoubleDouble(Double(trials - y + 1)))
      y -= 1
      falling.append(term)
    }
    var terms = Array(falling.reversed())
    terms.append(DoubleDouble(1))
    term = DoubleDouble(1)
    y = mode
    while y < trials, term.high > negligible {
      term = term * (odds * DoubleDouble(Double(trials - y)) / DoubleDouble(Double(y + 1)))
      y += 1
      terms.append(term)
    }
    return (mode - falling.count, terms)
  }

  /// r/(1 − r) to about 90 bits.
  private var rareOdds: DoubleDouble {
    switch chance {
    case .probability(let p) where p <= 0.5: DoubleDouble(p) / DoubleDouble(sum: 1, -p)
    case .probability(let p): DoubleDouble(sum: 1, -p) / DoubleDouble(p)
    case .hazard(let x) where x <= Self.evenHazard: DoubleDouble.expm1(x)
    case .hazard(let x): DoubleDouble(1) / DoubleDouble.expm1(x)
    }
  }
}
