internal import Dispatch
internal import LaneKernels
internal import NumericalMethods
public import PlanningDomain
internal import Synchronization

/// What benchmarks run: draws of one scenario through one engine, with nothing kept but mean shares at the end.
///
/// Not part of what LantoaKit promises.
@_spi(Measurement) public struct KernelMeasurement: Sendable {
  public enum Engine: Sendable, Hashable {
    /// The scalar reference, one draw after another.
    case scalar
    /// The kernels of an instruction set: `sse2`, `avx2`, `avx512`; nil for the widest of this processor.
    case lanes(String?)
  }

  public enum Reading: Sendable, Hashable {
    case stochastic
    /// Real numbers, unknowns as drawn, no noise; with uptake split by source or not. The scalar engine always splits.
    case deterministic(keepsSources: Bool)
  }

  public struct Result: Sendable {
    /// Mean over draws of the share counted on the last recorded date, by indicator in id order, over all places.
    public var shares: [Double]
    /// Cells times steps times draws.
    public var stateSteps: Int
  }

  private let scalar: ScenarioRunner
  private let lanes: LaneRunner?
  private let model: ScenarioModel
  private let reading: Reading

  /// - Parameter resolution: `.week` or `.day`.
  /// - Throws: `EngineError`, also for an instruction set this processor does not have.
  public init(_ study: Study, scenario: Scenario, resolution: Resolution, engine: Engine, reading: Reading) throws {
    model = try ScenarioModel(scenario, in: study, grid: Grid(study: study, resolution: resolution))
    scalar = try ScenarioRunner(model, seed: study.seed, noise: study.noise)
    self.reading = reading
    switch engine {
    case .scalar: lanes = nil
    case .lanes(let name):
      let read: LaneRunner.Reading =
        switch reading {
        case .stochastic: .stochastic
        case .deterministic(let keepsSources): .deterministic(keepsSources: keepsSources, central: false)
        }
      let known = InstructionSet.available.first { $0.rawValue == name }
      if let name, known == nil { throw EngineError.unknownIdentifier(name) }
      let instructions = known ?? .best
      lanes = try LaneRunner(
        model, seed: study.seed, noise: study.noise, reading: read, followsTargets: false, instructions: instructions)
    }
  }

  /// Cells, and steps of the grid.
  public var cells: Int { model.layout.cellCount }
  public var steps: Int { model.grid.steps.count }

  /// Draws 0 up to `draws`, in blocks of eight over so many threads.
  public func run(draws: Int, threads: Int = 1) throws -> Result {
    let blocks = (draws + 7) / 8
    let sums = Mutex<[Int: [Double]]>([:])
    let failure = Mutex<(any Error)?>(nil)
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let scratch = lanes?.scratch()
      while true {
        let block = next.add(1, ordering: .relaxed).oldValue
        guard block < blocks else { return }
        let range = block * 8..<min(draws, block * 8 + 8)
        do {
          let own = try lanes.flatMap { lanes in try scratch.map { try lanes.counted(range, in: $0) } } ?? scalarCounts(range)
          sums.withLock { $0[block] = own }
        } catch {
          failure.withLock { $0 = error }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    var shares = [Double](repeating: 0, count: model.layout.indicators.count)
    for (_, own) in sums.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      for (index, value) in own.enumerated() { shares[index] += value / Double(draws) }
    }
    return Result(shares: shares, stateSteps: cells * steps * draws)
  }

  /// Sums over these draws of the share of each indicator.
  private func scalarCounts(_ range: Range<Int>) throws -> [Double] {
    var sums = [Double](repeating: 0, count: model.layout.indicators.count)
    for draw in range {
      let path: Trajectory
      if case .stochastic = reading {
        path = try scalar.trajectory(draw: draw)
      } else {
        path = try scalar.expectation(draw: draw)
      }
      for (index, id) in model.layout.indicators.enumerated() {
        let cells = model.layout.cells(indicator: id)
        let eligible = cells.reduce(0) { $0 + path.eligible[$1] }
        let counted = cells.reduce(0) {
          $0 + path.counted($1, date: model.grid.dates.count - 1, measure: model.measure(of: $1))
        }
        sums[index] += eligible > 0 ? counted / eligible : 0
      }
    }
    return sums
  }
}

extension LaneRunner {
  /// Sums over these draws of the share of each indicator on the last recorded date; nothing else is taken from the kernels.
  fileprivate func counted(_ draws: Range<Int>, in scratch: LaneScratch) throws -> [Double] {
    let (lanes, _) = try prepare(draws, in: scratch)
    let indicators = scenario.layout.indicators.count
    var counted = [Double](repeating: 0, count: indicators * 8)
    var eligible = counted
    let measures = (0..<indicators).map { scenario.cells[$0].measure }
    for island in program.islands.places.indices {
      runIsland(island, lanes: lanes, scratch)
      let cells = Int(program.model.islandList[island].cells.count)
      let last = (scenario.grid.dates.count - 1) * cells
      for cell in 0..<cells {
        let indicator = cell % indicators
        guard let states = measures[indicator] == .ever ? scratch.block.ever : scratch.block.active else { continue }
        for lane in 0..<8 {
          counted[indicator * 8 + lane] += states[(last + cell) * 8 + lane]
          eligible[indicator * 8 + lane] += scratch.block.eligible[cell * 8 + lane]
        }
      }
    }
    return (0..<indicators).map { indicator in
      draws.indices.reduce(0) { sum, draw in
        let at = indicator * 8 + draw - draws.lowerBound
        return sum + (eligible[at] > 0 ? counted[at] / eligible[at] : 0)
      }
    }
  }
}
