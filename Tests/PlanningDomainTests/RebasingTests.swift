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
      var inside = 0.0
      for index in 0..<Int.random(in: 1...8, using: &generator) {
        let place = PlaceID("old-\(index)")
        let parts = Int.random(in: 1...3, using: &generator)
        let cuts = (0..<parts).map { _ in Double.random(in: 0.1...1, using: &generator) }
        let whole = cuts.reduce(0, +) / Double.random(in: 0.5...1, using: &generator)
        let count = Double(Int.random(in: 0...5000, using: &generator))
        for (part, cut) in cuts.enumerated() {
          moves.append(.init(from: place, to: PlaceID("new-\((index + part) % 4)"), weight: cut / whole))
        }
        observations.append(try observation(place, count, of: count + 1, row: index + 1))
        inside += count * (1 - Boundaries(moves: moves).outside(place, on: observations[0].date))
      }
      let sum = Rebasing(observations, boundaries: Boundaries(moves: moves))
      #expect(sum.incomplete.isEmpty && sum.leftOut.isEmpty)
      let total = sum.observations.reduce(0) { $0 + ($1.numerator?.value ?? .nan) }
      #expect(abs(total - inside) <= 1e-9 * max(1, inside), "seed \(seed)")
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
