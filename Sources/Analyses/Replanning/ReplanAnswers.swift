internal import AdoptionEngine
internal import NumericalMethods
public import PlanningDomain

/// How each target's probability moved with what was reported, and what the rest of the time asks for.
public struct ReplanAnswers: Sendable {
  public let replan: Replan
  /// By scenario in the order of the answers, then by target.
  public let rows: [Row]

  public struct Row: Sendable {
    public let scenario: ScenarioID
    public let target: Target
    /// What it is judged over; all places where it is judged in each of them.
    public let region: Region
    /// The last figure of exactly what the target counts; nil where there is none.
    public let reported: Evidence.Point?
    /// Where there is none: the last figure of each smaller place and segment, in the order of the evidence.
    public let parts: [Evidence.Point]
    public let before: Probability
    public let after: Probability
    /// The chance of the conditioned draws and other continuations of the reported series together; nil for other scenarios than the
    /// reference, which is what was reported of, and where the series is too short to try them on.
    public let combined: CombinedChance?
    /// Whether the scenario had gone another way than the reference by the last day with figures: then it is told as if it had been
    /// followed from the start, and what remains of it is nothing that can still be done.
    public let isReplayed: Bool
    /// Share at the target's date.
    public let shareBefore: Series
    public let shareAfter: Series
    /// Members to be added from the end of the last day with figures to the target's date: the middle of the draws, place by place
    /// where each is judged by itself. nil where no members are counted, the date is past, the scenario is replayed, or a large study
    /// keeps no such figure.
    public let remaining: Double?
    /// The same by team and week; nil without teams, or where nothing remains.
    public let perTeamAndWeek: Double?
  }

  /// - Parameter answers: of `replan.after`.
  /// - Throws: `EngineError`.
  public init(_ replan: Replan, answers: StudyAnswers, progress: (@Sendable (Int) -> Void)? = nil) throws {
    self.replan = replan
    guard let scenario = answers.study.scenario(answers.reference) else {
      throw EngineError.unknownIdentifier(answers.reference.text)
    }
    let reference =
      try answers.scenarios.first { $0.scenario.content == scenario.content }?.projections
      ?? replan.after.project(scenario, progress: progress)
    let combined = try StudyBacktest(replan, projections: reference).items.flatMap { item in
      item.targets.map { CombinedChance($0, of: item) }
    }
    var projected: [Scenario: Projections] = [:]
    var rows: [Row] = []
    for after in answers.scenarios {
      let before: Projections
      if let known = projected[after.scenario.content] {
        before = known.renamed(after.scenario)
      } else {
        before = try replan.before.project(after.scenario, progress: progress)
        projected[after.scenario.content] = before
      }
      let seen = replan.evidence.points.map { (point: $0, places: after.projections.layout.places(in: $0.selection.region)) }
      for (old, new) in zip(before.targetAnswers(), after.targets) {
        guard let first = old.probability, let second = new.probability else { continue }
        let isReplayed = !after.projections.agrees(with: reference, on: new, day: replan.through)
        let remaining = isReplayed ? nil : after.projections.remaining(new, after: replan.through, seen: replan.evidence.points)
        let weeks = after.projections.teamWeeks(new, after: replan.through)
        let places = after.projections.layout.places(in: new.region)
        let inside = Set(places)
        let told = seen.filter { point, places in
          point.selection.indicator == new.target.indicator && places.allSatisfy(inside.contains)
        }
        let reported = told.last { point, seen in point.selection.segment == nil && seen == places }?.point
        rows.append(
          Row(
            scenario: after.scenario.id, target: new.target, region: new.region, reported: reported,
            parts: reported == nil ? told.map(\.point).latest : [], before: first, after: second,
            combined: after.scenario.content != scenario.content
              ? nil : combined.first { $0.target == new.target.id && $0.threshold == new.target.last && $0.region == new.region },
            isReplayed: isReplayed, shareBefore: old.share, shareAfter: new.share, remaining: remaining,
            perTeamAndWeek: remaining.flatMap { people in weeks.flatMap { people > 0 && $0 > 0 ? people / $0 : nil } }))
      }
    }
    self.rows = rows
  }
}

extension Projections {
  /// Whether both count the same people on a day, draw by draw, over what a target is judged on.
  fileprivate func agrees(with other: Projections, on answer: TargetAnswer, day: Day) -> Bool {
    guard dates.contains(day), layout.indicators.contains(answer.target.indicator) else { return true }
    return answer.judged.allSatisfy { region in
      let selection = Selection(answer.target.indicator, in: region)
      return share(selection, on: day).draws == other.share(selection, on: day).draws
    }
  }

  /// Members missing at the end of a day for a target's last threshold: of what was reported that day, else in the middle of the draws.
  fileprivate func remaining(_ answer: TargetAnswer, after day: Day, seen: [Evidence.Point]) -> Double? {
    guard day < answer.target.last.date, dates.contains(day), layout.indicators.contains(answer.target.indicator)
    else { return nil }
    var sum = 0.0
    for region in answer.judged {
      let selection = Selection(answer.target.indicator, in: region)
      let places = layout.places(in: region)
      let reported = seen.last {
        $0.date == day && $0.bound == .exact && $0.selection.indicator == selection.indicator && $0.selection.segment == nil
          && layout.places(in: $0.selection.region) == places
      }
      let missing: [Double]
      if let reported {
        missing = eligible(selection).draws.map { max(0, Watch.members(answer.target.last.share, of: $0) - reported.share * $0) }
      } else {
        guard keepsCount(selection, on: day) else { return nil }
        missing = zip(count(selection, on: day).draws, eligible(selection).draws).map { count, eligible in
          max(0, Watch.members(answer.target.last.share, of: eligible) - count)
        }
      }
      guard !missing.isEmpty else { return nil }
      sum += Quantiles.interpolated(ofSorted: missing.sorted(), 0.5)
    }
    return sum
  }

  /// Nominal team-weeks from the end of a day to a target's date; nil where a pool roams beyond what it is judged over.
  fileprivate func teamWeeks(_ answer: TargetAnswer, after day: Day) -> Double? {
    guard day < answer.target.last.date,
      let all = teamWeeks(serving: answer.target.indicator, in: answer.region, through: answer.target.last.date)
    else { return nil }
    guard day >= ensemble.grid.period.from else { return all }
    return teamWeeks(serving: answer.target.indicator, in: answer.region, through: day).map { all - $0 }
  }

  private func keepsCount(_ selection: Selection, on day: Day) -> Bool {
    guard let indicator = layout.indicators.firstIndex(of: selection.indicator), let date = dates.firstIndex(of: day),
      let cell = cells(of: selection).first
    else { return false }
    let measure = model.measure(of: cell)
    return table.layout.columns(of: PartID(selection.region, selection.segment), indicator: indicator) {
      $0.count(date: date, measure: measure)
    } != nil
  }
}

extension [Evidence.Point] {
  /// The last of each selection; the order is kept.
  fileprivate var latest: [Evidence.Point] {
    enumerated().filter { index, point in !self[(index + 1)...].contains { $0.selection == point.selection } }.map(\.element)
  }
}
