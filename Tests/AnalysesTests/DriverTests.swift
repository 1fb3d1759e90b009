import AdoptionEngine
import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("What decides an outcome")
struct DriverTests {
  /// Works that end `slack` days before the target, late by 0 to 200 days; the lapse of x is unknown and decides nothing.
  private func late(slack: Int) -> Study {
    study(
      scenarios: [
        scenario(
          places: [place("ward", [segment("all", 100)])],
          indicators: [
            adoption("x", start: 0.5, lapse: uncertain(.rate, .uniform(lower: 0, upper: 0.001), path: "x.lapse")),
            milestone("halls", start: 0),
          ],
          levers: [
            project(
              "works", places: ["ward"], completes: day("2023-12-31") - slack,
              delay: uncertain(.duration, .uniform(lower: 0, upper: 200), path: "works.delay"), achieves: ["halls": 1])
          ])
      ], targets: [target("halls", "halls", 1)], draws: 1000)
  }

  @Test("An unknown that alone decides turns the conclusion and comes first")
  func decisive() throws {
    let study = late(slack: 100)
    let answers = try StudyAnswers(Ensemble(study))
    let influences = answers.conclusion.influences
    #expect(influences.map(\.path) == ["works.delay", "x.lapse"])
    let delay = try #require(influences.first)
    #expect(delay.median == 100)
    // Met where the delay, rounded half up, is at most 100 days: below 100.5.
    let uniforms = (0..<1000).map { uniform(of: "works.delay", draw: $0, seed: study.seed) }
    #expect(answers.scenarios[0].allMet == uniforms.map { $0 < 0.5025 })
    #expect(delay.below == Probability(hits: uniforms.count { $0 < 0.5 }, draws: uniforms.count { $0 < 0.5 }))
    #expect(
      delay.above == Probability(hits: uniforms.count { $0 >= 0.5 && $0 < 0.5025 }, draws: uniforms.count { $0 >= 0.5 }))
    #expect(delay.turnsConclusion && delay.difference < -0.98)
    #expect(!influences[1].turnsConclusion && abs(influences[1].difference) < 0.2)
    #expect(influences[1].below.draws + influences[1].above.draws == 1000)
  }

  @Test("The uncertain chance of a criterion without a name is an unknown like any other")
  func unlistedChance() throws {
    var study = late(slack: 365)
    let chance = uncertain(.share, .uniform(lower: 0, upper: 1), path: "levels.title.unlisted.chance")
    study.levels = [
      Level(
        id: "title", title: LocalizedText("title"), criteria: 4, met: number(.count, 0), mandatory: ["halls"],
        optional: nil, unlisted: Level.Unlisted(count: number(.count, 3), chance: chance), includes: nil)
    ]
    let influences = try StudyAnswers(Ensemble(study)).conclusion.influences
    let first = try #require(influences.first)
    #expect(first.path == "levels.title.unlisted.chance")
    // E c³ for c uniform below and above one half: 1/32 and 15/32.
    #expect(abs(first.below.estimate - 1 / 32) < 4 * first.below.monteCarloError)
    #expect(abs(first.above.estimate - 15 / 32) < 4 * first.above.monteCarloError)
  }

  @Test("An unknown that matters without crossing even odds does not turn the conclusion")
  func indecisive() throws {
    let influences = try StudyAnswers(Ensemble(late(slack: 180))).conclusion.influences
    let delay = try #require(influences.first)
    #expect(delay.path == "works.delay")
    #expect(delay.below.estimate == 1 && abs(delay.above.estimate - 0.805) < 0.08)
    #expect(!delay.turnsConclusion)
  }

  @Test("Influences are ordered by size, ties by path, and there are none without draws")
  func order() throws {
    for seed in UInt64(1)...30 {
      let projections = try projections(of: randomStudy(seed: seed), draws: 60)
      let influences = try projections.influences(on: (0..<60).map { $0.isMultiple(of: 3) })
      for (one, next) in zip(influences, influences.dropFirst()) {
        let (larger, smaller) = (abs(one.difference), abs(next.difference))
        #expect(larger > smaller || (larger == smaller && one.path < next.path), "seed \(seed)")
      }
    }
    let none = try projections(of: late(slack: 100), draws: 0)
    #expect(try none.influences(on: []).isEmpty)
  }

  @Test("Contributions add up to those who ever adopted, obstacles to those not counted")
  func sums() throws {
    for seed in UInt64(1)...150 {
      let study = randomStudy(seed: seed)
      for draws in [0, 5] {
        let projections = try projections(of: study, draws: draws)
        for id in projections.layout.indicators {
          for place in [nil] + projections.layout.places.map(Optional.some) {
            let selection = Projections.Selection(id, in: place.map(Region.place) ?? .all)
            func mean(_ series: Series) -> Double { series.mean ?? series.central }
            let eligible = mean(projections.eligible(selection))
            let ever = mean(projections.count(selection, on: study.period.through, measure: .ever))
            let counted = mean(projections.count(selection, on: study.period.through))
            let contributed = projections.contributions(to: selection).reduce(0) { $0 + mean($1.adopted) }
            #expect(abs(contributed - ever) < 1e-9 * max(1, ever), "seed \(seed)")
            let obstacles = projections.obstacles(to: selection)
            let held = obstacles.reduce(0) { $0 + $1.members }
            #expect(abs(held - (eligible - counted)) < 1e-9 * max(1, eligible), "seed \(seed)")
            #expect(obstacles.allSatisfy { $0.members > 0 })
            #expect(zip(obstacles, obstacles.dropFirst()).allSatisfy { $0.members >= $1.members })
          }
        }
      }
    }
  }

  @Test("Ceiling, prerequisite, pace and lapse hold back as many as they do by hand")
  func obstacles() throws {
    let study = study(
      scenarios: [
        scenario(
          places: [place("ward", [segment("all", 1000)])],
          indicators: [
            adoption("phone", start: 0.6, ceiling: number(.share, 0.7), dormant: 0.05),
            adoption(
              "account", start: 0.2, ceiling: number(.share, 0.9), dormant: 0.1, measure: .active,
              requires: [Adoption.Requirement(indicator: "phone", times: nil)]),
            adoption(
              "signed", start: 0.3, ceiling: number(.share, 0.9), dormant: 0.1, measure: .ever,
              requires: [Adoption.Requirement(indicator: "phone", times: number(.factor, 0.5))]),
          ])
      ], draws: 4)
    func held(_ id: IndicatorID) throws -> [Obstacle.Reason: Double] {
      let obstacles = try projections(of: study).obstacles(to: .init(id))
      return Dictionary(uniqueKeysWithValues: obstacles.map { ($0.reason, $0.members.rounded()) })
    }
    // E 650 of a reach of 700.
    #expect(try held("phone") == [.ceiling: 300, .pace: 50, .lapse: 50])
    // Reach 600 by the prerequisite, E 300.
    #expect(try held("account") == [.requirement("phone"): 400, .pace: 300, .lapse: 100])
    // Reach 300 = E: nobody is slow, and those who stopped still count.
    #expect(try held("signed") == [.requirement("phone"): 700])
  }
}
