import AdoptionEngine
import PlanningDomain
import TestStudies
import Testing

func cost(_ kind: CostItem.Kind, _ price: Double, funds: [CostItem.FundShare] = []) -> CostItem {
  CostItem(kind: kind, price: number(.money, price), funds: funds)
}

/// A number that changes at dates.
func schedule(_ dimension: Dimension, _ first: Double, _ later: [(from: String, value: Double)]) -> Schedule {
  Schedule(
    entries: [Schedule.Entry(from: nil, through: nil, parameter: number(dimension, first))]
      + later.map { Schedule.Entry(from: day($0.from), through: nil, parameter: number(dimension, $0.value)) })
}

extension Lever {
  func team(_ change: (inout Team) -> Void) -> Lever {
    var lever = self
    if case .team(var team) = kind {
      change(&team)
      lever.kind = .team(team)
    }
    return lever
  }
}

/// Sums of money worked out by hand from section 5 of the contract.
@Suite("Costs to the đồng")
struct CostTests {
  struct Sum: Equatable {
    var spentOn: Day
    var fund: FundID?
    var amount: Int

    init(_ spentOn: String, _ amount: Int, fund: FundID? = nil) {
      (self.spentOn, self.amount, self.fund) = (day(spentOn), amount, fund)
    }
  }

  private func sums(
    _ levers: [Lever], from: String = "2023-01-01", through: String = "2023-12-31", places: [Place]? = nil,
    indicators: [Indicator] = [adoption("x"), milestone("halls", start: 0)], calendar: [CalendarEntry] = []
  ) throws -> (sums: [Sum], total: Int, estimate: [EstimateRow]) {
    let study = study(
      from: from, through: through,
      scenarios: [
        scenario(
          places: places ?? [place("ward", [segment("all", 400)])], indicators: indicators, levers: levers, calendar: calendar)
      ])
    let runner = try runner(study)
    let (central, draw) = (try runner.central().spending, try runner.trajectory(draw: 0).spending)
    #expect(central == draw, "Nothing is uncertain, so every draw costs the same")
    let sums = zip(runner.model.costLines, central.amounts).map { line, amount in
      Sum(line.spentOn.description, amount, fund: line.fund)
    }
    return (sums, central.total, try runner.estimate())
  }

  @Test("771 teams at 500,000 đồng a month from June to December cost 2,698,500,000 đồng")
  func running() throws {
    let (sums, total, estimate) = try sums(
      [teams("team", places: ["ward"], count: 771, serves: [service("x")], costs: [cost(.running, 500_000)])],
      from: "2023-06-01")
    #expect(total == 2_698_500_000)
    #expect(sums.map(\.amount) == Array(repeating: 385_500_000, count: 7))
    #expect(sums.first?.spentOn == day("2023-06-30") && sums.last?.spentOn == day("2023-12-31"))
    #expect(estimate.map(\.quantity) == [5397] && estimate.map(\.unitPrice) == [500_000] && estimate[0].amount == total)
  }

  @Test("A part of a month costs its days over the days of that month, rounded half up")
  func partMonths() throws {
    func months(_ price: Double, count: Int, from: String, through: String) throws -> [Sum] {
      try sums(
        [teams("team", places: ["ward"], count: count, serves: [service("x")], costs: [cost(.running, price)])],
        from: from, through: through
      ).sums
    }
    #expect(
      try months(500_000, count: 3, from: "2023-11-20", through: "2023-12-31") == [
        Sum("2023-11-30", 550_000), Sum("2023-12-31", 1_500_000),
      ])
    #expect(
      try months(100_000, count: 1, from: "2023-11-20", through: "2023-12-10") == [
        Sum("2023-11-30", 36_667), Sum("2023-12-10", 32_258),
      ])
    // 15 of 30 days at 3 and 5 đồng: 1.5 and 2.5 both go up.
    #expect(try months(3, count: 1, from: "2023-06-16", through: "2023-06-30") == [Sum("2023-06-30", 2)])
    #expect(try months(5, count: 1, from: "2023-06-16", through: "2023-06-30") == [Sum("2023-06-30", 3)])
    // February of a leap year has 29 days: 14/29 of 29 đồng.
    #expect(try months(29, count: 1, from: "2024-02-16", through: "2024-02-29") == [Sum("2024-02-29", 14)])
  }

  @Test("Teams cost their start-up on the day they rise above every count before, existing teams included")
  func startUp() throws {
    let lever = teams("team", places: ["ward"], count: 1, existing: 2, serves: [service("x")], costs: [cost(.startUp, 1_000_001)])
      .team {
        $0.count = .teams(
          schedule(
            .count, 5,
            [
              ("2023-03-01", 3), ("2023-05-10", 6), ("2023-05-20", 4), ("2023-07-01", 6), ("2023-09-05", 7), ("2023-09-07", 9),
              ("2023-09-20", 8),
            ]))
      }
    let (sums, total, estimate) = try sums([lever])
    #expect(sums == [Sum("2023-01-01", 3_000_003), Sum("2023-05-10", 1_000_001), Sum("2023-09-07", 3_000_003)])
    #expect(total == 7_000_007 && estimate.map(\.quantity) == [7])
    let (none, _, _) = try self.sums([
      teams("team", places: ["ward"], count: 4, existing: 4, serves: [service("x")], costs: [cost(.startUp, 1_000_000)])
    ])
    #expect(none.isEmpty)
  }

  @Test("Running cost follows the teams of each day, and a month without teams costs nothing")
  func changingCount() throws {
    let lever = teams("team", places: ["ward"], count: 0, serves: [service("x")], costs: [cost(.running, 300_000)])
      .team { $0.count = .teams(schedule(.count, 2, [("2023-04-11", 5), ("2023-05-21", 0), ("2023-07-10", 1)])) }
    let (sums, _, estimate) = try sums([lever], from: "2023-04-01", through: "2023-07-31")
    // April: 10 days of 2 and 20 of 5 are 4 team-months; May: 20 of 31 days of 5; July: 22 of 31 days of 1.
    #expect(sums == [Sum("2023-04-30", 1_200_000), Sum("2023-05-20", 967_742), Sum("2023-07-31", 212_903)])
    #expect(abs(estimate[0].quantity - (4 + 100 / 31.0 + 22 / 31.0)) < 1e-12)
  }

  @Test("Allowances of members follow their number on each day")
  func members() throws {
    let lever = teams("team", places: ["ward"], count: 2, members: 5, serves: [service("x")], costs: [cost(.member, 45_000)])
      .team { $0.members = schedule(.count, 5, [("2023-04-16", 8)]) }
    let (sums, total, estimate) = try sums([lever], from: "2023-03-01", through: "2023-05-31")
    #expect(sums.map(\.amount) == [450_000, 585_000, 720_000])
    #expect(total == 1_755_000 && estimate.map(\.quantity) == [39])
  }

  @Test("Hours above the free ones are counted on the mean effort of those served, not group by group")
  func extraHours() throws {
    func holiday(_ id: CalendarEntryID, effort: Double, in group: SegmentID) -> CalendarEntry {
      CalendarEntry(
        id: id, title: LocalizedText(""), isEnabled: true, period: Period(from: day("2023-02-03"), through: day("2023-02-12")),
        effort: number(.factor, effort), demand: number(.factor, 1), segments: [group], places: nil)
    }
    let places = [place("ward", [segment("a", 300), segment("b", 100), segment("c", 1000)])]
    let lever = teams(
      "team", places: ["ward"], count: 2, members: 5, minutesPerDay: 60, serves: [service("x")],
      costs: [cost(.extraHour(beyond: number(.workingTime, 60)), 20_000)]
    ).team { $0.segments = ["a", "b"] }
    // z = (300·2 + 100·1)/400 = 1.75: 45 minutes over, 2 teams, 5 members, 10 days: 75 hours.
    let (more, total, estimate) = try sums([lever], places: places, calendar: [holiday("a", effort: 2, in: "a")])
    #expect(total == 1_500_000 && more.count == more.map(\.spentOn).count)
    #expect(abs(estimate.reduce(0) { $0 + $1.quantity } - 75) < 1e-9)
    // z = (300·2 + 100·0)/400 = 1.5: 30 minutes over, 50 hours; group by group it would be 75.
    let less = try sums(
      [lever], places: places, calendar: [holiday("a", effort: 2, in: "a"), holiday("b", effort: 0, in: "b")])
    #expect(less.total == 1_000_000)
    // Nominal teams: those in training and those worn away are paid.
    let untrained = try sums(
      [lever.team { ($0.training, $0.attrition, $0.existing) = (number(.duration, 60), perDay(0.01), number(.count, 0)) }],
      places: places, calendar: [holiday("a", effort: 2, in: "a")])
    #expect(untrained.total == 1_500_000)
  }

  @Test("Capital is paid on completion, whatever the delay, and split over funds with each part rounded half up")
  func capital() throws {
    func works(units: Parameter, _ price: Double, _ shares: (Double, Double) = (0.7, 0.3), completes: String = "2023-08-17")
      throws -> [Sum]
    {
      try sums(
        [
          project(
            "works", places: ["a", "b"], completes: day(completes), delay: number(.duration, 45), achieves: ["halls": 1],
            costs: [
              cost(
                .capital(units: units), price,
                funds: [CostItem.FundShare(fund: "ward", share: shares.0), CostItem.FundShare(fund: "gifts", share: shares.1)])
            ])
        ], places: [place("a", [segment("all", 10)]), place("b", [segment("all", 10)])]
      ).sums
    }
    let once = number(.count, 1)
    #expect(
      try works(units: once, 100_000_001) == [
        Sum("2023-08-17", 70_000_001, fund: "ward"), Sum("2023-08-17", 30_000_000, fund: "gifts"),
      ])
    #expect(try works(units: once, 5, (0.5, 0.5)).map(\.amount) == [3, 3])
    let byPlace = Parameter(
      dimension: .count, otherwise: nil,
      scoped: [
        .place("a"): Value(path: "units.by.a", distribution: .fixed(2)),
        .place("b"): Value(path: "units.by.b", distribution: .fixed(3)),
      ])
    #expect(try works(units: byPlace, 1_000_000).map(\.amount) == [3_500_000, 1_500_000])
    #expect(try works(units: once, 1_000_000, completes: "2024-01-01").isEmpty)
  }

  @Test("A budget of 48 million đồng a year pays eight teams at 500,000 a month, and reports what is left")
  func budget() throws {
    func counts(_ perMonth: Double, atMost: Double? = nil, existing: Int = 0, costs: [CostItem], from: String = "2023-01-01")
      throws -> (teams: Int, unused: Int?)
    {
      let lever = teams("team", places: ["ward"], count: 0, existing: existing, members: 5, serves: [service("x")], costs: costs)
        .team {
          $0.count = .budget(number(.moneyPerMonth, perMonth))
          $0.atMost = atMost.map { number(.count, $0) }
        }
      let first = day(from)
      let days = (0..<(day("2023-12-31") - first + 1)).map { first + $0 }
      let counts = try TeamCounts(try #require(lever.team), in: "ward", days: days)
      #expect(Set(counts.perDay).count == 1)
      return (counts.perDay[0], counts.unused)
    }
    let running = [cost(.running, 500_000)]
    #expect(try counts(48_000_000 / 12, costs: running) == (8, 0))
    #expect(try counts(4_000_000, costs: running, from: "2023-11-20") == (8, 0))
    #expect(try counts(3_999_999, costs: running) == (7, 5_999_988))
    #expect(try counts(4_000_000, atMost: 6, costs: running) == (6, 12_000_000))
    #expect(try counts(4_700_000, costs: running) == (9, 2_400_000))
    // 6n + (n − 2) ≤ 48 million: 7 teams for 47.
    #expect(try counts(4_000_000, existing: 2, costs: running + [cost(.startUp, 1_000_000)]) == (7, 1_000_000))
    // 500,000 + 5 · 100,000 a month.
    #expect(try counts(4_000_000, costs: running + [cost(.member, 100_000)]) == (4, 0))
    #expect(throws: EngineError.unlimitedTeams(place: "ward")) { try counts(1, costs: []) }
  }

  @Test("Media cost their spend by the day and are dated on the last day with any")
  func mediaSpend() throws {
    var lever = media("radio", places: ["ward"], perMonth: 0, adds: ["x": 0.1])
    if case .media(var media) = lever.kind {
      media.volume = .spend(
        schedule(.moneyPerMonth, 0, [("2023-04-11", 9_000_000), ("2023-05-11", 3_100_000), ("2023-05-21", 0)]))
      lever.kind = .media(media)
    }
    let (sums, total, estimate) = try sums([lever])
    // April: 20/30 of 9 million; May: 10/31 of 9 million and 10/31 of 3.1 million.
    #expect(sums == [Sum("2023-04-30", 6_000_000), Sum("2023-05-20", 3_903_226)])
    #expect(total == 9_903_226)
    #expect(estimate.filter { $0.unitPrice > 0 }.map(\.unitPrice).sorted() == [3_100_000, 9_000_000])
  }

  @Test("Messages cost their price each, and move people as the same spend does")
  func messages() throws {
    var zalo = media("zalo", places: ["ward"], perMonth: 0, adds: ["x": 0.1])
    var radio = zalo
    if case .media(var media) = zalo.kind {
      media.volume = .messages(schedule(.perMonth, 20_000, [("2023-04-11", 5_000)]), price: number(.money, 150))
      media.cost.kind = .message
      zalo.kind = .media(media)
      media.volume = .spend(schedule(.moneyPerMonth, 3_000_000, [("2023-04-11", 750_000)]))
      media.cost.kind = .spend
      radio.kind = .media(media)
    }
    let (sent, total, estimate) = try sums([zalo], from: "2023-03-01", through: "2023-04-30")
    // March: 20,000 messages; April: a third of 20,000 and two thirds of 5,000 are 10,000.
    #expect(sent == [Sum("2023-03-31", 3_000_000), Sum("2023-04-30", 1_500_000)] && total == 4_500_000)
    #expect(estimate.map(\.unitPrice) == [150] && abs(estimate[0].quantity - 30_000) < 1e-9)
    func ever(_ lever: Lever) throws -> [Double] {
      let plan = scenario(places: [place("ward", [segment("all", 400)])], indicators: [adoption("x")], levers: [lever])
      return try runner(study(scenarios: [plan])).central().ever
    }
    #expect(try ever(zalo) == ever(radio) && (try ever(zalo).last ?? 0) > 0)
  }

  @Test("Sessions and officers cost the days they are there over the days of the month, place by place")
  func sessionsAndOfficers() throws {
    var course = classes(
      "class", places: ["a", "b"], sessionsPerDay: 0, seats: 40, serves: ["x": 0.5], costs: [cost(.session, 3_000_000)])
    if case .classes(var classes) = course.kind {
      classes.sessions = schedule(.perMonth, 0, [("2023-04-16", 4), ("2023-06-01", 0)])
      course.kind = .classes(classes)
    }
    let places = [place("a", [segment("all", 10)]), place("b", [segment("all", 10)])]
    let (held, total, estimate) = try sums([course], places: places)
    // April: half of four sessions in each of two places; May: four in each.
    #expect(held == [Sum("2023-04-30", 12_000_000), Sum("2023-05-31", 24_000_000)])
    #expect(total == 36_000_000 && estimate.map(\.quantity) == [12])
    let counter = desk(
      "desk", places: ["a", "b"], officers: 2, minutesPerDay: 60, serves: [("files", 10, 0)],
      costs: [cost(.running, 1_200_000)])
    let (paid, all, _) = try sums(
      [counter], from: "2023-01-01", through: "2023-02-14", places: places,
      indicators: [adoption("x"), flow("files", files: filesPerDay(1))])
    // January: four officers; to 14 February: half of that.
    #expect(paid == [Sum("2023-01-31", 4_800_000), Sum("2023-02-14", 2_400_000)] && all == 7_200_000)
  }

  @Test("A sum over places is rounded once")
  func rounding() throws {
    let places = [place("a", [segment("all", 10)]), place("b", [segment("all", 10)]), place("c", [segment("all", 10)])]
    let (sums, total, _) = try sums(
      [teams("team", places: ["a", "b", "c"], count: 1, serves: [service("x")], costs: [cost(.running, 1)])],
      from: "2023-06-21", through: "2023-06-30", places: places)
    // Three times a third of a đồng is one đồng; rounded place by place it would be none.
    #expect(sums == [Sum("2023-06-30", 1)] && total == 1)
  }

  @Test("A disabled lever costs nothing")
  func disabled() throws {
    var lever = teams("team", places: ["ward"], count: 7, serves: [service("x")], costs: [cost(.running, 500_000)])
    lever.isEnabled = false
    #expect(try sums([lever]).sums.isEmpty)
  }
}
