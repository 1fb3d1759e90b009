import AdoptionEngine
import Foundation
import PlanningDomain
import TestStudies
import Testing

/// `cases/stochastic/moments.csv`: exact means and standard deviations of chain-binomial processes.
@Suite("Chain-binomial tables")
struct ChainBinomialTests {
  static let draws = 10_000
  static let start = day("2023-01-01")

  /// Ever adopted at the ends of days, by draw.
  static func sample(people: Double, hazards: [Double], days: [Int]) throws -> [[Double]] {
    let calendar = hazards.enumerated().map { index, hazard in
      CalendarEntry(
        id: CalendarEntryID("day-\(index)"), title: LocalizedText("day"), isEnabled: true,
        period: Period(from: start + index, through: start + index), effort: number(.factor, 1),
        demand: number(.factor, hazard), segments: nil, places: nil)
    }
    let study = study(
      through: (start + (hazards.count - 1)).description,
      scenarios: [
        scenario(
          places: [place("ward", [segment("all", people)])], indicators: [adoption("x", p: perDay(1), measure: .ever)],
          calendar: calendar)
      ],
      targets: days.map { target(TargetID("day-\($0)"), "x", 0.5, on: (start + ($0 - 1)).description) }, seed: 20_230_101)
    let grid = Grid(study: study, resolution: .day)
    let runner = try ScenarioRunner(
      ScenarioModel(study.scenarios[0], in: study, grid: grid), seed: study.seed, noise: study.noise)
    let indices = try days.map { try #require(grid.dates.firstIndex(of: start + ($0 - 1))) }
    var columns = [[Double]](repeating: [], count: days.count)
    for draw in 0..<draws {
      let path = try runner.trajectory(draw: draw)
      for (column, index) in indices.enumerated() { columns[column].append(path.ever[index]) }
    }
    return columns
  }

  /// Z of the mean and Y of the variance, as the stochastic test suites of systems biology define them.
  static func scores(_ values: [Double], mean: Double, sd: Double) -> (z: Double, y: Double) {
    let n = Double(values.count)
    let average = values.reduce(0, +) / n
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
    return ((average - mean) * n.squareRoot() / sd, (variance / (sd * sd) - 1) * (n / 2).squareRoot())
  }

  @Test("A constant hazard gives the binomial of the table")
  func pure() throws {
    let table: [(t: Int, mean: Double, sd: Double)] = [
      (1, 50, 6.892024376), (3, 142.625, 11.05816935), (6, 264.9081094, 13.95463375), (12, 459.6399123, 15.75979262),
      (24, 708.0109757, 14.37815823),
    ]
    let columns = try Self.sample(
      people: 1000, hazards: Array(repeating: -Foundation.log(0.95), count: 24), days: table.map(\.t))
    for (row, values) in zip(table, columns) {
      let (z, y) = Self.scores(values, mean: row.mean, sd: row.sd)
      #expect(abs(z) < 3 && abs(y) < 5, "t = \(row.t): Z \(z), Y \(y)")
    }
  }

  @Test("A hazard that changes by the day gives the binomial of the table")
  func varying() throws {
    let table: [(t: Int, mean: Double, sd: Double)] = [
      (1, 10, 3.130495168), (2, 34.5, 5.667406814), (3, 34.5, 5.667406814), (4, 127.6, 9.74866555),
      (5, 164.84, 10.5116863), (6, 298.904, 10.96434209),
    ]
    let columns = try Self.sample(
      people: 500, hazards: [0.02, 0.05, 0, 0.2, 0.1, 0.4].map { -Foundation.log(1 - $0) }, days: table.map(\.t))
    for (row, values) in zip(table, columns) {
      let (z, y) = Self.scores(values, mean: row.mean, sd: row.sd)
      #expect(abs(z) < 3 && abs(y) < 5, "t = \(row.t): Z \(z), Y \(y)")
    }
  }
}
