internal import PlanningDomain

/// Writes down what a trajectory keeps while it is stepped.
struct Record {
  private let model: ScenarioModel
  private let inputs: DrawInputs
  private var active: [Double] = []
  private var ever: [Double] = []
  private var milestones: [Double] = []
  private var flowOnline: [Double] = []
  private var flowFiles: [Double] = []
  private var reached: [Day?]
  private var margins: [[Double]]
  /// Eligible members of each watch that counts some.
  private let eligible: [Double]
  private let flowMeasures: [Flow.Measure]
  /// Watches whose last threshold has not held yet.
  private var pending: [Int]

  init(_ model: ScenarioModel, _ inputs: DrawInputs) {
    self.model = model
    self.inputs = inputs
    reached = [Day?](repeating: nil, count: model.watches.count)
    margins = [[Double]](repeating: [], count: model.watches.count)
    pending = Array(model.watches.indices)
    flowMeasures = model.layout.flows.compactMap { model.indicator($0)?.flow?.measure }
    eligible = model.watches.map { watch in
      guard case .adoption(let cells, _) = watch.subject else { return 0 }
      return cells.reduce(0) { $0 + inputs.eligible[$1] }
    }
  }

  mutating func note(_ stepper: Stepper, step: Grid.Step) {
    if step.isRecorded {
      active += stepper.active
      ever += stepper.ever
      for milestone in model.milestones.indices {
        for place in model.layout.places.indices { milestones.append(share(of: milestone, in: place, on: step.lastDay)) }
      }
      for flow in model.flows.indices {
        for place in model.layout.places.indices {
          let (online, files) = self.files(of: flow, measure: flowMeasures[flow], in: place, stepper)
          flowOnline.append(online)
          flowFiles.append(files)
        }
      }
      for index in model.watches.indices {
        for threshold in model.watches[index].thresholds where threshold.date == step.lastDay {
          margins[index].append(margin(of: index, share: threshold.share, stepper, on: step.lastDay))
        }
      }
    }
    for index in pending {
      guard let share = model.watches[index].thresholds.last?.share,
        margin(of: index, share: share, stepper, on: step.lastDay) >= 0
      else { continue }
      reached[index] = firstDay(of: index, share: share, stepper, in: step)
    }
    pending.removeAll { [reached] in reached[$0] != nil }
  }

  /// A milestone is reached on the day a project is done; people are counted at the end of the step.
  private func firstDay(of index: Int, share: Double, _ stepper: Stepper, in step: Grid.Step) -> Day {
    guard case .milestone = model.watches[index].subject else { return step.lastDay }
    var day = step.start
    while day < step.lastDay, margin(of: index, share: share, stepper, on: day) < 0 { day = day + 1 }
    return day
  }

  /// Members (or files, or share) above what a threshold asks for.
  private func margin(of index: Int, share: Double, _ stepper: Stepper, on day: Day) -> Double {
    let watch = model.watches[index]
    var (count, whole) = (0.0, 0.0)
    switch watch.subject {
    case .adoption(let cells, let measure):
      for cell in cells { count += measure == .ever ? stepper.ever[cell] : stepper.expectedActive(cell) }
      whole = eligible[index]
    case .milestone(let milestone, let places):
      count = places.reduce(0) { $0 + self.share(of: milestone, in: $1, on: day) } / Double(places.count)
    case .flow(let flow, let measure, let places):
      for place in places {
        let (online, files) = files(of: flow, measure: measure, in: place, stepper)
        count += online
        whole += files
      }
    }
    return watch.margin(count, of: whole, share: share)
  }

  private func files(of flow: Int, measure: Flow.Measure, in place: Int, _ stepper: Stepper) -> (online: Double, all: Double) {
    let work = stepper.tally.deskWork[flow * model.layout.places.count + place]
    switch measure {
    case .online: return (work.online, work.files)
    case .onlineNow: return (work.latestOnline, work.latestFiles)
    }
  }

  /// A milestone's share at the end of a day: the most that a project done by then completes, else where it started.
  private func share(of milestone: Int, in place: Int, on day: Day) -> Double {
    model.milestones[milestone][place].share(on: day, done: inputs.exogenous.done) { inputs.values[$0] }
  }

  func trajectory(_ stepper: Stepper, spending: Spending, happened: [Bool]) -> Trajectory {
    var end = Hazards(model, inputs)
    end.evaluate(active: stepper.active, ever: stepper.ever, step: model.grid.steps.count - 1, noise: nil)
    return Trajectory(
      eligible: inputs.eligible,
      alsoEligible: model.cells.map { $0.alsoEligible.map { inputs.values[$0] } },
      startCounted: model.cells.indices.map {
        model.cells[$0].measure == .ever ? inputs.startEver[$0] : inputs.startActive[$0]
      },
      active: active, ever: ever, milestones: milestones,
      adopted: stepper.tally.adopted, returned: stepper.tally.returned, flowOnline: flowOnline, flowFiles: flowFiles,
      deskWork: stepper.tally.deskWork, officerMinutes: stepper.tally.officerMinutes, happened: happened,
      lapsed: stepper.tally.lapsed,
      reach: end.reach, limit: end.limit, worked: stepper.tally.worked, idle: stepper.tally.idle,
      reached: reached, margins: margins, spending: spending)
  }
}
