import AdoptionEngine
import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("Ensembles")
struct EnsembleTests {
  private func same(_ one: Trajectory, _ other: Trajectory) -> Bool {
    one.ever == other.ever && one.active == other.active && one.adopted == other.adopted && one.returned == other.returned
      && one.margins == other.margins && one.reached == other.reached && one.spending == other.spending
      && one.eligible == other.eligible && one.milestones == other.milestones && one.worked == other.worked
  }

  @Test("Draw i is the same future among 100 and among 2,000")
  func prefix() throws {
    let study = randomStudy(seed: 3)
    let (few, many) = (try projections(of: study, draws: 100), try projections(of: study, draws: 2000))
    #expect(few.draws.count == 100 && many.draws.count == 2000)
    #expect(zip(few.draws, many.draws).allSatisfy(same))
    #expect(Set(many.draws.map(\.ever)).count > 1000)
  }

  @Test("Run at once or one by one, the draws are the same and in order", arguments: [0, 1, 15, 16, 17, 33])
  func blocks(draws: Int) throws {
    for seed in UInt64(11)...13 {
      let study = randomStudy(seed: seed)
      let projections = try projections(of: study, draws: draws)
      #expect(projections.draws.count == draws)
      let model = try ScenarioModel(study.scenarios[0], in: study, grid: Grid(study: study, resolution: .week))
      let runner = try ScenarioRunner(model, seed: study.seed, noise: study.noise)
      for draw in 0..<draws { #expect(same(projections.draws[draw], try runner.trajectory(draw: draw)), "draw \(draw)") }
      #expect(same(projections.central, try runner.central()))
    }
  }

  @Test("Scenarios that differ in name only are projected once and answer under their own names")
  func shared() throws {
    var study = randomStudy(seed: 4)
    var copy = study.scenarios[0]
    (copy.id, copy.title, copy.changes) = ("copy", LocalizedText("Copy"), ["nothing"])
    study.scenarios.append(copy)
    #expect(StudyAnswers.projectionCount(study, scenarios: nil) == 2)
    let answers = try StudyAnswers(Ensemble(study, draws: 10))
    #expect(answers.scenarios.map(\.scenario.id) == ["plan", "copy"])
    #expect(answers.scenarios[1].scenario.title == LocalizedText("Copy"))
    #expect(zip(answers.scenarios[0].projections.draws, answers.scenarios[1].projections.draws).allSatisfy(same))
    #expect(answers.scenarios[0].allMet == answers.scenarios[1].allMet)
  }

  /// Slow imitation, and if asked for teams that serve half of them within two weeks.
  private func paced(_ id: ScenarioID, strong: Bool) -> Scenario {
    scenario(
      id, places: [place("ward", [segment("all", 1000)])], indicators: [adoption("x", start: 0.1, q: perYear(0.3))],
      levers: strong
        ? [
          teams(
            "team", places: ["ward"], count: 5, minutesPerDay: 40, serves: [service("x", success: 1)])
        ] : [])
  }

  @Test("A smooth study stays weekly; one scenario that needs days moves the whole study to days")
  func resolution() throws {
    let smooth = study(scenarios: [paced("plan", strong: false)], resolution: .auto)
    #expect(try Ensemble(smooth).resolution == .week)
    let strong = study(scenarios: [paced("plan", strong: true)], resolution: .auto)
    #expect(try Ensemble(strong).resolution == .day)
    var both = smooth
    both.scenarios.append(paced("strong", strong: true))
    let ensemble = try Ensemble(both)
    #expect(ensemble.resolution == .day)
    let answers = try StudyAnswers(ensemble, scenarios: ["plan"])
    #expect(answers.scenarios.map(\.scenario.id) == ["plan"])
    #expect(answers.ensemble.grid.steps.allSatisfy { $0.length == 1 })
    #expect(try Ensemble(both, resolution: .week).resolution == .week)
  }
}
