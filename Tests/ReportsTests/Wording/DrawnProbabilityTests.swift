import PlanningDomain
import Reports
import Testing

@Suite struct DrawnProbabilityTests {
  @Test(arguments: [
    (2_000, "> 99,8 %", "< 0,2 %"), (100, "> 96 %", "< 4 %"), (1, "> 20 %", "< 80 %"), (10, "> 71 %", "< 29 %"),
    (396, "> 99 %", "< 1 %"), (397, "> 99 %", "< 1 %"), (441, "> 99,1 %", "< 0,9 %"), (500, "> 99,2 %", "< 0,8 %"),
    (4_000, "> 99,9 %", "< 0,1 %"), (10_000, "> 99,96 %", "< 0,04 %"), (1_000_000, "> 99,9996 %", "< 0,0004 %"),
  ])
  func `When every draw agrees a bound is printed, rounded outward`(draws: Int, all: String, none: String) {
    #expect(Format(.vi).probability(hits: draws, draws: draws) == all)
    #expect(Format(.vi).probability(hits: 0, draws: draws) == none)
  }

  @Test func `The bound holds what it promises and is the tightest its digits allow`() throws {
    for draws in 6...3_000 {
      let text = Format(.en).probability(hits: 0, draws: draws)
      let bound = try #require(Double(text.dropFirst(2).dropLast()))
      let step = bound >= 1 ? 1 : 0.1
      #expect(bound >= 400 / Double(draws + 4), "\(draws) draws: \(text)")
      #expect(bound - step < 400 / Double(draws + 4), "\(draws) draws: \(text)")
      let chanceOfSilence = (0..<draws).reduce(1.0) { product, _ in product * (1 - bound / 100) }
      #expect(chanceOfSilence < 0.05, "\(draws) draws: \(text)")
    }
  }

  @Test(arguments: [
    (1_940, 2_000, "97%"), (655, 2_000, "33%"), (640, 2_000, "32%"), (1, 2_000, "< 1%"), (9, 2_000, "< 1%"),
    (10, 2_000, "1%"), (1_990, 2_000, "> 99%"), (1_989, 2_000, "99%"), (1_999, 2_000, "> 99%"), (32, 100, "32%"),
    (1, 100, "1%"), (99, 100, "99%"), (16, 50, "30%"), (25, 50, "50%"), (1, 50, "2%"), (1, 25, "< 10%"), (24, 25, "> 90%"),
    (1, 2, "50%"), (1, 3, "30%"), (499_000, 998_000, "50%"), (500_000, 1_000_000, "50,0%"), (123_456, 2_000_000, "6,2%"),
    (1_000_000, 2_000_000, "50,0%"), (1, 10_000, "< 0,1%"), (9_999, 10_000, "> 99,9%"),
    (1, 1_000_000, "< 0,001%"), (15, 1_000_000, "0,002%"), (2, 30, "10%"),
  ])
  func `Otherwise the digits stop where the error of counting starts`(hits: Int, draws: Int, text: String) {
    #expect(Format(.vi).probability(hits: hits, draws: draws) == text)
  }

  @Test func `No mixed count prints as nothing or as everything, and the figure is the nearest its digits allow`() throws {
    for draws in [2, 5, 17, 36, 99, 100, 101, 250, 2_000, 5_000, 20_001] {
      for hits in stride(from: 1, to: draws, by: max(1, draws / 400)) {
        let probability = try #require(DrawnProbability(hits: hits, draws: draws))
        let text = probability.text(.en)
        let figure = try #require(Double(text.filter { $0.isNumber || $0 == "." }))
        #expect(figure > 0 && figure < 100, "\(hits) of \(draws): \(text)")
        let percent = 100 * Double(hits) / Double(draws)
        let points = probability.monteCarloError * 100
        switch text.first {
        case "<": #expect(percent < figure, "\(hits) of \(draws): \(text)")
        case ">": #expect(percent > figure, "\(hits) of \(draws): \(text)")
        default:
          let halfDigit = points >= 5 ? 5 : points >= 0.05 ? 0.5 : 0.05
          #expect(text.contains(".") == (points < 0.05), "\(hits) of \(draws): \(text)")
          #expect(abs(figure - percent) <= halfDigit + 1e-9, "\(hits) of \(draws): \(text)")
        }
      }
    }
  }

  @Test func `The error of counting is never zero and shrinks with the root of the draws`() throws {
    let half = try #require(DrawnProbability(hits: 48, draws: 96))
    #expect(half.monteCarloError == 0.05)
    let none = try #require(DrawnProbability(hits: 0, draws: 2_000))
    #expect(none.monteCarloError > 0.0007 && none.monteCarloError < 0.00071)
  }

  @Test func `English sets no space before the percent sign`() {
    #expect(Format(.en).probability(hits: 2_000, draws: 2_000) == "> 99.8%")
    #expect(Format(.en).probability(hits: 0, draws: 2_000) == "< 0.2%")
    #expect(Format(.en).probability(hits: 3, draws: 2_000) == "< 1%")
  }

  @Test(arguments: [(0, 0), (-1, 10), (11, 10), (0, -5), (1, 1_000_000_001)])
  func `Counts that make no sense give no probability`(hits: Int, draws: Int) {
    #expect(DrawnProbability(hits: hits, draws: draws) == nil)
    #expect(Format(.vi).probability(hits: hits, draws: draws) == "n/a")
  }
}

@Suite struct VerdictTests {
  @Test(arguments: [
    (1, Verdict.almostCertain), (0.9, .almostCertain), (0.8999, .likely), (0.7, .likely), (0.6999, .uncertain),
    (0.3, .uncertain), (0.2999, .unlikely), (0.1, .unlikely), (0.0999, .veryUnlikely), (0, .veryUnlikely),
  ])
  func `Each bound belongs to the better word`(probability: Double, verdict: Verdict) {
    #expect(Verdict(probability: probability) == verdict)
  }

  @Test(arguments: [-0.01, 1.01, .nan, .infinity])
  func `What is no probability has no verdict`(value: Double) {
    #expect(Verdict(probability: value) == nil)
  }

  @Test(arguments: [
    (1_791, 2_000, "90%", Verdict.almostCertain), (1_789, 2_000, "89%", .likely), (597, 2_000, "30%", .uncertain),
    (3, 2_000, "< 1%", .veryUnlikely), (1_999, 2_000, "> 99%", .almostCertain), (0, 2_000, "< 0,2 %", .veryUnlikely),
    (2_000, 2_000, "> 99,8 %", .almostCertain), (10, 10, "> 71 %", .likely), (0, 10, "< 29 %", .unlikely),
    (1, 1, "> 20 %", .uncertain), (24, 25, "> 90%", .almostCertain),
  ])
  func `The word agrees with the figure printed beside it`(hits: Int, draws: Int, text: String, verdict: Verdict) throws {
    let probability = try #require(DrawnProbability(hits: hits, draws: draws))
    #expect(probability.text(.vi) == text)
    #expect(probability.verdict == verdict)
  }

  @Test func `The words are those the reports use`() {
    let order: [Verdict] = [.almostCertain, .likely, .uncertain, .unlikely, .veryUnlikely]
    #expect(order.map { $0.wording(.vi) } == ["Gần như chắc", "Nhiều khả năng", "Chưa chắc", "Khó đạt", "Rất khó"])
    #expect(order.map { $0.wording(.en) } == ["Almost certain", "Likely", "Uncertain", "Unlikely", "Very unlikely"])
    #expect(order.map(\.leastPercent) == [90, 70, 30, 10, 0])
    #expect(Verdict.likely > .uncertain)
  }
}
