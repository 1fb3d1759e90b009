public import AdoptionEngine
internal import Dispatch
internal import Foundation
public import PlanningDomain
internal import Synchronization

/// The draws of a study: the futures in which its scenarios are compared.
///
/// Draw i has the same luck in every scenario and whatever the number of draws, so that scenarios can be
/// compared draw by draw. Results do not depend on the number of threads.
public struct Ensemble: Sendable {
  public internal(set) var study: Study
  /// 0 for the deterministic reading alone.
  public let draws: Int
  public let seed: UInt64
  /// `.week` or `.day`.
  public let resolution: Resolution
  public let grid: Grid
  /// Above so many bytes a projection keeps sums in place of cells.
  package var mostBytesOfCells: Int
  /// What a page of parts may take.
  package var mostBytesOfPage = Retention.mostBytesOfPage

  /// What steps the draws, and over how many threads. Neither changes a result.
  package var engine = Engine.lanes(.best)
  package var threads = ProcessInfo.processInfo.activeProcessorCount

  /// What observations have made of each draw's luck; nil where it is as drawn.
  package internal(set) var luck: ConditionedLuck?

  package enum Engine: Hashable, Sendable {
    /// Eight draws side by side, with the kernels of an instruction set.
    case lanes(InstructionSet)
    /// One draw after another: the reference.
    case scalar
  }

  static let blockLength = 8

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
    mostBytesOfCells = Retention.mostBytesOfCells(scenarios: study.scenarios.count)
  }

  /// Projects one scenario over all draws, on all processors.
  ///
  /// - Parameter progress: called from several threads with the number of draws finished since the last call.
  /// - Throws: `EngineError`; of several, that of the lowest draw.
  public func project(_ scenario: Scenario, progress: (@Sendable (Int) -> Void)? = nil) throws -> Projections {
    let model = try ScenarioModel(scenario, in: study, grid: grid)
    let layout = try TableLayout(model, study: study, draws: draws, limit: mostBytesOfCells)
    let runner = try ScenarioRunner(model, seed: seed, noise: study.noise)
    return try project(runner, central: runner.central(), layout: layout, progress: progress)
  }

  /// Steps every draw and files what a layout keeps of it.
  func project(
    _ runner: ScenarioRunner, central: Trajectory, layout: TableLayout, of places: Set<Int>? = nil,
    progress: (@Sendable (Int) -> Void)? = nil
  ) throws -> Projections {
    let blocks = (draws + Ensemble.blockLength - 1) / Ensemble.blockLength
    let table = Mutex(ProjectionTable(layout, draws: draws))
    guard blocks > 0 else {
      return Projections(ensemble: self, runner: runner, central: central, table: table.withLock { $0 })
    }
    let failures = Mutex<[Int: any Error]>([:])
    let next = Atomic(0)
    let stepper = try BlockStepper(runner, of: places, ensemble: self)
    DispatchQueue.concurrentPerform(iterations: min(threads, blocks)) { _ in
      let bench = stepper.bench()
      while true {
        let block = next.add(1, ordering: .relaxed).oldValue
        guard block < blocks else { return }
        let range = block * Ensemble.blockLength..<min(draws, (block + 1) * Ensemble.blockLength)
        do {
          var sheet = DrawSheet(layout, draws: range)
          try stepper.step(range, on: bench, into: &sheet)
          table.withLock { $0.file(sheet) }
        } catch {
          failures.withLock { $0[block] = error }
        }
        progress?(range.count)
      }
    }
    if let first = failures.withLock({ $0.min { $0.key < $1.key } }) { throw first.value }
    return Projections(ensemble: self, runner: runner, central: central, table: table.withLock { $0 })
  }
}
