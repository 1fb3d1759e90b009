import AdoptionEngine
import Foundation
import PlanningDomain
import TestStudies
import Testing

/// In a population so large that counting noise is a few per mille, the hazard of a step is seen in its uptake.
@Suite("Process noise")
struct ProcessNoiseTests {
  static let hazard = 0.0005
  static let ends = ["2023-03-07", "2023-03-14", "2023-03-21", "2023-03-31"]

  /// log(hazard of the step / hazard without noise) by step and draw.
  private func logFactors(sd: Double, memory: Double, draws: Int) throws -> [[Double]] {
    let study = study(
      from: "2023-03-01", through: "2023-03-31",
      scenarios: [
        scenario(places: [place("ward", [segment("all", 1e9)])], indicators: [adoption("x", p: perDay(Self.hazard))])
      ], targets: Self.ends.map { target(TargetID("on-\($0)"), "x", 0.5, on: $0) }, seed: 9,
      noise: ProcessNoise(sd: sd, memory: memory))
    let runner = try runner(study)
    #expect(runner.model.grid.steps.map(\.length) == [7, 7, 7, 10])
    var factors = [[Double]](repeating: [], count: 4)
    for draw in 0..<draws {
      let path = try runner.trajectory(draw: draw)
      var before = 0.0
      for (step, ever) in path.ever.enumerated() {
        let hazard = -Foundation.log((1e9 - ever) / (1e9 - before))
        factors[step].append(Foundation.log(hazard / Self.hazard / Double(runner.model.grid.steps[step].length)))
        before = ever
      }
    }
    return factors
  }

  @Test("Without noise the hazard is the one written")
  func off() throws {
    let factors = try logFactors(sd: 0, memory: 20, draws: 50)
    #expect(factors.allSatisfy { $0.allSatisfy { abs($0) < 0.004 } })
  }

  @Test("Noise has mean 1 and the deviation asked for from the first step on, and fades as e^(−Δ/memory)")
  func moments() throws {
    let (sd, memory, draws) = (0.4, 20.0, 2500)
    let factors = try logFactors(sd: sd, memory: memory, draws: draws)
    let n = Double(draws)
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    for logs in factors {
      let spread = (Foundation.exp(sd * sd) - 1).squareRoot()
      #expect(abs(mean(logs.map { Foundation.exp($0) }) - 1) < 4 * spread / n.squareRoot())
      #expect(abs(mean(logs) + sd * sd / 2) < 4 * sd / n.squareRoot())
      let average = mean(logs)
      let variance = mean(logs.map { ($0 - average) * ($0 - average) })
      #expect(abs(variance / (sd * sd) - 1) < 4 * (2 / n).squareRoot())
    }
    func correlation(_ left: [Double], _ right: [Double]) -> Double {
      let (a, b) = (mean(left), mean(right))
      let product = mean(zip(left, right).map { ($0 - a) * ($1 - b) })
      return product / (mean(left.map { ($0 - a) * ($0 - a) }) * mean(right.map { ($0 - b) * ($0 - b) })).squareRoot()
    }
    // Midpoints of the steps: days 3.5, 10.5, 17.5 and 26.
    for (left, right, apart) in [(0, 1, 7.0), (1, 2, 7), (2, 3, 8.5), (0, 3, 22.5)] {
      let exact = Foundation.exp(-apart / memory)
      let found = correlation(factors[left], factors[right])
      #expect(abs(found - exact) < 4 * (1 - exact * exact) / n.squareRoot(), "\(apart) days: \(found), exactly \(exact)")
    }
  }
}
