internal import NumericalMethods
package import PlanningDomain

/// Runs one scenario: its central path, or any of its draws.
package struct ScenarioRunner: Sendable {
  package private(set) var model: ScenarioModel
  private let seed: UInt64
  private let noise: ProcessNoise
  private let philox: Philox
  /// Inputs from outside that are the same in every draw; nil if they depend on unknowns.
  private let shared: Exogenous?

  package init(_ model: ScenarioModel, seed: UInt64, noise: ProcessNoise) throws {
    self.model = model
    self.seed = seed
    self.noise = noise
    philox = Philox(seed: seed)
    shared = model.hasFixedExogenousInputs ? Exogenous(model, values: try model.numbers.central()) : nil
  }

  /// The same runner under the names of a scenario that differs in nothing else.
  package func renamed(_ scenario: Scenario) -> ScenarioRunner {
    var runner = self
    runner.model.scenario = scenario
    return runner
  }

  /// The deterministic reading: real numbers, every unknown at its median, no noise.
  package func central() throws -> Trajectory {
    try run(values: try model.numbers.central(), luck: nil)
  }

  /// The stochastic reading of draw `draw`, 0 or more; a function of study, seed and draw only.
  package func trajectory(draw: Int) throws -> Trajectory {
    try run(
      values: try model.numbers.values(draw: draw, philox: philox),
      luck: Luck(seed: seed, draw: draw, streams: model.streams, noise: noise))
  }

  /// The cost estimate with every unknown at its median.
  package func estimate() throws -> [EstimateRow] {
    let values = try model.numbers.central()
    return model.estimate(
      values: values, calendar: DailyCalendar(model, values: values), eligible: model.cells.map { values[$0.eligible] })
  }

  private func run(values: [Double], luck: Luck?) throws -> Trajectory {
    let inputs = DrawInputs(model, values: values, exogenous: shared ?? Exogenous(model, values: values))
    try checkMembers(inputs.eligible)
    var stepper = Stepper(model, inputs, luck: luck)
    var record = Record(model, inputs)
    for index in model.grid.steps.indices {
      stepper.advance(index)
      record.note(stepper, step: model.grid.steps[index])
    }
    return record.trajectory(
      stepper,
      spending: try model.spending(
        values: values, calendar: DailyCalendar(model, values: values), eligible: inputs.eligible))
  }

  private func checkMembers(_ eligible: [Double]) throws {
    guard let cell = eligible.firstIndex(where: { !($0 <= 0x1p31) }) else { return }
    let group = model.layout.groups[cell / model.layout.indicators.count]
    throw EngineError.tooManyMembers(
      place: group.place, segment: group.segment, indicator: model.layout.indicators[cell % model.layout.indicators.count])
  }
}

extension ScenarioModel {
  /// Whether nothing in `Exogenous` depends on an unknown.
  var hasFixedExogenousInputs: Bool {
    var slots: [Slot] = calendar.flatMap { [$0.effort, $0.demand] } + projects.flatMap { [$0.delay, $0.rollOut] }
    for pool in pools { slots += [pool.training, pool.attrition] + pool.members + pool.hours }
    for channel in channels {
      slots += [channel.carryOver, channel.halfEffect, channel.slope] + channel.spend + channel.audience
      if let before = channel.before { slots.append(before) }
    }
    return !slots.contains(where: numbers.isUncertain)
  }
}
