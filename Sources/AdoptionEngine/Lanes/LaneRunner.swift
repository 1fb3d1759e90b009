internal import LaneKernels
internal import NumericalMethods
package import PlanningDomain

/// Runs draws of one scenario eight at a time, island after island, with the kernels of one instruction set.
///
/// A draw's results are those of `ScenarioRunner.trajectory(draw:)`: counts of people equal, real numbers to rounding. They do not depend on
/// the instruction set, on the draws beside it or on the thread.
package struct LaneRunner: Sendable {
  let scenario: ScenarioModel
  let program: LaneProgram
  let reading: Reading
  private let followsTargets: Bool
  let set: LaneSet
  let numbers: LaneNumbers
  let philox: Philox
  let spending: LaneSpending
  let works: LaneWorks
  private let seed: UInt64
  private let noise: NoiseSteps

  package enum Reading: Sendable {
    /// Whole people drawn from streams, with process noise.
    case stochastic
    /// Real numbers without noise; unknowns as drawn, or all at their medians.
    case deterministic(keepsSources: Bool, central: Bool)
  }

  /// - Parameter followsTargets: whether the ending says when targets are reached.
  /// - Throws: `EngineError`.
  package init(
    _ scenario: ScenarioModel, seed: UInt64, noise: ProcessNoise, reading: Reading = .stochastic, followsTargets: Bool = true,
    instructions: InstructionSet = .best
  ) throws {
    self.followsTargets = followsTargets
    self.scenario = scenario
    self.seed = seed
    self.reading = reading
    set = instructions.lanes
    philox = Philox(seed: seed)
    let central = try scenario.numbers.central()
    numbers = LaneNumbers(scenario.numbers, central: central)
    program = LaneProgram(scenario, central: central)
    works = LaneWorks(scenario)
    spending = try LaneSpending(scenario, central: central)
    self.noise = NoiseSteps(noise, grid: scenario.grid)
  }

  /// Room for one thread.
  package func scratch() -> LaneScratch {
    let scratch = LaneScratch(program, regions: program.regionWatches.count)
    numbers.fill(scratch.block.values)
    works.prepare(scratch)
    return scratch
  }

  /// Steps up to eight draws.
  ///
  /// - Parameters:
  ///   - draws: 1 to 8 of them.
  ///   - places: where they are asked for, indices into the layout's places; islands without any are left out, and then nothing that is
  ///     summed or judged over all places is to be taken from the ending. nil for everywhere.
  ///   - given: unknowns, and shifts of the hazards, of these draws in place of those of the streams. Where hazards are shifted, the
  ///     deterministic reading keeps no sources. Projects then happen as on the central path, except in the stochastic reading.
  ///   - visit: called with what they leave behind in each island's places, islands in order.
  /// - Throws: `EngineError`.
  package func run(
    _ draws: Range<Int>, of places: Set<Int>? = nil, given: GivenDraws? = nil, in scratch: LaneScratch,
    visit: (PathBlock) -> Void
  ) throws -> DrawEnding {
    let (lanes, happened) = try prepare(draws, given: given, in: scratch)
    var ending = LaneEnding(self, scratch: scratch, draws: draws, happened: happened)
    for index in program.islands.places.indices {
      if let places, places.isDisjoint(with: program.islands.places[index]) { continue }
      if let given { scratch.shift(given.shifts, lanes: lanes, island: program.islands.places[index], of: scenario) }
      runIsland(index, lanes: lanes, scratch)
      try checkMembers(index, scratch)
      visit(pathBlock(index, lanes: draws.count, scratch))
      ending.add(island: index)
    }
    return try ending.close()
  }

  /// Prepares what all islands of a block share; the draw of each lane, the last one repeated, and whether each project happens in it.
  func prepare(
    _ draws: Range<Int>, given: GivenDraws? = nil, in scratch: LaneScratch
  ) throws -> (lanes: [Int], happened: [[Bool]]) {
    let lanes = (0..<8).map { min(draws.lowerBound + $0, draws.upperBound - 1) }
    if !isCentral { try numbers.fill(scratch.block.values, draws: lanes, philox: philox, given: given) }
    scratch.unshift()
    let happened = happening(lanes, isLucky: isStochastic || (given?.unknowns == nil && !isCentral), scratch)
    works.fill(scratch, happened: happened)
    fillGiven(scratch)
    lanePrepareBlock(set, program.pointer, &scratch.block)
    return (lanes, happened)
  }

  func runIsland(_ index: Int, lanes: [Int], _ scratch: LaneScratch) {
    noise.kept.withUnsafeBufferPointer { kept in
      noise.fresh.withUnsafeBufferPointer { fresh in
        var reading = LaneReading()
        if case .stochastic = self.reading {
          reading.isStochastic = 1
          reading.keepsSources = 1
          reading.noiseSD = noise.sd
        } else if case .deterministic(keepsSources: true, _) = self.reading {
          reading.keepsSources = 1
        }
        reading.key0 = UInt32(truncatingIfNeeded: seed)
        reading.key1 = UInt32(truncatingIfNeeded: seed >> 32)
        withUnsafeMutableBytes(of: &reading.draws) { bytes in
          let draws = bytes.bindMemory(to: Int64.self)
          for lane in 0..<8 { draws[lane] = Int64(lanes[lane]) }
        }
        reading.followsTargets = followsTargets ? 1 : 0
        reading.noiseKept = kept.baseAddress
        reading.noiseFresh = fresh.baseAddress
        reading.exactCount = { trials, value, isHazard, uniform in
          let trials = Int(trials)
          return Double(
            isHazard != 0
              ? BinomialQuantile.count(trials: trials, hazard: value, uniform: uniform)
              : BinomialQuantile.count(trials: trials, probability: value, uniform: uniform))
        }
        program.flowIsNow[index].withUnsafeBufferPointer { isNow in
          laneRunIsland(set, program.pointer, Int32(index), isNow.baseAddress, &reading, &scratch.block)
        }
      }
    }
  }

  /// By project and lane: whether it happens.
  private func happening(_ lanes: [Int], isLucky: Bool, _ scratch: LaneScratch) -> [[Bool]] {
    let happened = (0..<8).map { lane in
      scenario.happening(uniforms: isLucky ? Uniforms(philox: philox, draw: UInt32(lanes[lane])) : nil) {
        scratch.block.values[$0 * 8 + lane]
      }
    }
    return scenario.projects.indices.map { project in happened.map { $0[project] } }
  }

  private var isStochastic: Bool { if case .stochastic = reading { true } else { false } }
  private var isCentral: Bool { if case .deterministic(_, central: true) = reading { true } else { false } }

  /// The working time of pools whose training or attrition is uncertain.
  private func fillGiven(_ scratch: LaneScratch) {
    guard !program.given.isEmpty else { return }
    let steps = scenario.grid.steps.count
    for lane in 0..<8 {
      let values = numbers.values(scratch.block.values, lane: lane)
      let calendar = DailyCalendar(scenario, values: values)
      var times: [Int: WorkingTime] = [:]
      for (index, series) in program.given.enumerated() {
        let pool = scenario.pools[series.pool]
        let time = times[series.pool] ?? WorkingTime(pool, model: scenario, calendar: calendar, values: values)
        times[series.pool] = time
        for step in 0..<steps {
          scratch.block.given[(index * steps + step) * 8 + lane] = time.perStep[step * pool.groups.count + series.group]
        }
      }
    }
  }

  private func checkMembers(_ island: Int, _ scratch: LaneScratch) throws {
    let cells = Int(program.model.islandList[island].cells.count)
    guard let found = (0..<cells * 8).first(where: { !(scratch.block.eligible[$0] <= 0x1p31) }) else { return }
    let indicators = scenario.layout.indicators.count
    let groups = program.islands.places[island].flatMap { Array(scenario.layout.groupsOfPlace[$0]) }
    let group = scenario.layout.groups[groups[found / 8 / indicators]]
    throw EngineError.tooManyMembers(
      place: group.place, segment: group.segment, indicator: scenario.layout.indicators[found / 8 % indicators])
  }
}

/// The instruction sets kernels are written for. Results are the same on all; forcing one is for tests and measurements.
package enum InstructionSet: String, CaseIterable, Sendable {
  case sse2, avx2, avx512

  /// The widest of this processor.
  package static var best: InstructionSet {
    switch laneSetBest() {
    case LaneSetAVX512: .avx512
    case LaneSetAVX2: .avx2
    default: .sse2
    }
  }

  /// Those this processor has, the narrowest first.
  package static var available: [InstructionSet] {
    allCases.filter { $0.lanes.rawValue <= InstructionSet.best.lanes.rawValue }
  }

  var lanes: LaneSet {
    switch self {
    case .sse2: LaneSetSSE2
    case .avx2: LaneSetAVX2
    case .avx512: LaneSetAVX512
    }
  }
}
