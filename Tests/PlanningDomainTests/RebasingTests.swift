import PlanningDomain
import Testing

@Suite("Figures of former places")
struct RebasingTests {
  private func observation(
    _ place: PlaceID, _ numerator: Double?, of denominator: Double?, rate: Double? = nil, goal: Double? = nil, row: Int = 1,
    reportedOn: Day? = nil
  ) throws -> Observation {
    func number(_ value: Double?) -> ReportedNumber? { value.map { ReportedNumber($0, text: "\($0)") } }
    return Observation(
      origin: .init(file: "f.csv", row: row), subject: .indicator("vneid"), area: .former(place),
      date: try #require(Day(iso: "2025-06-30")), numerator: number(numerator), denominator: number(denominator),
      rate: number(rate),
      goal: number(goal), reportedOn: reportedOn)
  }

  private let merge = Boundaries(moves: [
    .init(from: "a", to: "new", weight: 1), .init(from: "b", to: "new", weight: 1), .init(from: "c", to: "other", weight: 0.25),
    .init(from: "c", to: "new", weight: 0.5),
  ])

  @Test(
    "Numerators and denominators are summed, never rates: 90 of 100 and 10 of 900 are 100 of 1000, not the mean of 90 % and 1 %")
  func sums() throws {
    let whole = Boundaries(moves: Array(merge.moves.prefix(2)))
    let sum = Rebasing(
      [try observation("a", 90, of: 100, rate: 0.9), try observation("b", 10, of: 900, rate: 0.01)], boundaries: whole)
    try #require(sum.observations.count == 1)
    #expect(sum.observations[0].numerator?.value == 100 && sum.observations[0].denominator?.value == 1000)
    #expect(sum.observations[0].rate == nil && !sum.observations[0].isEstimate)
    #expect(sum.observations[0].region == .place("new"))
  }

  @Test("A split is an estimate, and what goes nowhere is outside")
  func split() throws {
    let figures = try [observation("a", 90, of: 100), observation("b", 10, of: 900), observation("c", 40, of: 80)]
    let sum = Rebasing(figures, boundaries: merge)
    #expect(sum.observations.map(\.region) == [.place("new"), .place("other")])
    #expect(sum.observations.map { $0.numerator?.value } == [120, 10])
    #expect(sum.observations.map(\.isEstimate) == [true, true])
    #expect(merge.outside("c", on: figures[0].date) == 0.25)
  }

  @Test("A place that lacks one of its former places is named and left out")
  func incomplete() throws {
    let sum = Rebasing([try observation("a", 90, of: 100), try observation("c", 40, of: 80)], boundaries: merge)
    #expect(sum.observations.map(\.region) == [.place("other")])
    #expect(sum.incomplete.map(\.place) == ["new"] && sum.incomplete.map(\.missing) == [["b"]])
  }

  @Test("A rate with its denominator is a numerator; a rate alone is left out")
  func rates() throws {
    let whole = Boundaries(moves: Array(merge.moves.prefix(2)))
    let sum = Rebasing([try observation("a", nil, of: 100, rate: 0.9), try observation("b", 10, of: 900)], boundaries: whole)
    #expect(sum.observations.map { $0.numerator?.value } == [100])
    let alone = Rebasing([try observation("a", nil, of: nil, rate: 0.9), try observation("b", 10, of: 900)], boundaries: whole)
    #expect(alone.observations.isEmpty && alone.leftOut.map(\.reason) == [.rateAlone] && alone.incomplete.count == 1)
    #expect(Rebasing([try observation("z", 1, of: 2)], boundaries: whole).leftOut.map(\.reason) == [.noMove])
  }

  @Test("Goals that are shares are weighted by their members; goals in members are summed")
  func goals() throws {
    let whole = Boundaries(moves: Array(merge.moves.prefix(2)))
    let shares = Rebasing(
      [try observation("a", 1, of: 100, goal: 0.8), try observation("b", 1, of: 300, goal: 0.4)], boundaries: whole)
    #expect(shares.observations.map { $0.goal?.value } == [0.5])
    let members = Rebasing(
      [try observation("a", 1, of: 100, goal: 80), try observation("b", 1, of: 300, goal: 40)], boundaries: whole)
    #expect(members.observations.map { $0.goal?.value } == [120])
  }

  @Test("Three communes become one: what they counted, their wholes and their goals are added, whatever shares they report")
  func merged() throws {
    let three = Boundaries(moves: ["a", "b", "c"].map { .init(from: $0, to: "new", weight: 1) })
    let figures = try [
      observation("a", 90, of: 100, rate: 0.9, goal: 0.95, row: 2), observation("b", 10, of: 900, goal: 0.1, row: 3),
      observation("c", 250, of: 500, goal: 0.6, row: 4),
    ]
    let sum = Rebasing(figures, boundaries: three)
    try #require(sum.sums.count == 1 && sum.observations.count == 1)
    let own = sum.sums[0].observation
    #expect(own.numerator?.value == 350 && own.denominator?.value == 1500 && own.rate == nil && !own.isEstimate)
    #expect(abs(try #require(own.goal).value - (95.0 + 90 + 300) / 1500) < 1e-15)
    #expect(sum.sums[0].parts.map(\.origin.row) == [2, 3, 4] && sum.sums[0].parts.allSatisfy { $0.weight == 1 })
    #expect(sum.dropped.isEmpty && sum.leftOut.isEmpty && sum.incomplete.isEmpty && sum.former == figures)
  }

  @Test("A commune split 60 to 40 gives both an estimate that says so, and nobody is lost")
  func splitInTwo() throws {
    let two = Boundaries(moves: [.init(from: "a", to: "one", weight: 0.6), .init(from: "a", to: "two", weight: 0.4)])
    let share = Rebasing([try observation("a", 300, of: 1000, goal: 0.5)], boundaries: two)
    #expect(share.observations.map { $0.numerator?.value } == [180, 120])
    #expect(share.observations.map { $0.denominator?.value } == [600, 400])
    #expect(share.observations.map { $0.goal?.value } == [0.5, 0.5] && share.observations.allSatisfy(\.isEstimate))
    let members = Rebasing([try observation("a", 300, of: 1000, goal: 500)], boundaries: two)
    #expect(members.observations.map { $0.goal?.value } == [300, 200])
  }

  @Test("What some of the parts do not state in members is not in the sum, and is told")
  func dropped() throws {
    let whole = Boundaries(moves: Array(merge.moves.prefix(2)))
    func told(_ a: Observation, _ b: Observation) -> [DroppedFigure] { Rebasing([a, b], boundaries: whole).dropped }
    // b gives no goal; then one in percent that is of nothing.
    #expect(
      try told(observation("a", 1, of: 100, goal: 0.8), observation("b", 1, of: 300)).map(\.reason) == [.missing(["b"])])
    let bare = try told(observation("a", 1, of: 100, goal: 0.8), observation("b", 1, of: nil, goal: 0.4))
    #expect(bare.map(\.figure) == [.denominator, .goal] && bare.allSatisfy { $0.reason == .missing(["b"]) })
    #expect(
      try told(observation("a", 1, of: nil, rate: 0.1), observation("b", 1, of: nil, rate: 0.1)).map(\.figure) == [.rate])
    var (least, most) = (try observation("a", 90, of: 100), try observation("b", 10, of: 100))
    least.numerator?.bound = .atLeast
    most.numerator?.bound = .atMost
    #expect(told(least, most).map(\.reason) == [.oppositeBounds])
    var percent = try observation("a", 90, of: 100)
    percent.relativeChange = ReportedNumber(0.05, text: "5 %")
    #expect(try told(percent, observation("b", 10, of: 100)).map(\.figure) == [.relativeChange])
  }

  @Test("A goal of members that a split leaves at one or less is not taken for a share")
  func smallGoal() throws {
    let two = Boundaries(moves: [.init(from: "a", to: "one", weight: 0.9), .init(from: "a", to: "two", weight: 0.1)])
    let sum = Rebasing([try observation("a", 4, of: 50, goal: 5)], boundaries: two)
    #expect(sum.observations.map { $0.goal?.value } == [4.5, nil])
    #expect(sum.dropped.map(\.place) == ["two"] && sum.dropped.map(\.reason) == [.tooSmall])
  }

  @Test("Rows of one place and day that disagree are left out, those that complete each other are taken together")
  func twice() throws {
    let one = Boundaries(moves: [merge.moves[0]])
    let apart = Rebasing([try observation("a", 1, of: 100), try observation("a", 2, of: 100, row: 2)], boundaries: one)
    #expect(apart.observations.isEmpty && apart.leftOut.map(\.reason) == [.contradicted, .contradicted])
    let settled = try observation("a", 3, of: 100, row: 3, reportedOn: Day(iso: "2025-08-01"))
    let later = Rebasing([try observation("a", 1, of: 100), try observation("a", 2, of: 100, row: 2), settled], boundaries: one)
    #expect(later.observations.map { $0.numerator?.value } == [3] && later.leftOut.isEmpty)
    let together = Rebasing(
      [try observation("a", 1, of: 100), try observation("a", nil, of: nil, goal: 80, row: 2)], boundaries: one)
    #expect(together.observations.map { $0.numerator?.value } == [1] && together.observations.map { $0.goal?.value } == [80])
  }

  @Test("A figure of a day that the mapping does not hold for is left out, with what the mapping says of other days")
  func otherDays() throws {
    let from = Boundaries(moves: [.init(from: "a", to: "new", weight: 1, validFrom: Day(iso: "2025-07-01"))])
    let early = Rebasing([try observation("a", 1, of: 2)], boundaries: from)
    #expect(early.observations.isEmpty && early.leftOut.map(\.reason) == [.noMove] && early.leftOut[0].moves == from.moves)
  }

  @Test("Of two reports of one place the later one counts")
  func restated() throws {
    let one = Boundaries(moves: [merge.moves[0]])
    let early = try observation("a", 1, of: 100, row: 2, reportedOn: Day(iso: "2025-07-01"))
    let late = try observation("a", 2, of: 100, row: 1, reportedOn: Day(iso: "2025-08-01"))
    #expect(Rebasing([late, early], boundaries: one).observations.map { $0.numerator?.value } == [2])
    #expect(Rebasing([early, late], boundaries: one).observations.map { $0.numerator?.value } == [2])
  }

  @Test("Totals are conserved over random mappings")
  func conserved() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("rebasing: seed \(seed)")
    var generator = Stream(state: seed)
    for _ in 0..<300 {
      var moves: [Boundaries.Move] = []
      var observations: [Observation] = []
      var (inside, asked) = (0.0, 0.0)
      for index in 0..<Int.random(in: 1...8, using: &generator) {
        let place = PlaceID("old-\(index)")
        let parts = Int.random(in: 1...3, using: &generator)
        let cuts = (0..<parts).map { _ in Double.random(in: 0.1...1, using: &generator) }
        let whole = cuts.reduce(0, +) / Double.random(in: 0.5...1, using: &generator)
        let count = Double(Int.random(in: 0...5000, using: &generator))
        for (part, cut) in cuts.enumerated() {
          moves.append(.init(from: place, to: PlaceID("new-\((index + part) % 4)"), weight: cut / whole))
        }
        let goal = Double.random(in: 0.1...0.9, using: &generator)
        observations.append(try observation(place, count, of: count + 1, goal: goal, row: index + 1))
        let share = 1 - Boundaries(moves: moves).outside(place, on: observations[0].date)
        inside += count * share
        asked += goal * (count + 1) * share
      }
      let sum = Rebasing(observations, boundaries: Boundaries(moves: moves))
      #expect(sum.incomplete.isEmpty && sum.leftOut.isEmpty)
      let total = sum.observations.reduce(0) { $0 + ($1.numerator?.value ?? .nan) }
      #expect(abs(total - inside) <= 1e-9 * max(1, inside), "seed \(seed)")
      let goals = sum.observations.reduce(0) { $0 + ($1.goal?.value ?? .nan) * ($1.denominator?.value ?? .nan) }
      #expect(abs(goals - asked) <= 1e-9 * max(1, asked), "seed \(seed)")
    }
  }
}

/// Steele, Lea and Flood 2014.
private struct Stream: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
