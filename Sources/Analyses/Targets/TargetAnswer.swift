internal import AdoptionEngine
public import PlanningDomain

/// Whether a target is met, how surely, and what is missing.
///
/// Thousands of places have an answer each, so an answer holds what decides it and works out the rest when asked, at the cost of a pass over
/// the draws for each place judged.
public struct TargetAnswer: Sendable {
  public let target: Target
  /// What it is judged over; all places where it is judged in each of them.
  public let region: Region
  /// Met on the central path.
  public let isMetCentrally: Bool
  /// By draw, in draw order.
  public let outcomes: [Bool]
  let projections: Projections
  /// Where it asks to be met, each by itself.
  let judged: [Region]

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
    var draws = [Bool](repeating: true, count: drawCount)
    if drawCount > 0 {
      for watch in watches {
        let holds = table.sum([column(of: watch)])
        for draw in draws.indices where holds[draw] == 0 { draws[draw] = false }
      }
    }
    return (watches.allSatisfy { central.margins[$0].allSatisfy { $0 >= 0 } }, draws)
  }

  func watches(of target: TargetID, in regions: [Region]) -> [Int] {
    regions.compactMap { model.watch(of: target, in: $0) }
  }

  /// The first of a watch's two columns.
  private func column(of watch: Int) -> Int {
    guard let column = table.layout.draw.watches[watch] else {
      preconditionFailure("No answer follows the target \(model.watches[watch].target) in \(model.watches[watch].region).")
    }
    return column
  }

  private func answer(to target: Target, judgedIn regions: [Region], over region: Region) -> TargetAnswer {
    let outcomes = outcomes(of: target.id, in: regions)
    return TargetAnswer(
      target: target, region: region, isMetCentrally: outcomes.central, outcomes: outcomes.draws, projections: self,
      judged: regions)
  }

  /// The day on which the last of some watches is reached, by draw; nil where one is not.
  func reached(_ watches: [Int]) -> (central: Day?, draws: [Day?]) {
    let first = ensemble.grid.period.from
    let days = watches.map { central.reached[$0] }
    let last = days.contains(nil) ? nil : days.compactMap(\.self).max()
    if watches.isEmpty || drawCount == 0 { return (last, [Day?](repeating: nil, count: drawCount)) }
    var latest = [Double](repeating: 0, count: drawCount)
    for watch in watches {
      for (draw, day) in table.sum([column(of: watch) + 1]).enumerated() where latest[draw] >= 0 {
        latest[draw] = day == 0 ? -1 : max(latest[draw], day)
      }
    }
    return (last, latest.map { $0 < 0 ? nil : first + (Int($0) - 1) })
  }

  /// Nominal team-weeks of the pools that serve an indicator in a region, from the start of the period; nil where a pool roams
  /// beyond it.
  func teamWeeks(serving indicator: IndicatorID, in region: Region, through day: Day) -> Double? {
    let days = day - ensemble.grid.period.from + 1
    let places = Set(layout.places(in: region).map { layout.places[$0] })
    return model.teamDays(serving: indicator, places: places, days: days).map { $0 / 7 }
  }
}
