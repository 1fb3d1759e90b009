import AdoptionEngine
import Foundation
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

@Suite("Unknowns by place, and works that may not happen")
struct UnknownTests {
  private static let draws = 4000

  /// Normal scores of a number of places a and b in every draw.
  private func scores(_ each: Value.Each?) throws -> [(Double, Double)] {
    var numbers = NumberTable()
    let number = uncertain(.number, .normal(mean: 0, sd: 1, lower: -.infinity, upper: .infinity), path: "x", each: each)
    let (a, b) = (try numbers.slot(number, place: "a", segment: "s"), try numbers.slot(number, place: "b", segment: "s"))
    let philox = Philox(seed: 7)
    return try (0..<Self.draws).map { draw in
      let values = try numbers.values(draw: draw, philox: philox)
      return (values[a], values[b])
    }
  }

  private func correlation(_ pairs: [(Double, Double)]) -> Double {
    let n = Double(pairs.count)
    let (x, y) = (pairs.reduce(0) { $0 + $1.0 } / n, pairs.reduce(0) { $0 + $1.1 } / n)
    let xy = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let xx = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
    return xy / (xx * pairs.reduce(0) { $0 + ($1.1 - y) * ($1.1 - y) }).squareRoot()
  }

  @Test("Places are as alike as written, and each by itself is distributed as written", arguments: [0, 0.3, 0.5, 0.9])
  func alike(_ alike: Double) throws {
    let pairs = try scores(Value.Each(.place, alike: alike))
    // Standard error of a correlation: (1 − ρ²)/√n.
    #expect(abs(correlation(pairs) - alike) < 4 * (1 - alike * alike) / Double(Self.draws).squareRoot())
    let mean = pairs.reduce(0) { $0 + $1.0 } / Double(Self.draws)
    let variance = pairs.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) } / Double(Self.draws)
    #expect(abs(mean) < 4 / Double(Self.draws).squareRoot() && abs(variance - 1) < 4 * (2 / Double(Self.draws)).squareRoot())
  }

  @Test("Wholly alike places are one unknown, as is a number without `each`, with the same luck")
  func whollyAlike() throws {
    let (together, shared) = (try scores(Value.Each(.place, alike: 1)), try scores(nil))
    #expect(together.allSatisfy { $0.0 == $0.1 } && zip(together, shared).allSatisfy { $0.0 == $1.0 })
    #expect(try scores(Value.Each(.segment)).allSatisfy { $0.0 == $0.1 }, "One segment of two places is one segment")
    #expect(try scores(Value.Each(.place)).allSatisfy { $0.0 != $0.1 })
  }

  @Test("Another place changes no number of this one")
  func independence() throws {
    let number = uncertain(.share, .uniform(lower: 0, upper: 1), path: "x", each: Value.Each(.place, alike: 0.4))
    func value(_ places: [PlaceID]) throws -> [Double] {
      var numbers = NumberTable()
      let slots = try places.map { try numbers.slot(number, place: $0, segment: nil) }
      guard let slot = slots.last else { return [] }
      return try (0..<20).map { try numbers.values(draw: $0, philox: Philox(seed: 1))[slot] }
    }
    #expect(try value(["b"]) == value(["a", "b"]))
  }

  private func works(_ chance: Parameter) throws -> ScenarioRunner {
    let lever = project(
      "wifi", places: ["ward"], completes: day("2023-03-31"), achieves: ["halls": 1], raises: ["x": 0.3],
      costs: [CostItem(kind: .capital(units: number(.count, 2)), price: number(.money, 5_000_000), funds: [])], chance: chance)
    let plan = scenario(
      places: [place("ward", [segment("all", 100)])],
      indicators: [adoption("x", ceiling: number(.share, 0.5)), milestone("halls", start: 0.25)], levers: [lever])
    return try runner(study(scenarios: [plan], seed: 3))
  }

  @Test("Works happen as often as their chance says, and those that do not raise, complete and cost nothing")
  func chance() throws {
    let runner = try works(number(.share, 0.7))
    var happened = 0
    for draw in 0..<Self.draws {
      let path = try runner.trajectory(draw: draw)
      happened += path.happened[0] ? 1 : 0
      #expect(path.spending.total == (path.happened[0] ? 10_000_000 : 0))
      #expect(path.milestones.last == (path.happened[0] ? 1 : 0.25))
      #expect(abs(path.reach[0] - (path.happened[0] ? 80 : 50)) < 1e-9)
    }
    let share = Double(happened) / Double(Self.draws)
    #expect(abs(share - 0.7) < 4 * (0.21 / Double(Self.draws)).squareRoot())
  }

  @Test("On the central path works happen if that is likelier than not, whatever the estimate lists")
  func centrally() throws {
    for (chance, happens) in [(1, true), (0.51, true), (0.5, false), (0, false)] {
      let runner = try works(number(.share, chance))
      #expect(try runner.central().happened == [happens])
      #expect(try runner.central().spending.total == (happens ? 10_000_000 : 0))
      #expect(try runner.estimate().map(\.amount) == [10_000_000], "The plan is what is estimated")
    }
    let unsure = try works(uncertain(.share, .uniform(lower: 0.4, upper: 1), path: "chance"))
    #expect(try unsure.central().happened == [true])
    let share = try (0..<Self.draws).reduce(0.0) { $0 + (try unsure.trajectory(draw: $1).happened[0] ? 1 : 0) }
    #expect(abs(share / Double(Self.draws) - 0.7) < 4 * (0.21 / Double(Self.draws)).squareRoot())
  }
}
