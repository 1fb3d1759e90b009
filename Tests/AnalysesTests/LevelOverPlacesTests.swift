import Analyses
import Foundation
import PlanningDomain
import TestStudies
import Testing

@Suite("Levels of many parts and many places")
struct LevelOverPlacesTests {
  private static let draws = 4000

  private func level(
    _ id: LevelID = "ward", criteria: Int, met: Int, mandatory: [TargetID], held: [PlaceID] = [], appliesTo: [PlaceID]? = nil
  ) -> Level {
    Level(
      id: id, title: LocalizedText(id.text), criteria: criteria, met: number(.count, Double(met)), mandatory: mandatory,
      optional: nil, unlisted: nil, includes: nil, appliesTo: appliesTo, held: held)
  }

  private func within(_ probability: Probability?, _ exact: Double) throws -> Bool {
    let estimate = try #require(probability?.estimate)
    return abs(estimate - exact) < 4 * (exact * (1 - exact) / Double(Self.draws)).squareRoot()
  }

  /// Three of seventeen criteria are milestones, each of a project with a chance, or all of one project.
  private func seventeen(together: Bool) throws -> ScenarioAnswers {
    let ids = ["a", "b", "c"]
    let halls = ids.map { milestone(IndicatorID($0), start: 0) }
    func works(_ id: String, _ achieves: [String], _ chance: Double) -> Lever {
      project(
        LeverID(id), places: ["ward"], completes: day("2023-06-30"),
        achieves: Dictionary(uniqueKeysWithValues: achieves.map { (IndicatorID($0), 1) }), chance: number(.share, chance))
    }
    let levers = together ? [works("all", ids, 0.6)] : zip(ids, [0.9, 0.8, 0.6]).map { works($0, [$0], $1) }
    let plan = scenario(
      places: [place("ward", [segment("all", 10)])], indicators: [adoption("x")] + halls, levers: levers)
    let study = study(
      scenarios: [plan], targets: ids.map { target(TargetID($0), IndicatorID($0), 1) },
      levels: [level(criteria: 17, met: 14, mandatory: ["a", "b", "c"])], draws: Self.draws, seed: 11)
    return try StudyAnswers(Ensemble(study)).scenarios[0]
  }

  @Test("Criteria that are independent hold together as often as the product of their chances")
  func independent() throws {
    let answers = try seventeen(together: false)
    #expect(try within(answers.levels[0].probability, 0.9 * 0.8 * 0.6))
    #expect(answers.levels[0].mostOftenMissing == .target("c"))
  }

  @Test("Criteria that are one event hold together as often as each of them")
  func identical() throws {
    let answers = try seventeen(together: true)
    let least = try #require(answers.targets.compactMap(\.probability).map(\.hits).min())
    #expect(answers.levels[0].probability?.hits == least && answers.targets.allSatisfy { $0.probability?.hits == least })
    #expect(try within(answers.levels[0].probability, 0.6))
  }

  /// Two places whose start is anything between nothing and everybody; half of everybody is asked for.
  private func twoPlaces(alike: Double, needs: [LevelTarget], held: [PlaceID] = []) throws -> ScenarioAnswers {
    var indicator = adoption("x", measure: .ever)
    guard case .adoption(var adoption) = indicator.kind else { throw EnsembleMissing() }
    adoption.start.share = uncertain(
      .share, .uniform(lower: 0, upper: 1), path: "start", each: Value.Each(.place, alike: alike))
    indicator.kind = .adoption(adoption)
    let plan = scenario(
      places: [place("a", [segment("all", 1_000_000)]), place("b", [segment("all", 1_000_000)])], indicators: [indicator])
    var study = study(
      scenarios: [plan], targets: [target("half", "x", 0.5, reach: .eachPlace)],
      levels: [level(criteria: 1, met: 0, mandatory: ["half"], held: held)], draws: Self.draws, seed: 5)
    study.levelTargets = needs
    return try StudyAnswers(Ensemble(study)).scenarios[0]
  }

  private struct EnsembleMissing: Error {}

  private func need(_ id: TargetID, _ need: LevelTarget.Need, _ counting: LevelTarget.Counting = .all) -> LevelTarget {
    LevelTarget(id: id, title: nil, level: "ward", need: need, counting: counting)
  }

  @Test(
    "Two places reach a level together as often as their unknowns are alike",
    arguments: [(0.0, 0.25), (0.5, 1.0 / 3), (1.0, 0.5)])
  func shared(_ alike: Double, _ both: Double) throws {
    let answers = try twoPlaces(alike: alike, needs: [need("both", .places(2)), need("one", .places(1))])
    // Two normal scores correlated by ρ are both positive with probability ¼ + asin(ρ)/2π.
    #expect(abs(0.25 + asin(alike) / (2 * .pi) - both) < 1e-12)
    #expect(try within(answers.levelTargets[0].probability, both))
    #expect(try within(answers.levelTargets[1].probability, 1 - both))
    #expect(try within(answers.levels[0].probability, 0.5))
  }

  @Test("A place that holds the level counts as reached, unless only new ones are asked for")
  func held() throws {
    let answers = try twoPlaces(
      alike: 0,
      needs: [need("all", .share(0.5, .up)), need("new", .share(0.5, .up), .new), need("both new", .places(2), .new)],
      held: ["a"])
    #expect(answers.levels.map(\.isHeld) == [true, false] && answers.levels[0].probability?.hits == Self.draws)
    #expect(answers.levelTargets[0].probability?.hits == Self.draws && answers.levelTargets[0].needed == 1)
    #expect(try within(answers.levelTargets[1].probability, 0.5))
    #expect(answers.levelTargets[2].probability?.hits == 0)
    #expect(answers.levelTargets.map(\.held) == [1, 1, 1] && answers.levelTargets.map(\.places) == [2, 2, 2])
    // Everything: the targets on the level, not the level in each place.
    #expect(answers.probabilityOfAll?.hits == 0)
  }

  @Test("A share of places is rounded as the target says")
  func rounding() {
    func needed(_ share: Double, _ rounding: LevelTarget.Rounding, of count: Int) -> Int {
      need("x", .share(share, rounding)).needed(among: count)
    }
    #expect([.up, .down, .nearest].map { needed(0.3, $0, of: 15) } == [5, 4, 5])
    #expect([.up, .down, .nearest].map { needed(0.6, $0, of: 15) } == [9, 9, 9])
    #expect([.up, .down, .nearest].map { needed(0.29, $0, of: 15) } == [5, 4, 4])
    #expect([.up, .down, .nearest].map { needed(1, $0, of: 7) } == [7, 7, 7])
  }

  @Test("A level is judged only where it applies")
  func appliesTo() throws {
    let plan = scenario(
      places: ["a", "b", "c"].map { place(PlaceID($0), [segment("all", 10)]) }, indicators: [adoption("x", start: 0.6)])
    let study = study(
      scenarios: [plan], targets: [target("half", "x", 0.5)],
      levels: [level(criteria: 1, met: 0, mandatory: ["half"], appliesTo: ["c", "a"])])
    let answers = try StudyAnswers(Ensemble(study)).scenarios[0]
    #expect(answers.levels.map(\.place) == ["a", "c"])
  }
}
