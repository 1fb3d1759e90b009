public import AdoptionEngine
internal import Dispatch
public import PlanningDomain
internal import Synchronization

/// The draws of a study: the futures in which its scenarios are compared.
///
/// Draw i has the same luck in every scenario and whatever the number of draws, so that scenarios can be
/// compared draw by draw. Results do not depend on the number of threads.
public struct Ensemble: Sendable {
  public let study: Study
  /// 0 for the deterministic reading alone.
  public let draws: Int
  public let seed: UInt64
  /// `.week` or `.day`.
  public let resolution: Resolution
  public let grid: Grid

  /// - Parameters:
  ///   - draws: 0 or more; nil for the study's own number.
  ///   - resolution: nil for the study's own; `auto` is settled over all its scenarios.
  /// - Throws: `EngineError`.
  public init(_ study: Study, draws: Int? = nil, seed: UInt64? = nil, resolution: Resolution? = nil) throws {
    var study = study
    if let seed { study.seed = seed }
    if let resolution { study.resolution = resolution }
    self.study = study
    self.draws = draws ?? study.draws
    self.seed = study.seed
    let settled = try study.settledResolution()
    self.resolution = settled
    grid = Grid(study: study, resolution: settled)
  }

  /// Projects one scenario over all draws, on all processors.
  ///
  /// - Parameter progress: called from several threads with the number of draws finished since the last call.
  /// - Throws: `EngineError`; of several, that of the lowest draw.
  public func project(_ scenario: Scenario, progress: (@Sendable (Int) -> Void)? = nil) throws -> Projections {
    let model = try ScenarioModel(scenario, in: study, grid: grid)
    let runner = try ScenarioRunner(model, seed: seed, noise: study.noise)
    let central = try runner.central()
    let blockLength = 16
    let blocks = (draws + blockLength - 1) / blockLength
    let finished = Mutex<[Result<[Trajectory], any Error>?]>(Array(repeating: nil, count: blocks))
    DispatchQueue.concurrentPerform(iterations: blocks) { block in
      let range = block * blockLength..<min(draws, (block + 1) * blockLength)
      let result = Result<[Trajectory], any Error> {
        var trajectories: [Trajectory] = []
        for draw in range { trajectories.append(try runner.trajectory(draw: draw)) }
        return trajectories
      }
      finished.withLock { $0[block] = result }
      progress?(range.count)
    }
    let trajectories = try finished.withLock { $0 }.flatMap { try $0?.get() ?? [] }
    return Projections(ensemble: self, runner: runner, central: central, draws: trajectories)
  }
}
