internal import Analyses
internal import PlanningDomain

/// When a milestone's target is reached, if at least 95 % of the draws reach it within the period; in a deterministic run
/// the day on the central path.
struct Completion {
  private let days: (early: Day, late: Day)?

  init(_ answer: TargetAnswer) {
    if answer.need != nil {
      days = nil
    } else if let interval = answer.reachedInterval {
      days = (interval.early, interval.late)
    } else {
      days = answer.reached.isEmpty ? answer.reachedCentrally.map { ($0, $0) } : nil
    }
  }

  /// `07/7–21/9`: the 5 % and 95 % points, one day where they are the same.
  func text(_ format: Format, in period: Period) -> String? {
    days.map { early, late in
      early == late
        ? format.date(early, in: period) : "\(format.date(early, in: period))–\(format.date(late, in: period))"
    }
  }
}
