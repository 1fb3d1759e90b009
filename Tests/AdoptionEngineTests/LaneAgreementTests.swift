import AdoptionEngine
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

/// The kernels in lanes against the scalar engine they were written from.
@Suite("Lanes and the scalar engine")
struct LaneAgreementTests {
  /// Both engines over one study: how far apart they are, relative to the size of each number (at least one person).
  struct Difference {
    var largest = 0.0
    var place = ""

    mutating func compare(_ left: Double, _ right: Double, atLeast least: Double = 1, _ what: @autoclosure () -> String) {
      let difference = abs(left - right) / max(abs(left), abs(right), least)
      if !(difference <= largest) {
        largest = difference
        place = "\(what()): \(left) \(right)"
      }
    }
  }

  static func compare(
    _ blocks: [PathBlock], _ ending: DrawEnding, lane: Int, with path: Trajectory, layout: CellLayout, grid: Grid,
    keepsSources: Bool = true
  ) -> Difference {
    var difference = Difference()
    let cells = layout.cellCount
    let sources = path.adopted.count / max(1, cells)
    for block in blocks {
      let own = block.places.flatMap { Array(layout.groupsOfPlace[$0]) }.flatMap { group in
        layout.indicators.indices.map { layout.cell(group: group, indicator: $0) }
      }
      func at(_ values: [Double], _ index: Int) -> Double { values[index * block.lanes + lane] }
      for (local, cell) in own.enumerated() {
        difference.compare(at(block.eligible, local), path.eligible[cell], "N \(cell)")
        difference.compare(at(block.startCounted, local), path.startCounted[cell], "start \(cell)")
        difference.compare(at(block.reach, local), path.reach[cell], "reach \(cell)")
        if abs(Double(block.limit[local * block.lanes + lane]) - Double(path.limit[cell])) > 0 {
          // Which of two equal limits is named may hang on the last bit.
          difference.compare(at(block.reach, local), path.reach[cell], "limit \(cell)")
        }
        for date in grid.dates.indices {
          difference.compare(at(block.active, date * own.count + local), path.active[date * cells + cell], "A \(cell) \(date)")
          difference.compare(at(block.ever, date * own.count + local), path.ever[date * cells + cell], "E \(cell) \(date)")
        }
        for source in 0..<(keepsSources ? sources : 0) {
          difference.compare(
            at(block.adopted, local * sources + source), path.adopted[cell * sources + source], "adopted \(cell) \(source)")
          difference.compare(
            at(block.returned, local * sources + source), path.returned[cell * sources + source], "returned \(cell) \(source)")
        }
      }
      let flows = layout.flows.count
      for flow in 0..<flows {
        for (local, place) in block.places.enumerated() {
          for date in grid.dates.indices {
            let row = (date * flows + flow) * block.places.count + local
            let whole = (date * flows + flow) * layout.places.count + place
            difference.compare(at(block.flowOnline, row), path.flowOnline[whole], "online \(flow) \(date)")
            difference.compare(at(block.flowFiles, row), path.flowFiles[whole], "files \(flow) \(date)")
          }
          let work = path.deskWork[flow * layout.places.count + place]
          for (kind, value) in [work.selfServed, work.assisted, work.paper, work.officerMinutes].enumerated() {
            difference.compare(
              at(block.deskWork, (flow * block.places.count + local) * 4 + kind), value, atLeast: max(1, work.files),
              "desk work \(kind)")
          }
        }
      }
    }
    func at(_ values: [Double], _ index: Int) -> Double { values[index * ending.lanes + lane] }
    difference.compare(at(ending.worked, 0), path.worked.reduce(0, +), "worked")
    for (index, value) in path.milestones.enumerated() { difference.compare(at(ending.milestones, index), value, "milestone") }
    for (index, value) in path.officerMinutes.enumerated() {
      difference.compare(at(ending.officerMinutes, index), value, "officers")
    }
    for (index, value) in path.spending.amounts.enumerated() {
      difference.compare(Double(ending.amounts[index * ending.lanes + lane]), Double(value), "đồng \(index)")
    }
    for (index, happened) in path.happened.enumerated() where ending.happened[index * ending.lanes + lane] != happened {
      difference.compare(0, 1, "happened \(index)")
    }
    for (index, margins) in path.margins.enumerated() {
      // A target missed or met by less than rounding may fall on either side.
      let isClose = margins.contains { abs($0) < 1e-8 }
      if !isClose, ending.holds[index * ending.lanes + lane] != margins.allSatisfy({ $0 >= 0 }) {
        difference.compare(0, 1, "watch \(index) \(margins)")
      }
      let reached = path.reached[index].map { Int32($0 - grid.period.from) } ?? -1
      if ending.reached[index * ending.lanes + lane] != reached {
        difference.compare(0, 1, "reached \(index): \(ending.reached[index * ending.lanes + lane]) \(reached)")
      }
    }
    return difference
  }

  @Test(
    "The deterministic path is the scalar one to twelve digits, on random studies, by weeks and by days, at every instruction set"
  )
  func deterministic() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      try expectAgreement(on: randomStudy(seed: 9_000 + seed), by: seed % 4 == 0 ? .day : .week, "seed \(seed)")
    }
  }

  @Test("The deterministic path is the scalar one in places of four segments and more, too")
  func manySegments() throws {
    for seed in 0..<200 as Range<UInt64> {
      try expectAgreement(on: randomStudy(seed: 5_000 + seed, segments: 4...7), by: .week, "seed \(seed)")
    }
  }

  private func expectAgreement(on study: Study, by resolution: Resolution, _ name: String) throws {
    let grid = Grid(study: study, resolution: resolution)
    let scenario = try #require(study.scenarios.first)
    let model = try ScenarioModel(scenario, in: study, grid: grid)
    let path = try ScenarioRunner(model, seed: study.seed, noise: study.noise).central()
    for instructions in InstructionSet.available {
      for keepsSources in [true, false] {
        let runner = try LaneRunner(
          model, seed: study.seed, noise: study.noise, reading: .deterministic(keepsSources: keepsSources, central: true),
          instructions: instructions)
        var blocks: [PathBlock] = []
        let ending = try runner.run(0..<1, in: runner.scratch()) { blocks.append($0) }
        let difference = Self.compare(
          blocks, ending, lane: 0, with: path, layout: model.layout, grid: grid, keepsSources: keepsSources)
        #expect(difference.largest < 1e-12, "\(name), \(instructions): \(difference.place)")
      }
    }
  }

  @Test("Counts of people are the scalar ones, every cell, draw and date")
  func stochastic() throws {
    for seed in 0..<300 as Range<UInt64> {
      let study = randomStudy(seed: 7_000 + seed, noise: seed % 3 == 0 ? 0 : 0.25, draws: 11)
      let grid = Grid(study: study, resolution: .week)
      let scenario = try #require(study.scenarios.first)
      let model = try ScenarioModel(scenario, in: study, grid: grid)
      let scalar = try ScenarioRunner(model, seed: study.seed, noise: study.noise)
      for instructions in InstructionSet.available {
        let runner = try LaneRunner(model, seed: study.seed, noise: study.noise, instructions: instructions)
        let scratch = runner.scratch()
        for draws in [0..<8, 8..<11] {
          var blocks: [PathBlock] = []
          let ending = try runner.run(draws, in: scratch) { blocks.append($0) }
          for draw in draws {
            let path = try scalar.trajectory(draw: draw)
            let difference = Self.compare(
              blocks, ending, lane: draw - draws.lowerBound, with: path, layout: model.layout, grid: grid)
            #expect(difference.largest < 1e-9, "seed \(seed), draw \(draw), \(instructions): \(difference.place)")
            let counted = zip(
              Self.states(of: blocks, lane: draw - draws.lowerBound, layout: model.layout), path.active + path.ever)
            #expect(counted.allSatisfy { $0 == $1 }, "seed \(seed), draw \(draw), \(instructions)")
          }
        }
      }
    }
  }

  /// A and then E by date and cell of the layout.
  static func states(of blocks: [PathBlock], lane: Int, layout: CellLayout) -> [Double] {
    [\PathBlock.active, \PathBlock.ever].flatMap { part in
      var values: [Double] = []
      guard let first = blocks.first else { return values }
      let firstCells = first.places.reduce(0) { $0 + layout.groupsOfPlace[$1].count } * layout.indicators.count
      let dates = first[keyPath: part].count / max(1, firstCells * first.lanes)
      for date in 0..<dates {
        var row = [Double](repeating: .nan, count: layout.cellCount)
        for block in blocks {
          let own = block.places.flatMap { Array(layout.groupsOfPlace[$0]) }.flatMap { group in
            layout.indicators.indices.map { layout.cell(group: group, indicator: $0) }
          }
          for (local, cell) in own.enumerated() {
            row[cell] = block[keyPath: part][(date * own.count + local) * block.lanes + lane]
          }
        }
        values += row
      }
      return values
    }
  }
}
