internal import AdoptionEngine
internal import PlanningDomain

/// Steps blocks of draws with one of the two engines.
struct BlockStepper: Sendable {
  private let scalar: ScenarioRunner
  private let lanes: LaneRunner?
  private let grid: Grid
  private let places: Set<Int>?
  private let given: GivenDraws?

  /// - Parameter places: where draws are asked for, for a page; nil for everywhere.
  init(_ runner: ScenarioRunner, of places: Set<Int>?, ensemble: Ensemble) throws {
    scalar = runner
    self.places = places
    grid = ensemble.grid
    given = ensemble.luck.map { GivenDraws(shifts: .combined($0.shifts(of: runner.model))) }
    switch ensemble.engine {
    case .scalar: lanes = nil
    case .lanes(let instructions):
      lanes = try LaneRunner(runner.model, seed: ensemble.seed, noise: ensemble.study.noise, instructions: instructions)
    }
  }

  /// What one thread works on; nil for the scalar engine, which needs nothing.
  func bench() -> LaneScratch? { lanes?.scratch() }

  /// - Throws: `EngineError`.
  func step(_ draws: Range<Int>, on bench: LaneScratch?, into sheet: inout DrawSheet) throws {
    if let lanes, let bench {
      let ending = try lanes.run(draws, of: places, given: given, in: bench) { sheet.add($0) }
      sheet.add(ending)
      return
    }
    for (lane, draw) in draws.enumerated() {
      let path = try scalar.trajectory(draw: draw, given: given)
      sheet.add(PathBlock(path, layout: scalar.model.layout), at: lane)
      sheet.add(DrawEnding(path, grid: grid), at: lane)
    }
  }
}
