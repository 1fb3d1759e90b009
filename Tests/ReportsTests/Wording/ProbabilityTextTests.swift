import Analyses
import PlanningDomain
import Reports
import Testing

@Suite struct ProbabilityTextTests {
  private func text(_ hits: Int, _ draws: Int, _ language: Language = .vi) -> String {
    Format(language).probability(Probability(hits: hits, draws: draws))
  }

  @Test(
    "When every draw agrees a bound is printed, rounded outward",
    arguments: [
      (2_000, "> 99,8%", "< 0,2%"), (100, "> 96%", "< 4%"), (10, "> 71%", "< 29%"), (5, "> 55%", "< 45%"),
      (396, "> 99%", "< 1%"), (397, "> 99%", "< 1%"), (441, "> 99,1%", "< 0,9%"), (500, "> 99,2%", "< 0,8%"),
      (4_000, "> 99,9%", "< 0,1%"), (10_000, "> 99,96%", "< 0,04%"), (1_000_000, "> 99,9996%", "< 0,0004%"),
    ])
  func bounds(draws: Int, all: String, none: String) {
    #expect(text(draws, draws) == all)
    #expect(text(0, draws) == none)
  }

  @Test("The bound holds what it promises and is the tightest its digits allow")
  func tightBounds() throws {
    for draws in 6...3_000 {
      let text = text(0, draws, .en)
      let bound = try #require(Double(text.dropFirst(2).dropLast()))
      let step = bound >= 1 ? 1 : 0.1
      #expect(bound >= 400 / Double(draws + 4), "\(draws) draws: \(text)")
      #expect(bound - step < 400 / Double(draws + 4), "\(draws) draws: \(text)")
      let chanceOfSilence = (0..<draws).reduce(1.0) { product, _ in product * (1 - bound / 100) }
      #expect(chanceOfSilence < 0.05, "\(draws) draws: \(text)")
    }
  }

  @Test(
    "Otherwise the digits stop where the error of counting starts",
    arguments: [
      (1_940, 2_000, "97%"), (655, 2_000, "33%"), (640, 2_000, "32%"), (1, 2_000, "< 1%"), (9, 2_000, "< 1%"),
      (10, 2_000, "1%"), (1_990, 2_000, "> 99%"), (1_989, 2_000, "99%"), (1_999, 2_000, "> 99%"), (32, 100, "32%"),
      (96, 100, "96%"), (4, 100, "4%"), (16, 50, "30%"), (25, 50, "50%"), (1, 50, "< 10%"), (3, 20, "20%"), (17, 20, "> 83%"),
      (499_000, 998_000, "50%"), (500_000, 1_000_000, "50,0%"), (123_456, 2_000_000, "6,2%"), (1, 1_000_000, "< 0,1%"),
    ])
  func estimates(hits: Int, draws: Int, text: String) {
    #expect(self.text(hits, draws) == text)
  }

  @Test(
    "A count that says no more than agreement of all draws is printed as their bound",
    arguments: [(99, 100, "> 96%"), (97, 100, "> 96%"), (1, 100, "< 4%"), (19, 20, "> 83%"), (1, 20, "< 17%"), (1, 5, "< 45%")])
  func beyondTheBound(hits: Int, draws: Int, text: String) {
    #expect(self.text(hits, draws) == text)
  }

  @Test("With fewer than five draws the count is printed")
  func fewDraws() {
    #expect(text(1, 1) == "1/1")
    #expect(text(0, 4) == "0/4")
    #expect(Probability(hits: 0, draws: 4).verdict == .unlikely)
  }

  @Test("More hits in as many draws never read as less, and never as nothing or everything")
  func monotone() throws {
    for draws in Array(5...130) + [250, 395, 396, 397, 999, 2_000, 5_000, 20_001, 1_000_000] {
      var before = (rank: -1.0, verdict: Verdict.veryUnlikely)
      let edge = Array(0...min(draws, 300)) + Array(max(0, draws - 300)...draws)
      for hits in Set(edge + stride(from: 0, through: draws, by: max(1, draws / 400))).sorted() {
        let probability = Probability(hits: hits, draws: draws)
        let text = probability.text(.en)
        let figure = try #require(Double(text.filter { $0.isNumber || $0 == "." }))
        #expect(figure > 0 && figure < 100, "\(hits) of \(draws): \(text)")
        let rank = figure + (text.hasPrefix("<") ? -1e-6 : text.hasPrefix(">") ? 1e-6 : 0)
        #expect(rank >= before.rank, "\(hits) of \(draws): \(text)")
        #expect(probability.verdict >= before.verdict, "\(hits) of \(draws): \(text)")
        before = (rank, probability.verdict)
      }
    }
  }

  @Test("A figure without a sign is the nearest its digits allow")
  func nearest() throws {
    for draws in [17, 36, 99, 100, 101, 250, 2_000, 5_000, 20_001] {
      for hits in stride(from: 1, to: draws, by: max(1, draws / 400)) {
        let text = text(hits, draws, .en)
        let figure = try #require(Double(text.filter { $0.isNumber || $0 == "." }))
        let percent = 100 * Double(hits) / Double(draws)
        switch text.first {
        case "<": #expect(percent < figure, "\(hits) of \(draws): \(text)")
        case ">": #expect(percent > figure, "\(hits) of \(draws): \(text)")
        default: #expect(abs(figure - percent) <= (draws <= 96 ? 5 : 0.5) + 1e-9, "\(hits) of \(draws): \(text)")
        }
      }
    }
  }

  @Test("The error of counting is never zero")
  func error() {
    #expect(Probability(hits: 48, draws: 96).monteCarloError == 0.05)
    let none = Probability(hits: 0, draws: 2_000)
    #expect(none.monteCarloError > 0.0007 && none.monteCarloError < 0.00071)
  }

  @Test("Neither language sets a space before the percent sign")
  func spacing() {
    #expect(text(2_000, 2_000, .en) == "> 99.8%")
    #expect(text(0, 2_000, .en) == "< 0.2%")
    #expect(text(3, 2_000, .en) == "< 1%")
  }

  @Test("Counts that make no sense give no probability", arguments: [(0, 0), (-1, 10), (11, 10), (0, -5), (1, 1_000_000_001)])
  func senseless(hits: Int, draws: Int) {
    #expect(text(hits, draws) == "n/a")
  }
}

@Suite struct VerdictTests {
  @Test(
    "Each bound belongs to the better word",
    arguments: [
      (1, Verdict.almostCertain), (0.9, .almostCertain), (0.8999, .likely), (0.7, .likely), (0.6999, .uncertain),
      (0.3, .uncertain), (0.2999, .unlikely), (0.1, .unlikely), (0.0999, .veryUnlikely), (0, .veryUnlikely),
    ])
  func bounds(probability: Double, verdict: Verdict) {
    #expect(Verdict(probability: probability) == verdict)
  }

  @Test("What is no probability has no verdict", arguments: [-0.01, 1.01, .nan, .infinity])
  func none(value: Double) {
    #expect(Verdict(probability: value) == nil)
  }

  @Test(
    "The word agrees with the figure printed beside it",
    arguments: [
      (1_791, 2_000, "90%", Verdict.almostCertain), (1_789, 2_000, "89%", .likely), (597, 2_000, "30%", .uncertain),
      (3, 2_000, "< 1%", .veryUnlikely), (1_999, 2_000, "> 99%", .almostCertain), (0, 2_000, "< 0,2%", .veryUnlikely),
      (2_000, 2_000, "> 99,8%", .almostCertain), (10, 10, "> 71%", .likely), (0, 10, "< 29%", .unlikely),
      (1, 50, "< 10%", .veryUnlikely), (5, 5, "> 55%", .uncertain),
    ])
  func agrees(hits: Int, draws: Int, text: String, verdict: Verdict) {
    let probability = Probability(hits: hits, draws: draws)
    #expect(probability.text(.vi) == text)
    #expect(probability.verdict == verdict)
  }

  @Test("The words are those the reports use")
  func words() {
    let order: [Verdict] = [.almostCertain, .likely, .uncertain, .unlikely, .veryUnlikely]
    #expect(order.map { $0.wording(.vi) } == ["Gần như chắc", "Nhiều khả năng", "Chưa chắc", "Khó đạt", "Rất khó"])
    #expect(order.map { $0.wording(.en) } == ["Almost certain", "Likely", "Uncertain", "Unlikely", "Very unlikely"])
    #expect(order.map(\.leastPercent) == [90, 70, 30, 10, 0])
    #expect(Verdict.likely > .uncertain)
  }
}
