internal import NumericalMethods
package import PlanningDomain

/// Runs one scenario: its central path, or any of its draws.
package struct ScenarioRunner: Sendable {
  package private(set) var model: ScenarioModel
  private let seed: UInt64
  private let noise: NoiseSteps
  private let philox: Philox
  /// Inputs from outside that are the same in every draw; nil if they depend on unknowns.
  private var shared: Exogenous?

  package init(_ model: ScenarioModel, seed: UInt64, noise: ProcessNoise) throws {
    self.model = model
    self.seed = seed
    self.noise = NoiseSteps(noise, grid: model.grid)
    philox = Philox(seed: seed)
    shared = nil
    guard model.hasFixedExogenousInputs else { return }
    let values = try model.numbers.central()
    shared = Exogenous(model, values: values, happens: model.happening(uniforms: nil) { values[$0] })
  }

  /// The same runner under the names of a scenario that differs in nothing else.
  package func renamed(_ scenario: Scenario) -> ScenarioRunner {
    var runner = self
    runner.model.scenario = scenario
    return runner
  }

  /// The deterministic reading: real numbers, every unknown at its median, no noise.
  package func central() throws -> Trajectory {
    try run(values: try model.numbers.central(), luck: nil, uniforms: nil)
  }

  /// The stochastic reading of draw `draw`, 0 or more; a function of study, seed, draw and what is given only.
  package func trajectory(draw: Int, given: GivenDraws? = nil) throws -> Trajectory {
    let shifts = given?.shifts.path(of: draw, model: model)
    let luck = Luck(seed: seed, draw: draw, streams: model.streams, noise: noise, shifts: shifts)
    let values =
      try given?.unknowns.map { try model.numbers.values(unknowns: $0[draw]) }
      ?? model.numbers.values(draw: draw, philox: philox)
    return try run(values: values, luck: luck, uniforms: luck.uniforms)
  }

  /// The deterministic reading at the unknowns of a draw: real numbers, no noise; projects happen as in the draw.
  package func expectation(draw: Int) throws -> Trajectory {
    let uniforms = Uniforms(philox: philox, draw: UInt32(draw))
    return try run(values: try model.numbers.values(draw: draw, philox: philox), luck: nil, uniforms: uniforms)
  }

  /// The cost estimate with every unknown at its median.
  package func estimate() throws -> [EstimateRow] {
    let values = try model.numbers.central()
    return model.estimate(
      values: values, calendar: DailyCalendar(model, values: values), eligible: model.cells.map { values[$0.eligible] })
  }

  private func run(values: [Double], luck: Luck?, uniforms: Uniforms?) throws -> Trajectory {
    let happens = model.happening(uniforms: uniforms) { values[$0] }
    let exogenous = shared ?? Exogenous(model, values: values, happens: happens)
    let inputs = DrawInputs(model, values: values, exogenous: exogenous)
    try checkMembers(inputs.eligible)
    var stepper = Stepper(model, inputs, luck: luck)
    var record = Record(model, inputs)
    for index in model.grid.steps.indices {
      stepper.advance(index)
      record.note(stepper, step: model.grid.steps[index])
    }
    let spending = try model.spending(
      values: values, calendar: exogenous.calendar, eligible: inputs.eligible, happens: happens)
    return record.trajectory(stepper, spending: spending, happened: happens)
  }

  private func checkMembers(_ eligible: [Double]) throws {
    guard let cell = eligible.firstIndex(where: { !($0 <= 0x1p31) }) else { return }
    let group = model.layout.groups[cell / model.layout.indicators.count]
    throw EngineError.tooManyMembers(
      place: group.place, segment: group.segment, indicator: model.layout.indicators[cell % model.layout.indicators.count])
  }
}

extension ScenarioModel {
  /// By project: whether it happens at the chances of a draw; on the central path if that is likelier than not.
  ///
  /// - Parameters:
  ///   - uniforms: of the draw; nil on the central path.
  ///   - value: of a slot.
  func happening(uniforms: Uniforms?, value: (Slot) -> Double) -> [Bool] {
    projects.indices.map { project in
      let chance = value(projects[project].chance)
      guard let uniforms else { return chance > 0.5 }
      return uniforms.pair(streams.chance[project], day: Day(number: 0)).0 < chance
    }
  }

  /// Whether nothing in `Exogenous` depends on an unknown.
  var hasFixedExogenousInputs: Bool {
    var slots: [Slot] = calendar.flatMap { [$0.effort, $0.demand] } + projects.flatMap { [$0.delay, $0.rollOut] }
    guard projects.allSatisfy({ numbers.isCertain($0.chance) }) else { return false }
    for course in courses { slots += course.sessions + [course.seats] }
    for places in flows { slots += places.flatMap(\.files) }
    for desk in desks { slots += desk.officers + desk.hours }
    for pool in pools { slots += [pool.training, pool.attrition] + pool.members + pool.hours }
    for channel in channels {
      slots += [channel.carryOver, channel.halfEffect, channel.slope] + channel.spend + channel.audience
      if let before = channel.before { slots.append(before) }
    }
    return !slots.contains(where: numbers.isUncertain)
  }
}
