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
  package func expectations(_ unknowns: [[Double]]) throws -> [Expectation] {
    let copies = seesLuck ? 2 : 1
    let given = GivenDraws(
      unknowns: copies == 1 ? unknowns : unknowns.flatMap { [$0, $0] },
      shifts: copies == 1 ? .none : .constant(unknowns.flatMap { _ in [0, Self.push] }))
    let draws = unknowns.count * copies
    let blocks = (draws + 7) / 8
    let results = Mutex([[Expectation]](repeating: [], count: blocks))
    let failure = Mutex<(any Error)?>(nil)
    let workers = min(threads, max(1, blocks / 2))
    @Sendable func work(_ worker: Int) {
      let scratch = runner.scratch()
      for block in stride(from: worker, to: blocks, by: workers) {
        let range = block * 8..<min(draws, block * 8 + 8)
        do {
          let own = try expectations(range, given: given, copies: copies, in: scratch)
          results.withLock { $0[block] = own }
        } catch {
          failure.withLock { if $0 == nil { $0 = error } }
        }
      }
    }
    if workers == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: workers, execute: work) }
    if let error = failure.withLock({ $0 }) { throw error }
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
      var expectation = Expectation(shares: [], pushes: [Double](repeating: 0, count: width))
      for point in points.indices {
        let own = offsets[point]..<offsets[point + 1]
        let all = own.reduce(0) { $0 + members[lane][$1] }
        expectation.shares.append(all > 0 ? own.reduce(0) { $0 + counts[lane][$1] } / all : 0)
        guard copies == 2, all > 0 else { continue }
        for entry in own { expectation.pushes[entry] = (counts[lane + 1][entry] - counts[lane][entry]) / all / Self.push }
      }
      return expectation
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
