internal import LaneKernels
internal import PlanningDomain

/// Gathers, island by island, what is known of a block of draws only at its end.
struct LaneEnding {
  private let runner: LaneRunner
  private let scratch: LaneScratch
  private let lanes: Int
  private let happened: [[Bool]]
  /// [watch × lanes + lane]
  private var holds: [Bool]
  private var reached: [Int32]
  private var worked: [Double]
  /// [desk × lanes + lane]
  private var officerMinutes: [Double]
  /// Counts (or files online), and files, of regions at their thresholds; [region][(threshold × 2 + part) × 8 + lane].
  private var regionSums: [[Double]]

  init(_ runner: LaneRunner, scratch: LaneScratch, draws: Range<Int>, happened: [[Bool]]) {
    self.runner = runner
    self.scratch = scratch
    self.happened = happened
    lanes = draws.count
    let watches = runner.scenario.watches
    holds = [Bool](repeating: true, count: watches.count * lanes)
    reached = [Int32](repeating: -1, count: watches.count * lanes)
    worked = [Double](repeating: 0, count: lanes)
    officerMinutes = [Double](repeating: 0, count: runner.scenario.desks.count * lanes)
    regionSums = runner.program.regionWatches.map { [Double](repeating: 0, count: watches[$0].thresholds.count * 16) }
    let steps = runner.scenario.grid.steps.count
    for index in 0..<regionSums.count * steps * 16 { scratch.block.regionCounts[index] = 0 }
    for index in 0..<regionSums.count * 8 { scratch.block.regionEligible[index] = 0 }
  }

  mutating func add(island: Int) {
    let program = runner.program
    let lane = program.model.islandList[island]
    for (own, watch) in program.placeWatches[island].enumerated() {
      add(watch, laneWatch: program.model.watches[Int(lane.watches.first) + own], own: own, lane, island)
    }
    for series in program.workingTimes[island] { addWork(series) }
    for (own, desk) in program.desks[island].enumerated() {
      let minutes = Int(program.model.desks[Int(lane.desks.first) + own].minutes)
      for draw in 0..<lanes { officerMinutes[desk * lanes + draw] = scratch.block.seriesTotals[minutes * 8 + draw] }
    }
  }

  /// Whether a place's thresholds hold and when the last is reached; or what the place adds to a region.
  private mutating func add(_ index: Int, laneWatch: LaneWatch, own: Int, _ island: LaneIsland, _ number: Int) {
    let watch = runner.scenario.watches[index]
    for (position, threshold) in watch.thresholds.enumerated() {
      guard let date = runner.scenario.grid.dates.firstIndex(of: threshold.date) else { continue }
      for draw in 0..<lanes {
        let sums = sums(laneWatch, watch, date: date, draw: draw, island, number)
        if laneWatch.region >= 0 {
          regionSums[Int(laneWatch.region)][position * 16 + draw] += sums.count
          regionSums[Int(laneWatch.region)][position * 16 + 8 + draw] += sums.whole
        } else if watch.margin(sums.count, of: sums.whole, share: threshold.share) < 0 {
          holds[index * lanes + draw] = false
        }
      }
    }
    guard laneWatch.region < 0 else { return }
    for draw in 0..<lanes {
      let step = Int(scratch.block.reached[own * 8 + draw])
      if step >= 0 { reached[index * lanes + draw] = runner.daysFromStart(toEndOf: step) }
    }
  }

  /// Counted members and eligible ones of a watch's place at a date; or files online and files.
  private func sums(
    _ laneWatch: LaneWatch, _ watch: Watch, date: Int, draw: Int, _ island: LaneIsland, _ number: Int
  ) -> (count: Double, whole: Double) {
    let block = scratch.block
    if laneWatch.flowPlace >= 0 {
      let row = date * Int(island.flowPlaces.count) + Int(laneWatch.flowPlace)
      return (block.flowDates[row * 16 + draw], block.flowDates[row * 16 + 8 + draw])
    }
    guard case .adoption(_, let measure) = watch.subject, let counted = measure == .ever ? block.ever : block.active else {
      return (0, 0)
    }
    let layout = runner.scenario.layout
    let places = runner.program.islands.places[number]
    let place = Int(laneWatch.place)
    let first = places[..<place].reduce(0) { $0 + layout.groupsOfPlace[$1].count }
    let cells = Int(island.cells.count)
    var (count, whole) = (0.0, 0.0)
    for group in 0..<layout.groupsOfPlace[places[place]].count {
      let cell = (first + group) * layout.indicators.count + Int(laneWatch.indicator)
      count += counted[(date * cells + cell) * 8 + draw]
      whole += block.eligible[cell * 8 + draw]
    }
    return (count, whole)
  }

  /// A pool's minutes are the mean over its groups, weighted by the members it serves there.
  private mutating func addWork(_ series: LaneProgram.WorkingTimeSeries) {
    let pool = runner.scenario.pools[series.pool]
    for draw in 0..<lanes {
      var own = 0.0
      var all = 0.0
      for service in pool.services {
        for served in service.cells {
          let members = scratch.block.values[runner.scenario.cells[served.cell].eligible * 8 + draw]
          all += members
          if served.group == series.group { own += members }
        }
      }
      let weight = all > 0 ? own / all : 1 / Double(pool.groups.count)
      worked[draw] += weight * scratch.block.seriesTotals[series.series * 8 + draw]
    }
  }

  /// - Throws: `EngineError` for sums of money beyond bounds.
  mutating func close() throws -> DrawEnding {
    for (region, index) in runner.program.regionWatches.enumerated() { closeRegion(region, watch: index) }
    var milestones: [Double] = []
    let model = runner.scenario
    let done = (0..<lanes).map { runner.works.done(scratch, lane: $0, happened: happened) }
    for date in model.grid.dates {
      for states in model.milestones {
        for state in states {
          for draw in 0..<lanes { milestones.append(share(state, on: date, done[draw], draw)) }
        }
      }
    }
    for (index, watch) in model.watches.enumerated() {
      guard case .milestone(let milestone, let places) = watch.subject else { continue }
      for draw in 0..<lanes {
        closeMilestone(index, states: places.map { model.milestones[milestone][$0] }, done: done[draw], draw)
      }
    }
    let lines = model.costLines.count
    var amounts = [Int](repeating: 0, count: lines * lanes)
    for draw in 0..<lanes {
      let own = try runner.spending.amounts(
        values: { runner.numbers.values(scratch.block.values, lane: draw) }, happens: happened.map { $0[draw] })
      for line in 0..<lines { amounts[line * lanes + draw] = own[line] }
    }
    return DrawEnding(
      lanes: lanes, milestones: milestones, happened: happened.flatMap { $0[..<lanes] }, amounts: amounts, worked: worked,
      officerMinutes: officerMinutes, holds: holds, reached: reached)
  }

  /// Thresholds over several places, from the sums of all islands.
  private mutating func closeRegion(_ region: Int, watch index: Int) {
    let watch = runner.scenario.watches[index]
    let block = scratch.block
    let steps = runner.scenario.grid.steps.count
    guard let last = watch.thresholds.last else { return }
    for draw in 0..<lanes {
      for (position, threshold) in watch.thresholds.enumerated() {
        let sums = regionSums[region]
        if watch.margin(sums[position * 16 + draw], of: sums[position * 16 + 8 + draw], share: threshold.share) < 0 {
          holds[index * lanes + draw] = false
        }
      }
      let countsFiles = if case .flow = watch.subject { true } else { false }
      let eligible = block.regionEligible[region * 8 + draw]
      let step = (0..<steps).first { step in
        let at = (step * regionSums.count + region) * 16 + draw
        let whole = countsFiles ? block.regionCounts[at + 8] : eligible
        return watch.margin(block.regionCounts[at], of: whole, share: last.share) >= 0
      }
      if let step { reached[index * lanes + draw] = runner.daysFromStart(toEndOf: step) }
    }
  }

  private func share(_ state: ScenarioModel.MilestoneState, on day: Day, _ done: [Day?], _ draw: Int) -> Double {
    state.share(on: day, done: done) { scratch.block.values[$0 * 8 + draw] }
  }

  /// A milestone changes only on the days on which projects are done.
  private mutating func closeMilestone(_ index: Int, states: [ScenarioModel.MilestoneState], done: [Day?], _ draw: Int) {
    let watch = runner.scenario.watches[index]
    func margin(_ need: Double, on day: Day) -> Double {
      let mean = states.reduce(0) { $0 + share($1, on: day, done, draw) } / Double(states.count)
      return watch.margin(mean, of: 0, share: need)
    }
    if !watch.thresholds.allSatisfy({ margin($0.share, on: $0.date) >= 0 }) { holds[index * lanes + draw] = false }
    guard let need = watch.thresholds.last?.share else { return }
    let grid = runner.scenario.grid
    let turns = Set(done.compactMap(\.self))
    for (position, step) in grid.steps.enumerated() {
      let mayChange = position == 0 || turns.contains { $0 >= step.start && $0 <= step.lastDay }
      guard mayChange, margin(need, on: step.lastDay) >= 0 else { continue }
      var day = step.start
      while day < step.lastDay, margin(need, on: day) < 0 { day = day + 1 }
      reached[index * lanes + draw] = Int32(day - grid.period.from)
      return
    }
  }
}

extension LaneRunner {
  func daysFromStart(toEndOf step: Int) -> Int32 {
    Int32(scenario.grid.steps[step].lastDay - scenario.grid.period.from)
  }
}
