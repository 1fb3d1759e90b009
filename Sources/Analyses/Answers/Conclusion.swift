public import PlanningDomain

/// What follows from a run: facts for the sentence under the table.
public struct Conclusion: Sendable {
  /// The cheapest scenario that keeps its funds and meets everything in at least 70 % of draws; nil if none does.
  public let recommended: ScenarioID?
  /// The cheapest of the scenarios that may be the most likely to meet everything: no more than two errors of the paired
  /// difference below the best (ties by file order); nil if none ever does.
  public let mostLikely: ScenarioID?
  /// The scenario that meets most targets and levels in the mean (the same ties), and how many; nil if none meets any.
  public let mostMet: (scenario: ScenarioID, met: Double)?
  /// For the recommended, else the most likely scenario: unknowns by their influence on meeting everything.
  public let influences: [Influence]

  public static let likely = 0.7

  init(_ scenarios: [ScenarioAnswers]) throws {
    func cost(_ answers: ScenarioAnswers) -> Double { answers.spending.total.mean ?? answers.spending.total.central }
    func chance(_ answers: ScenarioAnswers) -> Double {
      answers.probabilityOfAll?.estimate ?? (answers.allMetCentrally ? 1 : 0)
    }
    func cheapest(_ scenarios: some Sequence<ScenarioAnswers>) -> ScenarioAnswers? {
      scenarios.enumerated().min { (cost($0.element), $0.offset) < (cost($1.element), $1.offset) }?.element
    }
    let fit = cheapest(scenarios.filter { chance($0) >= Conclusion.likely && !$0.spending.isOver })
    recommended = fit?.scenario.id
    var likeliest: ScenarioAnswers?
    if let best = scenarios.max(by: { chance($0) < chance($1) }), chance(best) > 0 {
      likeliest = cheapest(
        scenarios.filter { scenario in
          guard let behind = PairedDifference(best.allMet, scenario.allMet) else { return chance(scenario) == chance(best) }
          return behind.estimate <= 2 * behind.monteCarloError
        })
    }
    mostLikely = likeliest?.scenario.id
    mostMet = scenarios.map { ($0, $0.meanMet) }.filter { $0.1 > 0 }.reduce(nil) { (best: (ScenarioAnswers, Double)?, next) in
      guard let best else { return next }
      if next.1 != best.1 { return next.1 > best.1 ? next : best }
      return cost(next.0) < cost(best.0) ? next : best
    }.map { ($0.0.scenario.id, $0.1) }
    let subject = fit ?? likeliest
    influences = try subject.map { try $0.projections.influences(on: $0.allMet) } ?? []
  }
}
