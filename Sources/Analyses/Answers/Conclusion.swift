public import PlanningDomain

/// What follows from a run: facts for the sentence under the table.
public struct Conclusion: Sendable {
  /// The cheapest scenario that keeps its funds and meets everything in at least 70 % of draws; nil if none does.
  public let recommended: ScenarioID?
  /// The scenario most likely to meet everything (ties by lower mean cost, then file order); nil if none ever does.
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
    let ranked = scenarios.enumerated().sorted {
      let (left, right) = ($0.element, $1.element)
      if chance(left) != chance(right) { return chance(left) > chance(right) }
      if cost(left) != cost(right) { return cost(left) < cost(right) }
      return $0.offset < $1.offset
    }.map(\.element)
    let fit = scenarios.enumerated().filter { chance($0.element) >= Conclusion.likely && !$0.element.spending.isOver }
      .sorted { cost($0.element) == cost($1.element) ? $0.offset < $1.offset : cost($0.element) < cost($1.element) }
    recommended = fit.first?.element.scenario.id
    let likeliest = ranked.first.flatMap { chance($0) > 0 ? $0 : nil }
    mostLikely = likeliest?.scenario.id
    mostMet = scenarios.map { ($0, $0.meanMet) }.filter { $0.1 > 0 }.reduce(nil) { (best: (ScenarioAnswers, Double)?, next) in
      guard let best else { return next }
      if next.1 != best.1 { return next.1 > best.1 ? next : best }
      return cost(next.0) < cost(best.0) ? next : best
    }.map { ($0.0.scenario.id, $0.1) }
    let subject = fit.first?.element ?? likeliest
    influences = try subject.map { try $0.projections.influences(on: $0.allMet) } ?? []
  }
}
