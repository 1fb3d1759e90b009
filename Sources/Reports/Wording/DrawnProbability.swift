package import PlanningDomain

/// A probability counted from draws, printed with no digit finer than counting allows.
///
/// Its Monte-Carlo error is √(p(1 − p) / (n + 4)) with p = (k + 2) / (n + 4) for k hits in n draws, which stays above zero
/// when every draw agrees. What is printed:
/// - every draw agrees: a bound, 4 / (n + 4), rounded outward to a whole percent, or below one percent to one digit. Were
///   the probability really there, n ≥ 6 draws would all agree less than once in 20 runs. 2 000 draws: `> 99,8 %` and
///   `< 0,2 %`; 100 draws: `> 96 %` and `< 4 %`;
/// - otherwise whole percent; tens of percent when the error is 5 points or more; tenths, hundredths … when the error is
///   below half of such a digit (0.05, 0.005 … points);
/// - never `0%` or `100%`: what would round there is `< 1%` or `> 99%`, one unit of the last digit shown (`< 10%`, `< 0,1%`).
package struct DrawnProbability: Sendable, Equatable {
  package let hits: Int
  package let draws: Int

  /// `nil` unless there are 1…1 000 000 000 draws and `hits` is in 0…`draws`.
  package init?(hits: Int, draws: Int) {
    guard (1...1_000_000_000).contains(draws), (0...draws).contains(hits) else { return nil }
    self.hits = hits
    self.draws = draws
  }

  /// One standard error as a share (0.01 is one percentage point); never zero.
  package var monteCarloError: Double {
    (shrunken * (1 - shrunken) / Double(draws + 4)).squareRoot()
  }

  /// The text in `language`, such as `97%`, `< 1%` or `> 99,8 %`.
  package func text(_ language: Language) -> String {
    let shown = shown
    let figure = DecimalDigits(shown.units).shifted(by: -shown.decimals)
      .text(decimals: shown.decimals, sign: .negativeOnly, language: language)
    // Vietnamese sets the percent sign of a bound apart from its figure.
    return shown.mark.rawValue + figure + (shown.allAgree && language == .vi ? " %" : "%")
  }

  /// The word for this probability, judged on the figure printed, so that `90%` is never called less than almost certain.
  /// When every draw agrees it is judged on (k + 2) / (n + 4), which keeps three draws from being called a certainty.
  package var verdict: Verdict {
    let shown = shown
    if shown.allAgree { return Verdict(percent: 100 * (hits + 2), over: draws + 4) }
    if shown.mark == .below { return .veryUnlikely }
    return Verdict(percent: shown.units, over: DrawnProbability.power(shown.decimals))
  }

  private var shrunken: Double { Double(hits + 2) / Double(draws + 4) }

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
    var allAgree = false
  }

  private var shown: Shown { hits == 0 || hits == draws ? shownBound : shownEstimate }

  private var shownBound: Shown {
    var decimals = 0
    while 400 * DrawnProbability.power(decimals) < draws + 4 { decimals += 1 }
    var units = (400 * DrawnProbability.power(decimals) + draws + 3) / (draws + 4)
    if units == 10, decimals > 0 {
      units = 1
      decimals -= 1
    }
    if hits == 0 { return Shown(mark: .below, units: units, decimals: decimals, allAgree: true) }
    let all = 100 * DrawnProbability.power(decimals)
    return Shown(mark: .above, units: all - units, decimals: decimals, allAgree: true)
  }

  private var shownEstimate: Shown {
    let points = monteCarloError * 100
    var decimals = 0
    while points < 0.05 / Double(DrawnProbability.power(decimals)) { decimals += 1 }
    let step = points >= 5 ? 10 : 1
    let all = 100 * DrawnProbability.power(decimals)
    let units = (2 * hits * (all / step) + draws) / (2 * draws) * step
    if units == 0 { return Shown(mark: .below, units: step, decimals: decimals) }
    if units == all { return Shown(mark: .above, units: all - step, decimals: decimals) }
    return Shown(mark: .about, units: units, decimals: decimals)
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * 10 } }
}

extension Format {
  /// The probability for a sentence, where no line may break inside it.
  package func probabilityInText(hits: Int, draws: Int) -> String {
    probability(hits: hits, draws: draws).replacing(" ", with: "\u{A0}")
  }

  /// The probability counted from draws; ``undefined`` when the counts make no sense (see ``DrawnProbability``).
  package func probability(hits: Int, draws: Int) -> String {
    guard let probability = DrawnProbability(hits: hits, draws: draws) else { return Format.undefined }
    return probability.text(language)
  }
}
