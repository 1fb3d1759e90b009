import AdoptionEngine
import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("Comparison")
struct ComparisonTests {
  private func world(_ id: ScenarioID, teamCount: Int) -> Scenario {
    scenario(
      id, places: [place("ward", [segment("all", 500)])], indicators: [adoption("x", p: perYear(0.1), q: perYear(0.5))],
      levers: [
        teams(
          "team", places: ["ward"], count: teamCount, existing: 0, minutesPerDay: 1, serves: [service("x")],
          costs: [CostItem(kind: .running, price: number(.money, 500_000), funds: [])]),
        media("radio", places: ["ward"], perMonth: 1_000_000, adds: ["x": 0.1]),
        project("works", places: ["ward"], completes: day("2023-06-30"), raises: ["x": 0.1]),
      ])
  }

  private func comparing(draws: Int = 200) -> Study {
    study(
      scenarios: [world("plan", teamCount: 1), world("more", teamCount: 3), world("same", teamCount: 1)],
      targets: [target("goal", "x", 0.4)], draws: draws, noise: ProcessNoise())
  }

  @Test("Differences are taken draw by draw, of ever adopted, of cost and of the outcomes")
  func paired() throws {
    let study = comparing()
    let (plan, more) = (try projections(of: study, 0), try projections(of: study, 1))
    let row = try #require(try Comparison(of: [more], against: plan).rows(for: "goal").first)
    let adopters = try #require(row.adopters)
    let end = day("2023-12-31")
    let (one, other) = (plan.count(.init("x"), on: end, measure: .ever), more.count(.init("x"), on: end, measure: .ever))
    #expect(adopters.draws == zip(other.draws, one.draws).map { $0 - $1 })
    #expect(adopters.central == other.central - one.central && adopters.central > 0)
    #expect(row.cost.central == 12_000_000 && row.cost.draws == Array(repeating: 12_000_000, count: 200))
    let difference = try #require(row.probability)
    let (left, right) = (more.targetAnswers()[0].outcomes, plan.targetAnswers()[0].outcomes)
    let (gained, lost) = (zip(left, right).count { $0 && !$1 }, zip(left, right).count { !$0 && $1 })
    #expect(gained > 0 && difference.estimate == Double(gained - lost) / 200)
    let (up, down) = ((Double(gained) + 0.5) / 202, (Double(lost) + 0.5) / 202)
    let variance: Double = up + down - (up - down) * (up - down)
    #expect(abs(difference.monteCarloError - (variance / 202).squareRoot()) < 1e-15)
    guard case .price(let price, let low, let high) = try #require(row.costPerAdditional) else {
      Issue.record("Dearer and more adopters have a price, not \(String(describing: row.costPerAdditional))")
      return
    }
    #expect(abs(price - 12_000_000 * 200 / adopters.draws.reduce(0, +)) < 1e-6)
    if adopters.draws.allSatisfy({ $0 > 0 }) {
      #expect(try #require(low) < price && price < (try #require(high)))
    } else {
      #expect(low == nil && high == nil)
    }
  }

  @Test("Ensembles of another seed, number of draws or grid are not compared")
  func unlike() throws {
    let study = comparing(draws: 2)
    let plan = try projections(of: study)
    for ensemble in [
      try Ensemble(study, seed: 2), try Ensemble(study, draws: 3), try Ensemble(study, resolution: .day),
    ] {
      let other = try ensemble.project(study.scenarios[1])
      let error = #expect(throws: Comparison.UnlikeEnsembles.self) { try Comparison(of: [other], against: plan) }
      #expect(error?.scenario == "more" && error?.reference == "plan")
    }
    var noisier = study
    noisier.noise.sd = 0.5
    let other = try Ensemble(noisier).project(study.scenarios[1])
    #expect(throws: Comparison.UnlikeEnsembles.self) { try Comparison(of: [other], against: plan) }
  }

  private func series(_ draws: [Double]) -> Series {
    Series(central: draws.reduce(0, +) / Double(draws.count), draws: draws)
  }

  @Test("Cost per additional adopter is a price, a saving, a cut, a loss or nothing")
  func costPerAdditional() {
    func answer(_ cost: [Double], _ adopters: [Double]) -> CostPerAdditional {
      CostPerAdditional(cost: series(cost), adopters: series(adopters))
    }
    // The ratio of the means, 300/15, not the mean of the ratios; draw by draw 10, 20, 25.
    guard case .price(let price, let low, let high) = answer([100, 300, 500], [10, 15, 20]) else {
      Issue.record("Dearer and more is a price")
      return
    }
    #expect(price == 20)
    #expect(abs((low ?? 0) - 11) < 1e-12 && abs((high ?? 0) - 24.5) < 1e-12)
    #expect(answer([-10, -30], [3, 5]) == .saving(money: 20, adopters: 4))
    #expect(answer([0, 0], [3, 5]) == .saving(money: 0, adopters: 4))
    #expect(answer([-10, -30], [-3, -5]) == .cut(saved: 20, lost: 4))
    #expect(answer([10, 30], [-3, -5]) == .worse(money: 20, lost: 4))
    #expect(answer([10, 30], [-3, 5]) == .undefined)
    #expect(answer([10, 30], [0, 0]) == .undefined)
    // One draw of a hundred adds nobody: inside the 90 % interval nothing is 0, but there is no interval of ratios.
    let mostly = [0.0] + Array(repeating: 4.0, count: 99)
    #expect(answer(Array(repeating: 99, count: 100), mostly) == .price(25, low: nil, high: nil))
    #expect(
      CostPerAdditional(cost: Series(central: 30, draws: []), adopters: Series(central: 3, draws: []))
        == .price(10, low: nil, high: nil))
    #expect(CostPerAdditional(cost: Series(central: 30, draws: []), adopters: Series(central: 0, draws: [])) == .undefined)
  }

  @Test("A scenario is not compared with itself, under whatever name")
  func itself() throws {
    let study = comparing(draws: 5)
    let answers = try StudyAnswers(Ensemble(study))
    #expect(answers.scenarios.map(\.againstReference.count) == [0, 1, 0])
    #expect(answers.scenarios.map(\.againstNoOutreach.count) == [1, 1, 1])
    #expect(answers.scenarios[2].scenario.id == "same")
    #expect(answers.scenarios[1].againstReference[0].scenario == "more")
  }

  @Test("Without outreach is the scenario with teams and media switched off, bit for bit; projects stay")
  func noOutreach() throws {
    let study = comparing(draws: 20)
    let answers = try StudyAnswers(Ensemble(study), scenarios: ["more"])
    var off = study.scenarios[1]
    off.levers[0].isEnabled = false
    off.levers[1].isEnabled = false
    let written = try Ensemble(study).project(off)
    let derived = try #require(answers.scenarios.first?.withoutOutreach)
    #expect(derived.central.ever == written.central.ever && derived.central.active == written.central.active)
    #expect(derived.quantities.map(\.series) == written.quantities.map(\.series))
    #expect(try derived.spendingAnswer().total.draws == [Double](repeating: 0, count: 20))
    #expect(derived.obstacles(to: .init("x")) == written.obstacles(to: .init("x")))
    off.levers[2].isEnabled = false
    let bare = scenarioWithLowCeiling(study.scenarios[1]).withoutOutreach
    #expect(bare.levers.map(\.isEnabled) == [false, false, true])
    #expect(off.withoutOutreach == off)
    // The project raises the reach of a ceiling below 1 in both.
    let raised = try Ensemble(study).project(bare)
    #expect(abs(raised.central.reach[0] - 300) < 1e-9)
  }

  private func scenarioWithLowCeiling(_ scenario: Scenario) -> Scenario {
    var scenario = scenario
    scenario.indicators = [adoption("x", p: perYear(0.1), ceiling: number(.share, 0.5))]
    return scenario
  }
}
