internal import Analyses
internal import PlanningDomain

/// When a milestone's target is reached: never a range of 0 and 100 %, which is what a milestone looks like in draws.
enum Completion {
  /// The 5 % and 95 % points of the dates; a `late` of nil lies after the period. Without draws the day on the central path.
  case dates(early: Day, late: Day?)
  /// In so few draws that there is no date to give.
  case draws(Probability)

  /// nil for a target on people, and for one that the central path of a deterministic run does not reach.
  init?(_ answer: TargetAnswer) {
    if answer.need != nil { return nil }
    guard !answer.reached.isEmpty else {
      guard let day = answer.reachedCentrally else { return nil }
      self = .dates(early: day, late: day)
      return
    }
    let dates = answer.reached.compactMap(\.self).sorted()
    func at(_ share: Double) -> Day? {
      let rank = Int((Double(answer.reached.count) * share).rounded(.down))
      return dates.indices.contains(rank) ? dates[rank] : nil
    }
    if let early = at(0.05) {
      self = .dates(early: early, late: at(0.95))
    } else {
      self = .draws(Probability(hits: dates.count, draws: answer.reached.count))
    }
  }

  /// `07/7–21/9`, `07/7` where both are the same, `14/7–sau 31/12`, `< 4% số lượt`. Whole dates stand on two lines.
  func text(_ format: Format, in period: Period) -> String {
    func choose(_ vi: String, _ en: String) -> String { format.language.choose(vi: vi, en: en) }
    switch self {
    case .dates(let early, let late):
      if early == late { return format.date(early, in: period) }
      let end =
        late.map { format.date($0, in: period) } ?? "\(choose("sau", "after")) \(format.date(period.through, in: period))"
      let isWhole = period.from.date.year != period.through.date.year
      return "\(format.date(early, in: period).unbroken)–\(isWhole ? "\n" : "")\(end.unbroken)"
    case .draws(let probability):
      return choose("\(format.probabilityInText(probability)) số lượt", "in \(format.probabilityInText(probability)) of draws")
        .unbroken
    }
  }
}

extension Format {
  /// The share of a milestone: its one value, or how many draws have all of it; never a range of 0 and 100 %.
  func milestone(_ share: Series, decimals: Int) -> String {
    guard let points = share.quantiles, points.q05 != points.q95 else { return self.share(share.middle, decimals: decimals) }
    let done = Probability(hits: share.draws.count { $0 >= 1 - 1e-9 }, draws: share.draws.count)
    let figure = probabilityInText(done)
    return language.choose(vi: "xong ở \(figure) số lượt", en: "done in \(figure) of draws").unbroken
  }

  /// The range of an indicator's share, as its kind asks for.
  func range(_ share: Series, isMilestone: Bool, decimals: Int) -> String {
    isMilestone ? milestone(share, decimals: decimals) : lowMiddleHigh(share: share, decimals: decimals)
  }
}
