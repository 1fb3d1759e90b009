internal import PlanningDomain

/// Writes down what a trajectory keeps while it is stepped.
struct Record {
  private let model: ScenarioModel
  private let inputs: DrawInputs
  private var active: [Double] = []
  private var ever: [Double] = []
  private var milestones: [Double] = []
  private var reached: [Day?]
  private var margins: [[Double]]

  init(_ model: ScenarioModel, _ inputs: DrawInputs) {
    self.model = model
    self.inputs = inputs
    reached = [Day?](repeating: nil, count: model.watches.count)
    margins = [[Double]](repeating: [], count: model.watches.count)
  }

  mutating func note(_ stepper: Stepper, step: Grid.Step) {
    if step.isRecorded {
      active += stepper.active
      ever += stepper.ever
      for milestone in model.milestones.indices {
        for place in model.layout.places.indices { milestones.append(share(of: milestone, in: place, on: step.lastDay)) }
      }
    }
    for (index, watch) in model.watches.enumerated() {
      for threshold in watch.thresholds where threshold.date == step.lastDay {
        margins[index].append(margin(of: watch, share: threshold.share, stepper, on: step.lastDay))
      }
      if reached[index] == nil, let last = watch.thresholds.last,
        margin(of: watch, share: last.share, stepper, on: step.lastDay) >= 0
      {
        reached[index] = step.lastDay
      }
    }
  }

  /// Members (or share, for a milestone) above what a threshold needs.
  private func margin(of watch: Watch, share: Double, _ stepper: Stepper, on day: Day) -> Double {
    switch watch.subject {
    case .adoption(let cells, let measure):
      var count = 0.0
      var eligible = 0.0
      for cell in cells {
        count += measure == .ever ? stepper.ever[cell] : stepper.expectedActive(cell)
        eligible += inputs.eligible[cell]
      }
      return count - (share * eligible - 1e-6).rounded(.up)
    case .milestone(let index, let places):
      let mean = places.reduce(0) { $0 + self.share(of: index, in: $1, on: day) } / Double(places.count)
      return mean >= share - 1e-9 ? max(0, mean - share) : mean - share
    }
  }

  /// A milestone's share at the end of a day: the most that a project done by then completes, else where it started.
  private func share(of milestone: Int, in place: Int, on day: Day) -> Double {
    let state = model.milestones[milestone][place]
    let completed = state.completions.filter { inputs.exogenous.done[$0.project] <= day }.map { inputs.values[$0.share] }
    return completed.max() ?? inputs.values[state.start]
  }

  func trajectory(_ stepper: Stepper, spending: Spending) -> Trajectory {
    var end = Hazards(model, inputs)
    end.evaluate(active: stepper.active, ever: stepper.ever, step: model.grid.steps.count - 1, noise: nil)
    return Trajectory(
      eligible: inputs.eligible,
      alsoEligible: model.cells.map { $0.alsoEligible.map { inputs.values[$0] } },
      startCounted: model.cells.indices.map {
        model.cells[$0].measure == .ever ? inputs.startEver[$0] : inputs.startActive[$0]
      },
      active: active, ever: ever, milestones: milestones,
      adopted: stepper.tally.adopted, returned: stepper.tally.returned, lapsed: stepper.tally.lapsed,
      reach: end.reach, limit: end.limit, worked: stepper.tally.worked, idle: stepper.tally.idle,
      reached: reached, margins: margins, spending: spending)
  }
}
