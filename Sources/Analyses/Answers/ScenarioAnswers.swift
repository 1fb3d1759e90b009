public import PlanningDomain

/// All answers about one scenario.
public struct ScenarioAnswers: Sendable {
  public let projections: Projections
  public let targets: [TargetAnswer]
  public let levels: [LevelAnswer]
  public let spending: SpendingAnswer
  /// In file order, as are projects.
  public let desks: [DeskAnswer]
  public let projects: [ProjectAnswer]
  /// Against the reference and against the same world without outreach, one row a target; empty where the scenario
  /// is itself what it would be compared with.
  public let againstReference: [Comparison.Row]
  public let againstNoOutreach: [Comparison.Row]
  public let withoutOutreach: Projections
  /// Targets on how many places reach a level, in file order.
  public let levelTargets: [LevelTargetAnswer]
  /// By draw: whether every target is met, and every level that no target is set on in every place it applies to.
  public let allMet: [Bool]
  /// The same on the central path.
  public let allMetCentrally: Bool

  public var scenario: Scenario { projections.scenario }
  public var probabilityOfAll: Probability? { allMet.isEmpty ? nil : Probability(allMet) }

  init(_ projections: Projections, reference: Projections, withoutOutreach: Projections) throws {
    self.projections = projections
    self.withoutOutreach = withoutOutreach
    let targets = projections.targetAnswers()
    let levels = try projections.levelAnswers()
    self.targets = targets
    self.levels = levels
    spending = try projections.spendingAnswer()
    desks = projections.deskAnswers()
    projects = try projections.projectAnswers(spending.lines)
    func rows(against other: Projections) throws -> [Comparison.Row] {
      if other.scenario.content == projections.scenario.content { return [] }
      let comparison = try Comparison(of: [projections], against: other)
      return projections.ensemble.study.targets.flatMap { comparison.rows(for: $0.id) }
    }
    againstReference = try rows(against: reference)
    againstNoOutreach = try rows(against: withoutOutreach)
    let levelTargets = projections.ensemble.study.levelTargets.map { target in
      LevelTargetAnswer(target, answers: levels.filter { $0.level.id == target.level }, draws: projections.drawCount)
    }
    self.levelTargets = levelTargets
    let targeted = Set(levelTargets.map(\.target.level))
    let demanded = levels.filter { !targeted.contains($0.level.id) }
    var allMet = [Bool](repeating: true, count: projections.drawCount)
    for outcomes in [targets.map(\.outcomes), levelTargets.map(\.outcomes), demanded.map(\.outcomes)].joined() {
      for draw in allMet.indices where !outcomes[draw] { allMet[draw] = false }
    }
    self.allMet = allMet
    allMetCentrally =
      targets.allSatisfy(\.isMetCentrally) && levelTargets.allSatisfy(\.isMetCentrally)
      && demanded.allSatisfy(\.isReachedCentrally)
  }

  /// Targets, levels in their places and targets on levels met, in the mean of the draws (on the central path in a deterministic run).
  public var meanMet: Double {
    func share(_ outcomes: [Bool], _ central: Bool) -> Double {
      outcomes.isEmpty ? (central ? 1 : 0) : Probability(outcomes).estimate
    }
    return targets.reduce(0) { $0 + share($1.outcomes, $1.isMetCentrally) }
      + levels.reduce(0) { $0 + share($1.outcomes, $1.isReachedCentrally) }
      + levelTargets.reduce(0) { $0 + share($1.outcomes, $1.isMetCentrally) }
  }

  /// How many targets, levels in their places and targets on levels there are.
  public var demands: Int { targets.count + levels.count + levelTargets.count }

  /// The target that fails in the most draws; nil if none fails (ties by file order).
  public var weakestTarget: TargetAnswer? {
    weakest(of: targets.map { ($0.outcomes, $0.isMetCentrally) }).map { targets[$0] }
  }

  /// The target on a level that fails in the most draws; nil if none fails (ties by file order).
  public var weakestLevelTarget: LevelTargetAnswer? {
    weakest(of: levelTargets.map { ($0.outcomes, $0.isMetCentrally) }).map { levelTargets[$0] }
  }

  private func weakest(of answers: [(outcomes: [Bool], isMetCentrally: Bool)]) -> Int? {
    let failures = answers.map { $0.outcomes.isEmpty ? ($0.isMetCentrally ? 0 : 1) : $0.outcomes.count { !$0 } }
    guard let worst = failures.max(), worst > 0 else { return nil }
    return failures.firstIndex(of: worst)
  }
}
