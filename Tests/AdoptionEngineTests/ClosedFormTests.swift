import AdoptionEngine
import Foundation
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

/// Runs the central path of a one-cell study and gives A and E at the end of each recorded date.
func centralPath(of study: Study, resolution: Resolution = .day) throws -> (dates: [Day], trajectory: Trajectory) {
  let grid = Grid(study: study, resolution: resolution)
  let model = try ScenarioModel(study.scenarios[0], in: study, grid: grid)
  return (grid.dates, try ScenarioRunner(model, seed: study.seed, noise: study.noise).central())
}

func oneCell(_ indicator: Indicator, people: Double = 1000, through: String = "2023-12-31") -> Study {
  study(through: through, scenarios: [scenario(places: [place("ward", [segment("all", people)])], indicators: [indicator])])
}

@Suite("Closed forms")
struct ClosedFormTests {
  /// The fixture's time unit is a day here, so hazards of 0.03 and 0.38 a unit become that over `unit` days.
  static let unit = 30.0

  @Test("A Bass curve follows its closed form to second order")
  func bass() throws {
    let (p, q, m) = (0.03, 0.38, 1000.0)
    let study = oneCell(adoption("x", p: perDay(p / Self.unit), q: perDay(q / Self.unit)), people: m)
    let (dates, path) = try centralPath(of: study)
    for (index, date) in dates.enumerated() {
      let t = Double(date - study.period.from + 1) / Self.unit
      let decay = exp(-(p + q) * t)
      let exact = m * (1 - decay) / (1 + q / p * decay)
      #expect(abs(path.ever[index] - exact) < 2e-5 * m)
    }
  }

  @Test("Without imitation uptake is exact at any step")
  func innovationAlone() throws {
    let study = oneCell(adoption("x", p: perDay(0.002)))
    let (dates, path) = try centralPath(of: study, resolution: .week)
    for (index, date) in dates.enumerated() {
      let t = Double(date - study.period.from + 1)
      #expect(abs(path.ever[index] - 1000 * (1 - exp(-0.002 * t))) < 1e-9)
    }
  }

  @Test("Imitation without anybody to imitate stays at exactly nothing")
  func logisticFromNothing() throws {
    let path = try centralPath(of: oneCell(adoption("x", q: perDay(0.4)))).trajectory
    #expect(path.ever.allSatisfy { $0 == 0 })
  }

  @Test("Imitation from ten of a thousand is the logistic curve")
  func logistic() throws {
    let study = oneCell(adoption("x", start: 0.01, q: perDay(0.4 / Self.unit)))
    let (dates, path) = try centralPath(of: study)
    for (index, date) in dates.enumerated() {
      let t = Double(date - study.period.from + 1) / Self.unit
      let exact = 1000 / (1 + 99 * exp(-0.4 * t))
      #expect(abs(path.ever[index] - exact) < 0.04)
    }
  }

  @Test("Lapse and return alone are exact at any step")
  func exchange() throws {
    let (lapse, back) = (0.004, 0.001)
    let study = oneCell(adoption("x", start: 0.5, lapse: perDay(lapse), returning: perDay(back)))
    let (dates, path) = try centralPath(of: study, resolution: .week)
    let rest = 500 * back / (lapse + back)
    for (index, date) in dates.enumerated() {
      let t = Double(date - study.period.from + 1)
      #expect(abs(path.active[index] - (rest + (500 - rest) * exp(-(lapse + back) * t))) < 1e-9)
      #expect(path.ever[index] == 500)
    }
  }

  @Test("Uptake against lapse settles at the closed form of the churned pool")
  func churn() throws {
    // dE/dt = a (N - E), dA/dt = a (N - E) - d A.
    let (a, d) = (0.01, 0.002)
    let study = oneCell(adoption("x", p: perDay(a), lapse: perDay(d)))
    let (dates, path) = try centralPath(of: study)
    for (index, date) in dates.enumerated() {
      let t = Double(date - study.period.from + 1)
      let exact = 1000 * a / (a - d) * (exp(-d * t) - exp(-a * t))
      #expect(abs(path.active[index] - exact) < 0.01)
    }
  }

  @Test("A prerequisite chain follows its closed form, equal rates included", arguments: [0.005, 0.01])
  func chain(_ b: Double) throws {
    // A' = a (N - A), B' = b (A - B).
    let a = 0.01
    let study = study(scenarios: [
      scenario(
        places: [place("ward", [segment("all", 1000)])],
        indicators: [
          adoption("a", p: perDay(a)),
          adoption("b", p: perDay(b), requires: [Adoption.Requirement(indicator: "a", times: nil)]),
        ])
    ])
    let (dates, path) = try centralPath(of: study)
    for (index, date) in dates.enumerated() {
      let t = Double(date - study.period.from + 1)
      let exact =
        a == b
        ? 1000 * (1 - exp(-a * t) * (1 + a * t))
        : 1000 * (1 - (b * exp(-a * t) - a * exp(-b * t)) / (b - a))
      #expect(abs(path.ever[index * 2 + 1] - exact) < 0.02)
    }
  }

  @Test("Teams that only handle people win a constant number a day until nobody is left")
  func capacity() throws {
    // Without search, theta = sigma T / (kappa O): sigma T / kappa people a day.
    let study = study(scenarios: [
      scenario(
        places: [place("ward", [segment("all", 5000)])], indicators: [adoption("x", measure: .ever)],
        levers: [
          teams(
            "t", places: ["ward"], count: 2, members: 3, minutesPerDay: 20, search: 0,
            serves: [service("x", handling: 15, success: 0.5)])
        ])
    ])
    let (dates, path) = try centralPath(of: study)
    for (index, date) in dates.enumerated() {
      let t = Double(date - study.period.from + 1)
      #expect(abs(path.ever[index] - 2 * 3 * 20 * 0.5 / 15 * t) < 0.01)
    }
  }

  @Test("Teams that only search act as a constant hazard")
  func searchAlone() throws {
    // kappa = 0: theta = sigma T / (s N).
    let study = study(scenarios: [
      scenario(
        places: [place("ward", travel: 2, [segment("all", 1000)])], indicators: [adoption("x", measure: .ever)],
        levers: [
          teams(
            "t", places: ["ward"], count: 1, members: 5, minutesPerDay: 8, search: 3,
            serves: [service("x", handling: 0, success: 0.25)])
        ])
    ])
    let (dates, path) = try centralPath(of: study, resolution: .week)
    let hazard = 0.25 * 40 / (5 * 1000)
    for (index, date) in dates.enumerated() {
      let t = Double(date - study.period.from + 1)
      #expect(abs(path.ever[index] - 1000 * (1 - exp(-hazard * t))) < 1e-9)
    }
  }

  @Test("Carried-over spend approaches its level with its mean life")
  func adstock() throws {
    let study = study(scenarios: [
      scenario(
        places: [place("ward", [segment("all", 1000)])], indicators: [adoption("x")],
        levers: [media("m", places: ["ward"], perMonth: 1e6, carryOver: 20, halfEffect: 30, adds: ["x": 1])])
    ])
    let grid = Grid(study: study, resolution: .day)
    let model = try ScenarioModel(study.scenarios[0], in: study, grid: grid)
    let path = try ScenarioRunner(model, seed: 1, noise: study.noise).central()
    let perDay = 1e6 / RateUnit.month / 1000
    var cumulative = 0.0
    for day in 0..<grid.period.length {
      let smoothed = perDay * (1 - exp(-(Double(day) + 0.5) / 20))
      cumulative += smoothed / (smoothed + 30) / RateUnit.year
    }
    let last = path.ever.count - 1
    #expect(abs(path.ever[last] - 1000 * (1 - exp(-cumulative))) < 1e-9)
  }

  @Test("Errors shrink with the square of the step")
  func secondOrder() throws {
    let study = oneCell(adoption("x", start: 0.05, p: perYear(0.1), q: perYear(3)))
    func error(_ resolution: Resolution) throws -> Double {
      let (dates, path) = try centralPath(of: study, resolution: resolution)
      let (p, q) = (0.1 / RateUnit.year, 3 / RateUnit.year)
      return dates.enumerated().map { index, date in
        let t = Double(date - study.period.from + 1)
        let ratio = (1 - 0.05) / (p + q * 0.05)
        let decay = ratio * exp(-(p + q) * t)
        return abs(path.ever[index] / 1000 - (1 - p * decay) / (1 + q * decay))
      }.max() ?? 0
    }
    // Weekly steps are 7 to 10 days long: first order would give a ratio near 8, second order one near 60.
    let ratio = try error(.week) / error(.day)
    #expect((40...90).contains(ratio))
  }

  /// Values of the closed form; the time unit is stretched to 30 days. (A table in circulation has 306.30629… at t = 6;
  /// the closed form gives 307.30629….)
  @Test("Published Bass values are met with calendar demand in between")
  func generalizedBass() throws {
    // gbm_step: p 0.02, q 0.35, m 1000, x = 1 before t = 6, 2 before t = 9, 1 after.
    let start = day("2023-01-01")
    let wave = CalendarEntry(
      id: "wave", title: LocalizedText("wave"), isEnabled: true,
      period: Period(from: start + 180, through: start + 269), effort: number(.factor, 1), demand: number(.factor, 2),
      segments: nil, places: nil)
    let table = [
      (90, 99.070950032066182743), (180, 307.30629380739989894), (225, 592.85485987085940567), (270, 819.11502761840126005),
      (540, 992.24634424970300441),
    ]
    let study = study(
      through: "2024-12-31",
      scenarios: [
        scenario(
          places: [place("ward", [segment("all", 1000)])],
          indicators: [adoption("x", p: perDay(0.02 / 30), q: perDay(0.35 / 30))], calendar: [wave])
      ],
      targets: table.map { target(TargetID("day-\($0.0)"), "x", 0.5, on: (start + ($0.0 - 1)).description) })
    let (recorded, path) = try centralPath(of: study)
    for (days, exact) in table {
      let index = try #require(recorded.firstIndex(of: start + (days - 1)))
      #expect(abs(path.ever[index] - exact) < 0.06, "day \(days)")
    }
  }
}
