import AdoptionEngine
import Analyses
import Foundation
import PlanningDomain
import TestStudies
import Testing

@Suite("Targets")
struct TargetTests {
  /// One place, one group, nothing acts: the count is what it starts with.
  private func still(people: Double, start: Double, threshold: Double) throws -> TargetAnswer {
    let study = study(
      scenarios: [scenario(places: [place("ward", [segment("all", people)])], indicators: [adoption("x", start: start)])],
      targets: [target("goal", "x", threshold)])
    return try #require(try projections(of: study, draws: 3).targetAnswers().first)
  }

  @Test(
    "As many members are needed as the threshold says, rounded up, and a product that misses a whole number by rounding is that number",
    arguments: [
      (10, 0.7, 7), (10, 0.71, 8), (10, 0.69, 7), (3, 1.0 / 3, 1), (3, 2.0 / 3, 2), (100, 0.29, 29), (100, 0.57, 57),
      (1000, 0.55, 550), (7, 0, 0), (7, 1, 7), (2850, 0.7, 1995), (2851, 0.7, 1996),
    ] as [(Double, Double, Double)])
  func need(people: Double, threshold: Double, need: Double) throws {
    let met = try still(people: people, start: need / people, threshold: threshold)
    #expect(met.need == need)
    #expect(met.isMetCentrally && met.outcomes == [true, true, true])
    #expect(met.gap.central == 0 && met.gap.draws == [0, 0, 0])
    guard need > 0 else { return }
    let missed = try still(people: people, start: (need - 1) / people, threshold: threshold)
    #expect(!missed.isMetCentrally && missed.outcomes == [false, false, false])
    #expect(abs(missed.gap.central - 1) < 1e-9 && missed.gap.draws == [1, 1, 1])
    #expect(missed.reachedCentrally == nil && missed.reached == [nil, nil, nil])
  }

  @Test("A target is met only if it holds on each of its dates; the gap and the date reached are those of the last")
  func everyDate() throws {
    let base = study(
      scenarios: [scenario(places: [place("ward", [segment("all", 1000)])], indicators: [adoption("x", p: perDay(0.01))])],
      resolution: .day)
    // 1000(1 − e^−0.01t): 260 after 30 days, 974 after 365.
    for (early, isMet) in [(0.25, true), (0.27, false)] {
      let thresholds = [
        Target.Threshold(date: day("2023-01-30"), share: early), Target.Threshold(date: day("2023-12-31"), share: 0.1),
      ]
      let watched = base.watching(
        Target(id: "goal", title: nil, indicator: "x", reach: .all, thresholds: thresholds))
      let answer = try #require(try projections(of: watched, draws: 0).targetAnswers().first)
      #expect(answer.isMetCentrally == isMet)
      #expect(answer.gap.central == 0)
      // 100 of 1000 after −ln 0.9 / 0.01 = 10.54 days.
      #expect(answer.reachedCentrally == day("2023-01-11"))
      #expect(answer.need == 100)
    }
  }

  @Test("The date reached is the end of the first step at which the threshold holds")
  func stepEnd() throws {
    func reached(_ resolution: Resolution) throws -> Day? {
      let study = study(
        scenarios: [scenario(places: [place("ward", [segment("all", 1000)])], indicators: [adoption("x", p: perDay(0.01))])],
        targets: [target("goal", "x", 0.1)], resolution: resolution)
      return try projections(of: study, draws: 0).targetAnswers()[0].reachedCentrally
    }
    #expect(try reached(.day) == day("2023-01-11"))
    #expect(try reached(.week) == day("2023-01-14"))
  }

  @Test("Over all places, in one and in each place are three questions")
  func reaches() throws {
    let study = study(
      scenarios: [
        scenario(
          places: [place("a", [segment("all", 101)]), place("b", [segment("all", 101)])],
          indicators: [standing("x", at: ["a": 90 / 101.0, "b": 20 / 101.0])],
          levers: [teams("team", places: ["a", "b"], count: 2, minutesPerDay: 0, serves: [service("x")])])
      ],
      targets: [
        target("all", "x", 0.5), target("b", "x", 0.5, reach: .place("b")), target("each", "x", 0.5, reach: .eachPlace),
      ])
    let answers = try projections(of: study, draws: 2).targetAnswers()
    #expect(answers.map(\.target.id) == ["all", "b", "each", "each", "each"])
    #expect(answers.map(\.region.place) == [nil, "b", nil, "a", "b"])
    #expect(answers.map(\.isMetCentrally) == [true, false, false, true, false])
    #expect(answers.map { $0.outcomes[1] } == [true, false, false, true, false])
    #expect(answers.map { $0.gap.draws[0] } == [0, 31, 31, 0, 31])
    // ⌈50.5⌉ in each place, ⌈101⌉ over both.
    #expect(answers.map(\.need) == [101, 51, 102, 51, 51])
    #expect(answers.map { $0.additional.map { ($0 * 1e6).rounded() / 1e6 } } == [0, 31, 31, 0, 31])
    #expect(answers[2].perTeamAndWeek.map { abs($0 - 31 / (4 * 365 / 7.0)) < 1e-9 } == true)
    #expect(answers[0].perTeamAndWeek == nil && answers[3].perTeamAndWeek == nil)
  }

  @Test("A milestone is the mean over places, done at the end of the day its project completes")
  func milestones() throws {
    let world = scenario(
      places: [place("a", [segment("all", 10)]), place("b", [segment("all", 10)])],
      indicators: [adoption("x"), milestone("halls", start: 0.5)],
      levers: [project("works", places: ["a"], completes: day("2023-06-12"), rollOut: 90, achieves: ["halls": 1])])
    let study = study(
      scenarios: [world],
      targets: [
        target("enough", "halls", 0.75), target("more", "halls", 0.76), target("before", "halls", 0.75, on: "2023-06-11"),
        target("on", "halls", 0.75, on: "2023-06-12"), target("each", "halls", 1, reach: .eachPlace),
      ])
    let answers = try projections(of: study, draws: 1).targetAnswers()
    #expect(answers.prefix(4).map(\.isMetCentrally) == [true, false, false, true])
    #expect(abs(answers[1].gap.central - 0.01) < 1e-12 && abs(answers[2].gap.central - 0.25) < 1e-12)
    #expect(answers.allSatisfy { $0.need == nil && $0.additional == nil && $0.perTeamAndWeek == nil })
    #expect(answers[0].reachedCentrally == day("2023-06-12"))
    #expect(answers[0].share.central == 0.75 && answers[2].share.draws == [0.5])
    #expect(answers[4...].map(\.region.place) == [nil, "a", "b"])
    #expect(answers[4...].map(\.isMetCentrally) == [false, true, false])
    #expect(answers[6].gap.central == 0.5)
  }

  @Test("A probability is the share of draws, with an error that is not 0 at none or all", arguments: [0, 1, 37, 100])
  func probability(hits: Int) {
    let probability = Probability(hits: hits, draws: 100)
    #expect(probability.estimate == Double(hits) / 100)
    let padded = Double(hits + 2) / 104
    #expect(abs(probability.monteCarloError - (padded * (1 - padded) / 104).squareRoot()) < 1e-15)
    #expect(probability.monteCarloError > 0.013)
  }

  @Test("The probability of a target is that of the binomial it waits for")
  func binomial() throws {
    let hazard = -log(0.5) / 365
    let study = study(
      scenarios: [scenario(places: [place("ward", [segment("all", 60)])], indicators: [adoption("x", p: perDay(hazard))])],
      targets: [target("goal", "x", 0.55)], draws: 4000)
    let answer = try #require(try projections(of: study).targetAnswers().first)
    let probability = try #require(answer.probability)
    let exact = binomialTail(trials: 60, probability: 0.5, least: 33)
    #expect(probability.draws == 4000 && probability.hits == answer.outcomes.count { $0 })
    #expect(abs(probability.estimate - exact) < 4 * probability.monteCarloError, "\(probability.estimate), exactly \(exact)")
    #expect(zip(answer.outcomes, answer.gap.draws).allSatisfy { $0 == ($1 == 0) })
  }

  @Test("2,850 people for 12 teams in 365 days are 4.555 a team and week")
  func perTeamAndWeek() throws {
    func answer(_ reach: Target.Reach = .all, on date: String = "2023-12-31", teamsIn places: [PlaceID] = ["a"]) throws
      -> TargetAnswer
    {
      let study = study(
        scenarios: [
          scenario(
            places: [place("a", [segment("all", 5000)]), place("b", [segment("all", 0)])],
            indicators: [adoption("x", start: 0.13), adoption("other")],
            levers: [
              teams("team", places: places, count: 12, minutesPerDay: 0, serves: [service("x")]),
              teams("elsewhere", places: ["b"], count: 40, minutesPerDay: 0, serves: [service("other")]),
            ])
        ], targets: [target("goal", "x", 0.7, on: date, reach: reach)])
      return try #require(try projections(of: study, draws: 0).targetAnswers().first)
    }
    func expect(_ answer: TargetAnswer, teamWeeks: Double) throws {
      let pace = try #require(answer.perTeamAndWeek)
      #expect(abs(pace - 2850 / teamWeeks) < 1e-9)
    }
    let whole = try answer()
    #expect(whole.need == 3500 && whole.additional == 2850)
    let pace = try #require(whole.perTeamAndWeek)
    #expect(abs(pace - 4.5548) < 1e-4)
    try expect(whole, teamWeeks: 12 * 365 / 7.0)
    // 181 days to the end of June.
    try expect(answer(on: "2023-06-30"), teamWeeks: 12 * 181 / 7.0)
    // 24 teams in two places, 12 of them in the place asked about.
    try expect(answer(teamsIn: ["a", "b"]), teamWeeks: 24 * 365 / 7.0)
    try expect(answer(.place("a"), teamsIn: ["a", "b"]), teamWeeks: 12 * 365 / 7.0)
  }

  /// A milestone whose delay is the only unknown: the dates reached are known from the draws of the delay.
  private func dates(reached count: Int) throws -> (answer: TargetAnswer, expected: [Day]) {
    let end = day("2023-12-31")
    let whole = (0..<100).map { Int((300 * uniform(of: "works.delay", draw: $0, seed: 5) + 0.5).rounded(.down)) }.sorted()
    try #require(whole[count - 1] < whole[min(99, count)])
    let completes = end - whole[count - 1]
    let study = study(
      scenarios: [
        scenario(
          places: [place("ward", [segment("all", 10)])], indicators: [adoption("x"), milestone("halls", start: 0)],
          levers: [
            project(
              "works", places: ["ward"], completes: completes,
              delay: uncertain(.duration, .uniform(lower: 0, upper: 300), path: "works.delay"), achieves: ["halls": 1])
          ])
      ], targets: [target("goal", "halls", 1)], resolution: .day, draws: 100, seed: 5)
    return (try projections(of: study).targetAnswers()[0], whole.map { completes + $0 })
  }

  @Test("Dates reached are given as an interval if 95 of 100 draws reach the target, and not if 94 do")
  func interval() throws {
    let (few, _) = try dates(reached: 94)
    #expect(few.reached.count { $0 != nil } == 94)
    #expect(few.reachedInterval == nil)
    let (enough, expected) = try dates(reached: 95)
    #expect(enough.reached.compactMap { $0 }.sorted() == Array(expected.prefix(95)))
    let interval = try #require(enough.reachedInterval)
    // The least dates that 5, 50 and 95 of 100 draws have reached.
    #expect(interval.early == expected[4] && interval.middle == expected[49] && interval.late == expected[94])
  }
}
