package import AdoptionEngine
internal import Dispatch
internal import NumericalMethods
package import PlanningDomain
internal import Synchronization

/// What a scenario expects to be seen at points of evidence, for many guesses at its unknowns side by side.
package struct ExpectedShares: Sendable {
  package let model: ScenarioModel
  package let points: [Evidence.Point]
  /// By point: indices into the layout's places.
  package let places: [[Int]]
  /// Where a point's places begin in `Expectation.pushes`; one more at the end.
  package let offsets: [Int]
  /// Days from the start of the period to the end of each point's date.
  package let times: [Double]
  /// Whether hazards are also tried a little higher.
  private let seesLuck: Bool
  private let runner: LaneRunner
  private let stochastic: LaneRunner
  /// By place: what is read of it.
  private let readings: [[Reading]]
  private let threads: Int

  /// One place's share in one point.
  private struct Reading: Sendable {
    var entry: Int
    var segments: [Int]
    var indicator: Int
    var countsEver: Bool
    /// Index into the recorded dates; nil for the start.
    var date: Int?
  }

  /// - Parameter seesLuck: whether to find out what a change of all hazards does.
  package init(
    _ model: ScenarioModel, points: [Evidence.Point], study: Study, seesLuck: Bool, threads: Int
  ) throws {
    self.model = model
    self.points = points
    self.seesLuck = seesLuck
    self.threads = threads
    let layout = model.layout
    var readings: [[Reading]] = Array(repeating: [], count: layout.places.count)
    var places: [[Int]] = []
    var offsets = [0]
    for point in points {
      let own = layout.places(in: point.selection.region)
      for (position, place) in own.enumerated() {
        guard let indicator = layout.indicators.firstIndex(of: point.selection.indicator) else { continue }
        let groups = layout.groupsOfPlace[place]
        let segments = groups.filter { point.selection.segment == nil || layout.groups[$0].segment == point.selection.segment }
        let cell = layout.cell(group: groups.lowerBound, indicator: indicator)
        readings[place].append(
          Reading(
            entry: offsets[places.count] + position, segments: segments.map { $0 - groups.lowerBound }, indicator: indicator,
            countsEver: model.measure(of: cell) == .ever, date: model.grid.dates.firstIndex(of: point.date)))
      }
      places.append(own)
      offsets.append(offsets[offsets.count - 1] + own.count)
    }
    self.places = places
    self.offsets = offsets
    self.readings = readings
    times = points.map { Double($0.date - study.period.from + 1) }
    runner = try LaneRunner(
      model, seed: study.seed, noise: study.noise, reading: .deterministic(keepsSources: false, central: false),
      followsTargets: false)
    stochastic = try LaneRunner(model, seed: study.seed, noise: study.noise, followsTargets: false)
  }

  /// Shares expected at the points, and how far a push of the hazards moves them.
  package struct Expectation: Sendable {
    /// By point, 0…1.
    package var shares: [Double]
    /// By point and place (`offsets`): change of the share for a change of the logarithm of the place's hazards; 0 without luck.
    package var pushes: [Double]
  }

  private static let push = 0.01

  /// One expectation for each row of values of the model's unknowns.
  ///
  /// - Throws: `EngineError`.
  package func expectations(_ unknowns: [[Double]]) throws -> [Expectation] { try map(unknowns) { $1 } }

  /// What becomes of each row's position and expectation, worked out where the row was run.
  func map<Result: Sendable>(
    _ unknowns: [[Double]], _ transform: @Sendable (Int, Expectation) throws -> Result
  ) throws -> [Result] {
    let copies = seesLuck ? 2 : 1
    let given = GivenDraws(
      unknowns: copies == 1 ? unknowns : unknowns.flatMap { [$0, $0] },
      shifts: copies == 1 ? .none : .constant(unknowns.flatMap { _ in [0, Self.push] }))
    return try inBlocks(unknowns.count * copies, with: runner) { range, scratch in
      let first = range.lowerBound / copies
      return try expectations(range, given: given, copies: copies, in: scratch).enumerated().map {
        try transform(first + $0, $1)
      }
    }
  }

  /// Shares counted at the points in stochastic draws 0..<`draws`; [draw][point].
  ///
  /// - Throws: `EngineError`.
  package func counted(_ draws: Int, given: GivenDraws) throws -> [[Double]] {
    try inBlocks(draws, with: stochastic) { range, scratch in
      var counts = [[Double]](repeating: [Double](repeating: 0, count: offsets[points.count]), count: range.count)
      var members = counts
      _ = try stochastic.run(range, given: given, in: scratch) { block in
        read(block, counts: &counts, members: &members)
      }
      return range.indices.map { shares(counts[$0 - range.lowerBound], members[$0 - range.lowerBound]) }
    }
  }

  /// Blocks of eight draws over the processors, their results in the order of the draws.
  private func inBlocks<Result: Sendable>(
    _ draws: Int, with runner: LaneRunner, _ work: @Sendable (Range<Int>, LaneScratch) throws -> [Result]
  ) throws -> [Result] {
    let blocks = (draws + 7) / 8
    let results = Mutex([[Result]](repeating: [], count: blocks))
    let failures = Mutex<[Int: any Error]>([:])
    let workers = min(threads, max(1, blocks / 2))
    @Sendable func run(_ worker: Int) {
      let scratch = runner.scratch()
      for block in stride(from: worker, to: blocks, by: workers) {
        do {
          let own = try work(block * 8..<min(draws, block * 8 + 8), scratch)
          results.withLock { $0[block] = own }
        } catch {
          failures.withLock { $0[block] = error }
        }
      }
    }
    if workers == 1 { run(0) } else { DispatchQueue.concurrentPerform(iterations: workers, execute: run) }
    if let first = failures.withLock({ $0.min { $0.key < $1.key } }) { throw first.value }
    return results.withLock { $0.flatMap { $0 } }
  }

  private func expectations(
    _ draws: Range<Int>, given: GivenDraws, copies: Int, in scratch: LaneScratch
  ) throws -> [Expectation] {
    let width = offsets[points.count]
    var counts = [[Double]](repeating: [Double](repeating: 0, count: width), count: draws.count)
    var members = counts
    _ = try runner.run(draws, given: given, in: scratch) { block in
      read(block, counts: &counts, members: &members)
    }
    return stride(from: 0, to: draws.count, by: copies).map { lane in
      var expectation = Expectation(
        shares: shares(counts[lane], members[lane]), pushes: [Double](repeating: 0, count: width))
      for point in points.indices where copies == 2 {
        let own = offsets[point]..<offsets[point + 1]
        let all = own.reduce(0) { $0 + members[lane][$1] }
        guard all > 0 else { continue }
        for entry in own { expectation.pushes[entry] = (counts[lane + 1][entry] - counts[lane][entry]) / all / Self.push }
      }
      return expectation
    }
  }

  /// By point: counted ÷ eligible over its places; 0 where nobody is eligible.
  private func shares(_ counts: [Double], _ members: [Double]) -> [Double] {
    points.indices.map { point in
      let own = offsets[point]..<offsets[point + 1]
      let all = own.reduce(0) { $0 + members[$1] }
      return all > 0 ? own.reduce(0) { $0 + counts[$1] } / all : 0
    }
  }

  private func read(_ block: PathBlock, counts: inout [[Double]], members: inout [[Double]]) {
    let layout = model.layout
    let indicators = layout.indicators.count
    let lanes = block.lanes
    let cells = block.eligible.count / lanes
    var first = 0
    for place in block.places {
      for reading in readings[place] {
        for segment in reading.segments {
          let cell = first + segment * indicators + reading.indicator
          for lane in 0..<lanes {
            members[lane][reading.entry] += block.eligible[cell * lanes + lane]
            if let date = reading.date {
              let at = (date * cells + cell) * lanes + lane
              counts[lane][reading.entry] += reading.countsEver ? block.ever[at] : block.active[at]
            } else {
              counts[lane][reading.entry] += block.startCounted[cell * lanes + lane]
            }
          }
        }
      }
      first += layout.groupsOfPlace[place].count * indicators
    }
  }
}
