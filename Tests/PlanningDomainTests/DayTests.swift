import PlanningDomain
import Testing

@Suite("Civil days")
struct DayTests {
  @Test("Every day of four centuries follows the one before and reads back from its text")
  func succession() throws {
    var previous = try #require(Day(iso: "1900-01-01"))
    var date = previous.date
    for _ in 0..<146_097 {
      let day = previous + 1
      let next = day.date
      let isNewMonth = date.day == Day.length(ofMonth: date.month, year: date.year)
      let expected =
        isNewMonth
        ? (date.month == 12 ? (date.year + 1, 1, 1) : (date.year, date.month + 1, 1)) : (date.year, date.month, date.day + 1)
      #expect(next == expected)
      #expect(Day(year: next.year, month: next.month, day: next.day) == day)
      (previous, date) = (day, next)
    }
    #expect(previous.description == "2300-01-01")
    #expect(Day(iso: previous.description) == previous)
  }

  @Test("Day zero is 1 January 1970")
  func epoch() { #expect(Day(number: 0).description == "1970-01-01") }

  @Test(
    "What is no date is no day",
    arguments: ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "31/12/2023", "2023-12-32", "", "2023-12-3１"])
  func refused(_ text: String) { #expect(Day(iso: text) == nil) }

  @Test("Reports close on the cut-off day, on a short month's last day, and at the period's end")
  func reports() throws {
    let period = Period(from: try #require(Day(iso: "2023-01-20")), through: try #require(Day(iso: "2023-04-10")))
    #expect(
      ReportCalendar(every: .month, cutOff: 31).dates(in: period).map(\.description)
        == ["2023-01-31", "2023-02-28", "2023-03-31", "2023-04-10"])
    #expect(
      ReportCalendar(every: .month, cutOff: 14).dates(in: period).map(\.description) == [
        "2023-02-14", "2023-03-14", "2023-04-10",
      ])
    #expect(ReportCalendar(every: .quarter, cutOff: nil).dates(in: period).map(\.description) == ["2023-03-31", "2023-04-10"])
  }
}

@Suite("Numbers by place, segment and time")
struct ParameterTests {
  private func value(_ number: Double) -> Value { Value(path: "\(number)", distribution: .fixed(number)) }

  @Test("Place/segment beats place beats segment beats otherwise")
  func precedence() {
    let parameter = Parameter(
      dimension: .share, otherwise: value(1),
      scoped: [.segment("s"): value(2), .place("p"): value(3), .cell("p", "s"): value(4)])
    #expect(parameter.value(place: "p", segment: "s") == value(4))
    #expect(parameter.value(place: "p", segment: "t") == value(3))
    #expect(parameter.value(place: "q", segment: "s") == value(2))
    #expect(parameter.value(place: "q", segment: "t") == value(1))
  }

  @Test("The last entry in force that covers the cell holds")
  func schedule() throws {
    let (one, two) = (try #require(Day(iso: "2023-03-01")), try #require(Day(iso: "2023-06-01")))
    let schedule = Schedule(entries: [
      Schedule.Entry(from: nil, through: nil, parameter: Parameter(dimension: .count, otherwise: value(1))),
      Schedule.Entry(
        from: one, through: two, parameter: Parameter(dimension: .count, otherwise: nil, scoped: [.place("p"): value(2)])),
    ])
    func count(_ day: Day, _ place: PlaceID) -> Value? {
      schedule.parameter(on: day, place: place, segment: nil)?.value(place: place, segment: nil)
    }
    #expect(count(one - 1, "p") == value(1))
    #expect(count(one, "p") == value(2))
    #expect(count(two, "p") == value(2))
    #expect(count(two + 1, "p") == value(1))
    #expect(count(one, "q") == value(1))
  }

  @Test("Two spellings of one word are one identifier")
  func normalization() {
    let (composed, decomposed) = (PlaceID("B\u{1EBF}n"), PlaceID("Be\u{0302}\u{0301}n"))
    #expect(composed == decomposed && composed.hashValue == decomposed.hashValue)
    #expect(Array(decomposed.text.unicodeScalars) == Array(composed.text.unicodeScalars))
  }
}
