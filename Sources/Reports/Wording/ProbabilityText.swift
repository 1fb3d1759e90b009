package import Analyses
package import PlanningDomain

/// How a probability counted from draws is printed: never as `0%` or `100%`, with no digit finer than counting allows, and
/// never smaller for more hits in as many draws.
///
/// - Every draw agrees: a bound, 4 / (n + 4), rounded outward to a whole percent, or below one percent to one digit. Were the
///   probability really there, n ≥ 6 draws would all agree less than once in 20 runs. 2 000 draws: `> 99,8%` and `< 0,2%`.
/// - Otherwise whole percent; tens of percent where the error at even odds is 5 points or more (96 draws or fewer); tenths,
///   hundredths … where it is below 0.05, 0.005 … points. The draws alone decide, so that all figures of a row have the same
///   digits. What would round to nothing or everything is one unit of the last digit: `< 1%`, `> 99%`.
/// - A figure beyond the bound is printed as the bound: 99 of 100 draws say no more than 100 of 100, `> 96%`.
/// - With fewer than 5 draws the bounds overlap and the count itself is printed, `1/2`.
extension Probability {
  /// Whether it can be printed: 1…1 000 000 000 draws, `hits` among them.
  package var isCounted: Bool { (1...1_000_000_000).contains(draws) && (0...draws).contains(hits) }

  /// The text in `language`, such as `97%`, `< 1%` or `> 99,8%`; ``Format/undefined`` where ``isCounted`` is false.
  package func text(_ language: Language) -> String {
    guard isCounted else { return Format.undefined }
    guard let shown else { return "\(hits)/\(draws)" }
    let figure = DecimalDigits(shown.units).shifted(by: -shown.decimals)
      .text(decimals: shown.decimals, sign: .negativeOnly, language: language)
    return shown.mark.rawValue + figure + "%"
  }

  /// The word for this probability, judged on the figure printed, so that `90%` is never called less than almost certain and
  /// one text never has two words. Where a count is printed, (k + 2) / (n + 4) is judged. Requires ``isCounted``.
  package var verdict: Verdict {
    guard let shown else { return Verdict(percent: 100 * (hits + 2), over: draws + 4) }
    let parts = Shown.power(shown.decimals)
    return shown.mark == .below
      ? Verdict(percent: 2 * shown.units - 1, over: 2 * parts) : Verdict(percent: shown.units, over: parts)
  }

  private var shown: Shown? {
    let bound = Shown.bound(draws: draws)
    guard draws >= 5 else { return nil }
    if 2 * hits < draws { return hits == 0 ? bound : shownEstimate.notBelow(bound) }
    return hits == draws ? bound.mirrored : shownEstimate.mirrored.notBelow(bound).mirrored
  }

  private var shownEstimate: Shown {
    let points = 100 * Probability(hits: draws / 2, draws: draws).monteCarloError
    var decimals = 0
    while points < 0.05 / Double(Shown.power(decimals)) { decimals += 1 }
    let step = points >= 5 ? 10 : 1
    let all = 100 * Shown.power(decimals)
    let units = (2 * hits * (all / step) + draws) / (2 * draws) * step
    if units == 0 { return Shown(mark: .below, units: step, decimals: decimals) }
    if units == all { return Shown(mark: .above, units: all - step, decimals: decimals) }
    return Shown(mark: .about, units: units, decimals: decimals)
  }
}

/// What is printed: `units` × 10^−`decimals` percent and what stands before it.
private struct Shown {
  enum Mark: String {
    case about = ""
    case below = "< "
    case above = "> "
  }

  let mark: Mark
  let units: Int
  let decimals: Int

  /// What is printed where no draw hits.
  static func bound(draws: Int) -> Shown {
    var decimals = 0
    while 400 * power(decimals) < draws + 4 { decimals += 1 }
    let units = (400 * power(decimals) + draws + 3) / (draws + 4)
    return units == 10 && decimals > 0
      ? Shown(mark: .below, units: 1, decimals: decimals - 1) : Shown(mark: .below, units: units, decimals: decimals)
  }

  /// The same seen from the other end: `< 4%` for `> 96%`.
  var mirrored: Shown {
    let mark: Mark =
      switch mark {
      case .about: .about
      case .below: .above
      case .above: .below
      }
    return Shown(mark: mark, units: 100 * Shown.power(decimals) - units, decimals: decimals)
  }

  /// The bound itself where this says less than it.
  func notBelow(_ bound: Shown) -> Shown {
    units * Shown.power(bound.decimals) < bound.units * Shown.power(decimals) ? bound : self
  }

  static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * 10 } }
}

extension Format {
  /// The probability counted from draws; ``undefined`` when the counts make no sense.
  package func probability(_ probability: Probability) -> String { probability.text(language) }

  /// The probability for a sentence, where no line may break inside it.
  package func probabilityInText(_ probability: Probability) -> String { self.probability(probability).unbroken }
}
