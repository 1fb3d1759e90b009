internal import LaneKernels
internal import PlanningDomain

/// Projects in a block of draws: when each is done, how far its roll-out is, and what milestones make of that.
struct LaneWorks: Sendable {
  private let scenario: ScenarioModel
  /// Whether every draw has the same projects on the same days.
  private let isFixed: Bool

  init(_ scenario: ScenarioModel) {
    self.scenario = scenario
    isFixed = scenario.projects.allSatisfy { project in
      scenario.numbers.isCertain(project.chance) && !scenario.numbers.isUncertain(project.delay)
        && !scenario.numbers.isUncertain(project.rollOut)
    }
  }

  /// Ramps that are the same in every draw, once central values stand in the block.
  func prepare(_ scratch: LaneScratch) {
    if isFixed { write(to: scratch, happened: scenario.projects.map { _ in [Bool](repeating: true, count: 8) }) }
  }

  /// Ramps that differ from draw to draw.
  ///
  /// - Parameter happened: by project and lane.
  func fill(_ scratch: LaneScratch, happened: [[Bool]]) {
    if !isFixed { write(to: scratch, happened: happened) }
  }

  private func write(to scratch: LaneScratch, happened: [[Bool]]) {
    let days = scenario.grid.period.length
    for lane in 0..<8 {
      for (index, done) in done(scratch, lane: lane, happened: happened).enumerated() {
        let rollOut = scratch.block.values[scenario.projects[index].rollOut * 8 + lane]
        let ramp = ScenarioModel.Works.ramp(done: done, rollOut: rollOut, grid: scenario.grid)
        for day in 0..<days { scratch.block.ramps[(index * days + day) * 8 + lane] = ramp[day] }
      }
    }
  }

  /// By project: the day it is done in a draw; nil for one that does not happen.
  func done(_ scratch: LaneScratch, lane: Int, happened: [[Bool]]) -> [Day?] {
    scenario.projects.enumerated().map { index, project in
      happened[index][lane] ? project.done(delay: scratch.block.values[project.delay * 8 + lane]) : nil
    }
  }
}

extension ScenarioModel.Works {
  /// The day on whose end it is done. A million days late is later than any period.
  func done(delay: Double) -> Day { completes + Int(min((delay + 0.5).rounded(.down), 1e6)) }

  /// How far its effect has come by mid-day of each day of the period, 0…1.
  static func ramp(done: Day?, rollOut: Double, grid: Grid) -> [Double] {
    (0..<grid.period.length).map { day in
      guard let done else { return 0 }
      let since = Double(grid.period.from + day - done) - 0.5
      return since < 0 ? 0 : rollOut > 0 ? min(1, since / rollOut) : 1
    }
  }
}

extension ScenarioModel.MilestoneState {
  /// The share at the end of a day: the most that a project done by then completes, else where it started.
  ///
  /// - Parameter value: of a slot.
  func share(on day: Day, done: [Day?], value: (ScenarioModel.Slot) -> Double) -> Double {
    var most: Double?
    for completion in completions {
      guard let finished = done[completion.project], finished <= day else { continue }
      let share = value(completion.share)
      most = most.map { max($0, share) } ?? share
    }
    return most ?? value(start)
  }
}
