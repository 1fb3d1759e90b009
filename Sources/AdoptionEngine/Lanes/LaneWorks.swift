internal import LaneKernels
internal import PlanningDomain

/// Projects in a block of draws: when each is done, how far its roll-out is, and what milestones make of that.
struct LaneWorks: Sendable {
  private let scenario: ScenarioModel
  /// Whether every draw has the same projects on the same days.
  private let isFixed: Bool
  private let central: [Double]

  init(_ scenario: ScenarioModel, central: [Double]) {
    self.scenario = scenario
    self.central = central
    isFixed = scenario.projects.allSatisfy { project in
      scenario.numbers.isCertain(project.chance) && !scenario.numbers.isUncertain(project.delay)
        && !scenario.numbers.isUncertain(project.rollOut)
    }
  }

  /// Ramps that are the same in every draw, once.
  func fillFixed(_ scratch: LaneScratch) {
    guard isFixed else { return }
    for (index, project) in scenario.projects.enumerated() {
      let ramp = project.ramp(done: project.done(values: central), values: central, grid: scenario.grid)
      for (day, share) in ramp.enumerated() {
        for lane in 0..<8 { scratch.block.ramps[(index * ramp.count + day) * 8 + lane] = share }
      }
    }
  }

  /// - Parameter happened: by project and lane.
  func fill(_ scratch: LaneScratch, numbers: LaneNumbers, happened: [[Bool]]) {
    guard !isFixed else { return }
    for (index, project) in scenario.projects.enumerated() {
      for lane in 0..<8 {
        let done = happened[index][lane] ? day(of: project, in: scratch, lane: lane) : nil
        let rollOut = scratch.block.values[project.rollOut * 8 + lane]
        let days = scenario.grid.period.length
        for day in 0..<days {
          scratch.block.ramps[(index * days + day) * 8 + lane] = ScenarioModel.Works.ramp(
            on: scenario.grid.period.from + day, done: done, rollOut: rollOut)
        }
      }
    }
  }

  /// By project: the day it is done in a draw; nil for one that does not happen.
  func done(_ scratch: LaneScratch, lane: Int, happened: [[Bool]]) -> [Day?] {
    scenario.projects.enumerated().map { index, project in
      happened[index][lane] ? day(of: project, in: scratch, lane: lane) : nil
    }
  }

  private func day(of project: ScenarioModel.Works, in scratch: LaneScratch, lane: Int) -> Day {
    project.done(delay: scratch.block.values[project.delay * 8 + lane])
  }
}

extension ScenarioModel.Works {
  /// The day on whose end it is done. A million days late is later than any period.
  func done(delay: Double) -> Day { completes + Int(min((delay + 0.5).rounded(.down), 1e6)) }

  func done(values: [Double]) -> Day { done(delay: values[delay]) }

  func ramp(done: Day?, values: [Double], grid: Grid) -> [Double] {
    (0..<grid.period.length).map { Self.ramp(on: grid.period.from + $0, done: done, rollOut: values[rollOut]) }
  }

  /// 0…1 at mid-day.
  static func ramp(on day: Day, done: Day?, rollOut: Double) -> Double {
    guard let done else { return 0 }
    let since = Double(day - done) - 0.5
    return since < 0 ? 0 : rollOut > 0 ? min(1, since / rollOut) : 1
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
