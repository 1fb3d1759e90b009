import AdoptionEngine
import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("Ensembles")
struct EnsembleTests {
  @Test("Draw i is the same future among 100 and among 2,000")
  func prefix() throws {
    let study = randomStudy(seed: 3)
    let (few, many) = (try projections(of: study, draws: 100), try projections(of: study, draws: 2000))
    #expect(few.drawCount == 100 && many.drawCount == 2000)
    for (one, other) in zip(few.quantities, many.quantities) {
      #expect(one.series.draws == Array(other.series.draws.prefix(100)), "\(one.name)")
    }
    let ever = many.quantities.filter { $0.name.hasPrefix("ever") }
    #expect(Set((0..<2000).map { draw in ever.map { $0.series.draws[draw] } }).count > 1000)
  }

  @Test("Run at once or one by one, the draws are the same and in order", arguments: [0, 1, 7, 8, 9, 33])
  func blocks(draws: Int) throws {
    for seed in UInt64(11)...14 {
      let study = randomStudy(seed: seed)
      let projections = try projections(of: study, draws: draws)
      #expect(projections.drawCount == draws)
      let model = try ScenarioModel(study.scenarios[0], in: study, grid: Grid(study: study, resolution: .week))
      let runner = try ScenarioRunner(model, seed: study.seed, noise: study.noise)
      let (central, paths) = (try runner.central(), try (0..<draws).map { try runner.trajectory(draw: $0) })
      for quantity in projections.quantities {
        #expect(quantity.series.central == quantity.path(central), "\(quantity.name)")
        #expect(Self.agree(quantity.series.draws, paths.map(quantity.path)), "\(quantity.name)")
      }
      let target = try #require(projections.targetAnswers().first)
      let watch = try #require(model.watch(of: "goal", in: .all))
      #expect(target.outcomes == paths.map { $0.margins[watch].allSatisfy { $0 >= 0 } })
      #expect(target.reached == paths.map { $0.reached[watch] } && target.reachedCentrally == central.reached[watch])
      #expect(Self.agree(target.gap.draws, paths.map { max(0, -$0.margins[watch][0]) }))
      #expect(target.gap.central == max(0, -central.margins[watch][0]))
      #expect(try projections.spendingAnswer().total.draws == paths.map { Double($0.spending.total) })
      #expect(Self.agree(try projections.teamEffort().memberHours.draws, paths.map { $0.worked.reduce(0, +) / 60 }))
    }
  }

  /// Equal where the lanes count people, and to rounding where they add real numbers.
  private static func agree(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
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
    let (one, other) = (answers.scenarios[0].projections.quantities, answers.scenarios[1].projections.quantities)
    #expect(one.map(\.series) == other.map(\.series))
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
