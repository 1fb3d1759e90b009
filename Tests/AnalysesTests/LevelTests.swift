import AdoptionEngine
import Analyses
import Foundation
import PlanningDomain
import TestStudies
import Testing

@Suite("Levels")
struct LevelTests {
  /// Three indicators that 60 people take up independently with these probabilities by the year's end, in two places.
  private static let chances: [IndicatorID: Double] = ["x": 0.5, "y": 0.52, "z": 0.48]

  private func level(
    _ id: LevelID = "level", mandatory: [TargetID] = [], optional: Level.Choice? = nil, unlisted: Level.Unlisted? = nil,
    includes: LevelID? = nil
  ) -> Level {
    Level(
      id: id, title: LocalizedText(id.text), criteria: 19, met: number(.count, 0), mandatory: mandatory,
      optional: optional, unlisted: unlisted, includes: includes)
  }

  private func lucky(_ levels: [Level], draws: Int = 3000, places: [PlaceID] = ["ward"]) -> Study {
    study(
      scenarios: [
        scenario(
          places: places.map { place($0, [segment("all", 60)]) },
          indicators: Self.chances.keys.sorted().map { adoption($0, p: perDay(-log(1 - (Self.chances[$0] ?? 0)) / 365)) })
      ],
      targets: [
        target("x", "x", 0.5), target("y", "y", 0.5), target("z", "z", 0.5), target("x-low", "x", 0.4),
        target("x-high", "x", 0.55),
      ], levels: levels, draws: draws)
  }

  private func exact(_ id: IndicatorID) -> Double {
    binomialTail(trials: 60, probability: Self.chances[id] ?? 0, least: 30)
  }

  private func expectClose(_ answer: LevelAnswer, _ exact: Double) throws {
    let probability = try #require(answer.probability)
    #expect(
      abs(probability.estimate - exact) < 4 * probability.monteCarloError, "\(probability.estimate), exactly \(exact)")
  }

  @Test("Independent criteria are met together with the product of their chances")
  func independent() throws {
    let projections = try projections(of: lucky([level(mandatory: ["x", "y"])]))
    let answer = try #require(try projections.levelAnswers().first)
    try expectClose(answer, exact("x") * exact("y"))
    let targets = projections.targetAnswers()
    #expect(answer.outcomes == zip(targets[0].outcomes, targets[1].outcomes).map { $0 && $1 })
  }

  @Test("Two thresholds of one indicator are met together as often as the higher one")
  func identical() throws {
    let projections = try projections(of: lucky([level(mandatory: ["x-high", "x", "x-low"])]))
    let answer = try #require(try projections.levelAnswers().first)
    #expect(answer.outcomes == projections.targetAnswers()[4].outcomes)
    #expect(answer.mostOftenMissing == .target("x-high"))
  }

  @Test("Of optional criteria as many as asked for are enough, draw by draw")
  func optional() throws {
    let choice = Level.Choice(atLeast: 2, of: ["x", "y", "z"])
    let projections = try projections(of: lucky([level(optional: choice), level("both", mandatory: ["x"], optional: choice)]))
    let answers = try projections.levelAnswers()
    let (x, y, z) = (exact("x"), exact("y"), exact("z"))
    try expectClose(answers[0], x * y + x * z + y * z - 2 * x * y * z)
    try expectClose(answers[1], x * (y + z - y * z))
    let met = projections.targetAnswers().prefix(3).map(\.outcomes)
    #expect(answers[0].outcomes == met[0].indices.map { draw in met.count { $0[draw] } >= 2 })
  }

  @Test("Unlisted criteria are met independently of one another and from place to place")
  func unlisted() throws {
    let unlisted = Level.Unlisted(count: number(.count, 3), chance: number(.share, 0.8, path: "levels.level.unlisted.chance"))
    let answers = try projections(of: lucky([level(unlisted: unlisted)], places: ["a", "b"])).levelAnswers()
    #expect(answers.map(\.place) == ["a", "b"])
    for answer in answers {
      try expectClose(answer, 0.512)
      #expect(answer.mostOftenMissing == .unlisted && answer.isReachedCentrally)
    }
    let both = zip(answers[0].outcomes, answers[1].outcomes).count { $0 && $1 }
    let probability = Probability(hits: both, draws: answers[0].outcomes.count)
    #expect(abs(probability.estimate - 0.512 * 0.512) < 4 * probability.monteCarloError)
    let reached = Projections.placesReached(answers)
    #expect(reached.central == 2 && reached.draws.count { $0 == 2 } == both)
    // 0.8⁴ is below one half.
    let four = Level.Unlisted(count: number(.count, 4), chance: number(.share, 0.8, path: "levels.level.unlisted.chance"))
    #expect(try projections(of: lucky([level(unlisted: four)], draws: 0)).levelAnswers().map(\.isReachedCentrally) == [false])
  }

  @Test("An uncertain chance is one unknown for every unlisted criterion of every place")
  func uncertainChance() throws {
    let path = "levels.level.unlisted.chance"
    let unlisted = Level.Unlisted(count: number(.count, 2), chance: uncertain(.share, .uniform(lower: 0, upper: 1), path: path))
    let study = lucky([level(unlisted: unlisted)], places: ["a", "b"])
    let answers = try projections(of: study).levelAnswers()
    // E c² = 1/3 (two separate unknowns: 1/4), E c⁴ = 1/5 (1/9 were each place's chance its own).
    for answer in answers { try expectClose(answer, 1.0 / 3) }
    let both = Probability(
      hits: zip(answers[0].outcomes, answers[1].outcomes).count { $0 && $1 }, draws: answers[0].outcomes.count)
    #expect(abs(both.estimate - 0.2) < 4 * both.monteCarloError)
    let lucky = answers[0].outcomes.indices.filter { uniform(of: path, draw: $0, seed: study.seed) > 0.9 }
    #expect(lucky.count { answers[0].outcomes[$0] } * 10 > lucky.count * 8)
  }

  @Test("A level that includes another is never reached without it")
  func includes() throws {
    let answers = try projections(
      of: lucky([level("low", mandatory: ["y"]), level("high", mandatory: ["x-low"], includes: "low")])
    )
    .levelAnswers()
    #expect(answers.map(\.level.id) == ["low", "high"])
    #expect(zip(answers[0].outcomes, answers[1].outcomes).allSatisfy { $0 || !$1 })
    #expect(answers[1].outcomes != answers[0].outcomes)
    #expect(answers[1].mostOftenMissing == .includedLevel("low"))
    let alone = try projections(of: lucky([level("low", mandatory: ["y"]), level("high", mandatory: ["x-low"])]))
      .levelAnswers()[1]
    #expect(answers[1].outcomes == zip(alone.outcomes, answers[0].outcomes).map { $0 && $1 })
  }

  @Test("The most frequent failure is named; of equally frequent ones the first id, and none where nothing fails")
  func mostOftenMissing() throws {
    let study = study(
      scenarios: [
        scenario(
          places: [place("a", [segment("all", 100)]), place("b", [segment("all", 100)])],
          indicators: [standing("x", at: ["a": 0.9, "b": 0.2]), standing("y", at: ["a": 0.1, "b": 0.1])])
      ],
      targets: [
        target("q", "x", 0.5), target("p", "y", 0.5), target("r", "y", 0.5), target("only-a", "x", 0.5, reach: .place("a")),
      ],
      levels: [
        level("tie", mandatory: ["q", "r", "p"]), level("place", mandatory: ["only-a"]),
        level("spare", optional: Level.Choice(atLeast: 1, of: ["q", "p"])),
      ])
    let answers = try projections(of: study, draws: 20).levelAnswers()
    #expect(answers.map(\.place) == ["a", "b", "a", "b", "a", "b"])
    // In a only y fails, twice over; in b all three fail alike.
    #expect(answers[0].mostOftenMissing == .target("p") && answers[1].mostOftenMissing == .target("p"))
    // A target written for place a is judged in b as well when b is to earn the level.
    #expect(answers[2...].map(\.isReachedCentrally) == [true, false, true, false])
    #expect(answers[2...].map { $0.outcomes.allSatisfy { $0 } } == [true, false, true, false])
    #expect(answers[2].mostOftenMissing == nil && answers[3].mostOftenMissing == .target("only-a"))
    #expect(answers[4].mostOftenMissing == nil && answers[5].mostOftenMissing == .target("p"))
    let reached = Projections.placesReached(Array(answers[2...3]))
    #expect(reached.central == 1 && reached.draws == Array(repeating: 1, count: 20))
  }
}
