internal import AdoptionEngine
public import PlanningDomain

/// Everything a run says about a study: what reports are views of.
public struct StudyAnswers: Sendable {
  public let study: Study
  public let ensemble: Ensemble
  /// In file order.
  public let scenarios: [ScenarioAnswers]
  public let reference: ScenarioID
  public let assumptions: AssumptionCount
  public let conclusion: Conclusion
  /// Uncertain numbers that are drawn for each place or segment by itself, by path, over all scenarios run.
  public let drawnApart: [String: Value.Each]
  /// What actuals to date have changed; nil where the run knows of none.
  public var replan: ReplanAnswers?

  /// Runs a study.
  ///
  /// - Parameters:
  ///   - chosen: the scenarios to answer for; nil for all. The reference is run as well, to compare with.
  ///   - progress: called from several threads with finished and total draws.
  /// - Throws: `EngineError`.
  public init(
    _ ensemble: Ensemble, scenarios chosen: [ScenarioID]? = nil, progress: (@Sendable (Int) -> Void)? = nil
  ) throws {
    self.ensemble = ensemble
    study = ensemble.study
    reference = study.reference
    assumptions = AssumptionCount(study)
    var projected: [Scenario: Projections] = [:]
    var first: Projections?
    func project(_ scenario: Scenario) throws -> Projections {
      if let projections = projected[scenario.content] { return projections.renamed(scenario) }
      var projections = try ensemble.project(scenario, progress: progress)
      if let first { projections = projections.sharing(with: first) } else { first = projections }
      projected[scenario.content] = projections
      return projections
    }
    guard let referenceScenario = study.scenario(study.reference) else {
      throw EngineError.unknownIdentifier(study.reference.text)
    }
    let reference = try project(referenceScenario)
    scenarios = try study.scenarios.filter { chosen?.contains($0.id) ?? true }.map { scenario in
      try ScenarioAnswers(
        project(scenario), reference: reference, withoutOutreach: project(scenario.withoutOutreach))
    }
    conclusion = try Conclusion(scenarios)
    drawnApart = Dictionary(
      try scenarios.flatMap { try $0.projections.drawnApart() }, uniquingKeysWith: { first, _ in first })
  }

  /// How many different paths a run projects, for a progress display.
  public static func projectionCount(_ study: Study, scenarios chosen: [ScenarioID]?) -> Int {
    let run = study.scenarios.filter { chosen?.contains($0.id) ?? true }
    let reference = study.scenarios.filter { $0.id == study.reference }
    return Set((run + reference).map(\.content) + run.map(\.withoutOutreach.content)).count
  }
}

extension Study {
  public func scenario(_ id: ScenarioID) -> Scenario? { scenarios.first { $0.id == id } }
}
