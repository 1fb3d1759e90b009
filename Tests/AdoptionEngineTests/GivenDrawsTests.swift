import AdoptionEngine
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

@Suite("Draws given from outside")
struct GivenDrawsTests {
  @Test("Shifts of luck and given unknowns are counted alike by both engines, person for person")
  func agreement() throws {
    for seed in 0..<60 as Range<UInt64> {
      let study = randomStudy(seed: 17_000 + seed, noise: seed % 3 == 0 ? 0 : 0.25, draws: 8)
      let scenario = try #require(study.scenarios.first)
      let model = try ScenarioModel(scenario, in: study, grid: Grid(study: study, resolution: .week))
      let given = Self.given(model, draws: 8, seed: seed, givesUnknowns: seed % 2 == 0)
      let scalar = try ScenarioRunner(model, seed: study.seed, noise: study.noise)
      for instructions in InstructionSet.available {
        let runner = try LaneRunner(model, seed: study.seed, noise: study.noise, instructions: instructions)
        var blocks: [PathBlock] = []
        _ = try runner.run(0..<8, given: given, in: runner.scratch()) { blocks.append($0) }
        for draw in 0..<8 {
          let path = try scalar.trajectory(draw: draw, given: given)
          let counted = zip(
            LaneAgreementTests.states(of: blocks, lane: draw, layout: model.layout), path.active + path.ever)
          #expect(counted.allSatisfy { $0 == $1 }, "seed \(seed), draw \(draw), \(instructions)")
        }
      }
    }
  }

  private static func given(_ model: ScenarioModel, draws: Int, seed: UInt64, givesUnknowns: Bool) -> GivenDraws {
    func uniform(_ purpose: String, _ draw: Int, _ index: Int) -> Double {
      Philox(seed: seed).uniforms(draw: UInt32(draw), day: Int32(index), key: StreamKey(["given", purpose])).0
    }
    let steps = model.grid.steps.count
    let shapes = (0..<3).map { shape in (0..<steps).map { Double($0 % (shape + 2)) / 5 } }
    var next = 0
    let entries = model.layout.places.indices.map { _ in
      model.layout.indicators.indices.map { indicator in
        defer { next += 1 }
        return CombinedShifts.Entry(indicator: indicator, shape: next % 3, coefficient: next)
      }
    }
    let coefficients = (0..<draws).map { draw in (0..<next).map { uniform("shift", draw, $0) - 0.5 } }
    let unknowns = (0..<draws).map { draw in
      model.numbers.unknowns.enumerated().map { index, unknown in
        unknown.value.distribution.middle * (0.8 + 0.4 * uniform("unknown", draw, index))
      }
    }
    return GivenDraws(
      unknowns: givesUnknowns ? unknowns : nil,
      shifts: .combined(CombinedShifts(entries: entries, shapes: shapes, coefficients: coefficients)))
  }

  @Test("A push of all hazards is a hazard so many times as large")
  func push() throws {
    let study = study(
      scenarios: [
        scenario(
          places: [place("ward", [segment("town", 1_000)])], indicators: [adoption("app", p: perYear(0.4), measure: .ever)])
      ])
    let model = try ScenarioModel(study.scenarios[0], in: study, grid: Grid(study: study, resolution: .week))
    let runner = try LaneRunner(
      model, seed: 1, noise: study.noise, reading: .deterministic(keepsSources: false, central: false), followsTargets: false)
    let pushes = [0, 0.3, -1.2]
    var ever: [Double] = []
    _ = try runner.run(0..<3, given: GivenDraws(shifts: .constant(pushes)), in: runner.scratch()) { block in
      ever = Array(block.ever.suffix(3))
    }
    for (push, members) in zip(pushes, ever) {
      let expected = 1_000 * -Elementary.expm1(-0.4 * Elementary.exp(push) * 365 / RateUnit.year)
      #expect(abs(members - expected) < 1e-9 * expected, "\(members) for \(expected)")
    }
  }

  @Test("A posterior takes the place of ranges, row after row, and of its own range only")
  func posterior() throws {
    let range = Distribution.uniform(lower: 0.1, upper: 0.2)
    let indicator = adoption("app", p: uncertain(.rate, range, path: "p"), measure: .ever)
    var study = study(scenarios: [scenario(places: [place("ward", [segment("town", 1_000)])], indicators: [indicator])])
    study.posterior = Posterior(columns: [Posterior.Column(path: "p", prior: range, values: [0.15, 0.12, 0.18])])
    let grid = Grid(study: study, resolution: .week)
    let philox = Philox(seed: 1)
    let numbers = try ScenarioModel(study.scenarios[0], in: study, grid: grid).numbers
    let unknown = try #require(numbers.unknowns.first)
    #expect(try (0..<5).map { try unknown.number(draw: $0, philox: philox) } == [0.15, 0.12, 0.18, 0.15, 0.12])
    #expect(try unknown.central() == 0.15)
    study.posterior = Posterior(columns: [
      Posterior.Column(path: "p", prior: .uniform(lower: 0.1, upper: 0.3), values: [0.15])
    ])
    let other = try #require(try ScenarioModel(study.scenarios[0], in: study, grid: grid).numbers.unknowns.first)
    #expect(try other.number(draw: 0, philox: philox) == range.quantile(other.uniform(draw: 0, philox: philox)))
    #expect(Posterior(columns: []) == nil)
  }
}

extension Distribution {
  /// Some value inside it.
  fileprivate var middle: Double {
    switch self {
    case .fixed(let value): value
    case .betweenLogNormal(let lower, let upper), .betweenLogitNormal(let lower, let upper), .uniform(let lower, let upper):
      (lower + upper) / 2
    case .triangular(_, let mode, _): mode
    case .normal(let mean, _, let lower, let upper): min(max(mean, lower), upper)
    case .logNormal(let median, _, _): median
    case .beta(let a, let b): a / (a + b)
    }
  }
}
