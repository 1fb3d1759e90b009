internal import AdoptionEngine
public import PlanningDomain

/// Whether a target is met, how surely, and what is missing.
public struct TargetAnswer: Sendable {
  public let target: Target
  /// The place it is judged in; nil for all places together, or for each place at once.
  public let place: PlaceID?
  /// Met on the central path.
  public let isMetCentrally: Bool
  /// By draw, in draw order.
  public let outcomes: [Bool]
  /// Members missing at the last threshold (for a milestone: share missing); 0 where it holds.
  public let gap: Series
  /// Members needed at the last threshold, at central numbers, summed over the places judged; nil for a milestone.
  public let need: Double?
  /// Share at the last threshold's date.
  public let share: Series
  /// The end of the first step at which the last threshold holds, on the central path.
  public let reachedCentrally: Day?
  /// The same by draw; nil where it is not reached within the period.
  public let reached: [Day?]
  /// Members per team and week from the start of the period to the last threshold that the central need asks for;
  /// nil for a milestone, without teams, or where the start is above the need.
  public let perTeamAndWeek: Double?
  /// Members to be added from the start of the period to meet the last threshold, at central numbers.
  public let additional: Double?

  /// nil in a deterministic run.
  public var probability: Probability? { outcomes.isEmpty ? nil : Probability(outcomes) }

  /// The central 90 % of dates reached, if at least 95 % of the draws reach it; else what is known: nil.
  public var reachedInterval: (early: Day, middle: Day, late: Day)? {
    guard !reached.isEmpty else { return nil }
    let dates = reached.map { $0?.number ?? Int32.max }.sorted()
    /// The first date by which so many percent of the draws reach it.
    func at(_ percent: Int) -> Int32 { dates[max(0, (dates.count * percent + 99) / 100 - 1)] }
    guard at(95) < Int32.max else { return nil }
    return (Day(number: at(5)), Day(number: at(50)), Day(number: at(95)))
  }
}

extension Projections {
  /// The answers of all targets, in file order; a target for each place has one answer over all and one in each.
  public func targetAnswers() -> [TargetAnswer] {
    ensemble.study.targets.flatMap { target -> [TargetAnswer] in
      let place: PlaceID? = if case .place(let id) = target.reach { id } else { nil }
      let whole = answer(to: target, judgedIn: places(judgedBy: target), place: place)
      guard target.reach == .eachPlace, layout.places.count > 1 else { return [whole] }
      return [whole] + layout.places.map { answer(to: target, judgedIn: [$0], place: $0) }
    }
  }

  /// Where a target asks to be met: nil stands for all places together.
  func places(judgedBy target: Target) -> [PlaceID?] {
    switch target.reach {
    case .all: [nil]
    case .place(let place): [place]
    case .eachPlace: layout.places
    }
  }

  /// By draw: whether a target holds in every one of these places (nil for all together), whatever places it asks for.
  func outcomes(of target: TargetID, in places: [PlaceID?]) -> (central: Bool, draws: [Bool]) {
    let watches = watches(of: target, in: places)
    func holds(_ path: Trajectory) -> Bool { watches.allSatisfy { path.margins[$0].allSatisfy { $0 >= 0 } } }
    return (holds(central), draws.map(holds))
  }

  private func watches(of target: TargetID, in places: [PlaceID?]) -> [Int] {
    model.watches.indices.filter { model.watches[$0].target == target && places.contains(model.watches[$0].place) }
  }

  private func answer(to target: Target, judgedIn places: [PlaceID?], place: PlaceID?) -> TargetAnswer {
    let outcomes = outcomes(of: target.id, in: places)
    let watches = watches(of: target.id, in: places)
    func missing(_ path: Trajectory) -> Double {
      watches.compactMap { path.margins[$0].last }.reduce(0) { $0 + max(0, -$1) }
    }
    func reached(_ path: Trajectory) -> Day? {
      let days = watches.map { path.reached[$0] }
      return days.contains(nil) ? nil : days.compactMap(\.self).max()
    }
    let selection = Selection(target.indicator, place: place)
    let counted = layout.indicators.contains(target.indicator)
    // Place by place where each is judged by itself: what one has to spare is not another's.
    let judged = counted ? places.map { Selection(target.indicator, place: $0) } : []
    let needs = judged.map { (target.last.share * eligible($0).central - 1e-6).rounded(.up) }
    let need = counted ? needs.reduce(0, +) : nil
    let additional =
      counted ? zip(judged, needs).reduce(0) { $0 + max(0, $1.1 - start($1.0).central) } : nil
    let teamWeeks = teamWeeks(serving: target.indicator, places: place.map { [$0] } ?? layout.places, through: target.last.date)
    return TargetAnswer(
      target: target, place: place, isMetCentrally: outcomes.central, outcomes: outcomes.draws, gap: series(missing),
      need: need, share: share(selection, on: target.last.date), reachedCentrally: reached(central),
      reached: draws.map(reached),
      perTeamAndWeek: additional.flatMap { teamWeeks > 0 && $0 > 0 ? $0 / teamWeeks : nil }, additional: additional)
  }

  /// Nominal team-weeks of the pools that serve an indicator, from the start of the period.
  func teamWeeks(serving indicator: IndicatorID, places: [PlaceID], through day: Day) -> Double {
    let days = day - ensemble.grid.period.from + 1
    return model.teamDays(serving: indicator, places: Set(places), days: days) / 7
  }
}
