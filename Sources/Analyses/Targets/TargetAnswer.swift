internal import AdoptionEngine
public import PlanningDomain

/// Whether a target is met, how surely, and what is missing.
public struct TargetAnswer: Sendable {
  public let target: Target
  /// What it is judged over; all places where it is judged in each of them.
  public let region: Region
  /// Met on the central path.
  public let isMetCentrally: Bool
  /// By draw, in draw order.
  public let outcomes: [Bool]
  /// Members missing at the last threshold ; files for a flow's `online`, a share for a milestone and
  /// for a flow's `online-now`; 0 where it holds.
  public let gap: Series
  /// Members needed at the last threshold, at central numbers, summed over the places judged; nil where no members are
  /// counted.
  public let need: Double?
  /// Share at the last threshold's date.
  public let share: Series
  /// The end of the first step at which the last threshold holds, on the central path.
  public let reachedCentrally: Day?
  /// The same by draw; nil where it is not reached within the period.
  public let reached: [Day?]
  /// Members per team and week from the start of the period to the last threshold that the central need asks for;
  /// nil where no members are counted, without teams, where a pool roams beyond the region, or where the start is above the need.
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
      let region: Region = if case .over(let region) = target.reach { region } else { .all }
      let whole = answer(to: target, judgedIn: regions(judgedBy: target), over: region)
      guard target.reach == .eachPlace, layout.places.count > 1 else { return [whole] }
      return [whole] + layout.places.map { answer(to: target, judgedIn: [.place($0)], over: .place($0)) }
    }
  }

  /// Where a target asks to be met, each by itself.
  func regions(judgedBy target: Target) -> [Region] {
    switch target.reach {
    case .over(let region): [region]
    case .eachPlace: layout.places.map { .place($0) }
    }
  }

  /// By draw: whether a target holds in every one of these regions, whichever it asks for.
  func outcomes(of target: TargetID, in regions: [Region]) -> (central: Bool, draws: [Bool]) {
    let watches = watches(of: target, in: regions)
    func holds(_ path: Trajectory) -> Bool { watches.allSatisfy { path.margins[$0].allSatisfy { $0 >= 0 } } }
    return (holds(central), draws.map(holds))
  }

  private func watches(of target: TargetID, in regions: [Region]) -> [Int] {
    regions.compactMap { model.watch(of: target, in: $0) }
  }

  private func answer(to target: Target, judgedIn regions: [Region], over region: Region) -> TargetAnswer {
    let outcomes = outcomes(of: target.id, in: regions)
    let watches = watches(of: target.id, in: regions)
    func missing(_ path: Trajectory) -> Double {
      watches.compactMap { path.margins[$0].last }.reduce(0) { $0 + max(0, -$1) }
    }
    func reached(_ path: Trajectory) -> Day? {
      let days = watches.map { path.reached[$0] }
      return days.contains(nil) ? nil : days.compactMap(\.self).max()
    }
    let selection = Selection(target.indicator, in: region)
    let counted = layout.indicators.contains(target.indicator)
    // Place by place where each is judged by itself: what one has to spare is not another's.
    let judged = counted ? regions.map { Selection(target.indicator, in: $0) } : []
    let needs = judged.map { (target.last.share * eligible($0).central - 1e-6).rounded(.up) }
    let need = counted ? needs.reduce(0, +) : nil
    let additional =
      counted ? zip(judged, needs).reduce(0) { $0 + max(0, $1.1 - start($1.0).central) } : nil
    let teamWeeks = teamWeeks(serving: target.indicator, in: region, through: target.last.date)
    return TargetAnswer(
      target: target, region: region, isMetCentrally: outcomes.central, outcomes: outcomes.draws, gap: series(missing),
      need: need, share: share(selection, on: target.last.date), reachedCentrally: reached(central),
      reached: draws.map(reached),
      perTeamAndWeek: additional.flatMap { people in
        teamWeeks.flatMap { $0 > 0 && people > 0 ? people / $0 : nil }
      }, additional: additional)
  }

  /// Nominal team-weeks of the pools that serve an indicator in a region, from the start of the period; nil where a pool roams
  /// beyond it.
  func teamWeeks(serving indicator: IndicatorID, in region: Region, through day: Day) -> Double? {
    let days = day - ensemble.grid.period.from + 1
    let places = Set(layout.places(in: region).map { layout.places[$0] })
    return model.teamDays(serving: indicator, places: places, days: days).map { $0 / 7 }
  }
}
