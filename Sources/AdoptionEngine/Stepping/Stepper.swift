internal import NumericalMethods
internal import PlanningDomain

/// The step rule in its two readings: in real numbers without luck, in whole people with it.
struct Stepper {
  private let model: ScenarioModel
  private let inputs: DrawInputs
  private var luck: Luck?
  private let uniforms: Uniforms?
  private var hazards: Hazards
  private(set) var active: [Double]
  private(set) var ever: [Double]
  private var predictedActive: [Double]
  private var predictedEver: [Double]
  /// Days of exchange due from the closing half of the step before.
  private var pending = 0.0
  private let sourceCount: Int
  var tally: Tally

  init(_ model: ScenarioModel, _ inputs: DrawInputs, luck: Luck?) {
    self.model = model
    self.inputs = inputs
    self.luck = luck
    uniforms = luck?.uniforms
    hazards = Hazards(model, inputs)
    sourceCount = model.sources.count
    active = inputs.startActive
    ever = inputs.startEver
    if luck != nil {
      for cell in active.indices {
        let everRounded = Stepper.roundedHalfUp(inputs.startEver[cell])
        active[cell] = everRounded - Stepper.roundedHalfUp(inputs.startEver[cell] - inputs.startActive[cell])
        ever[cell] = everRounded
      }
    }
    predictedActive = active
    predictedEver = ever
    tally = Tally(model, start: ever)
  }

  private static func roundedHalfUp(_ value: Double) -> Double { (value + 0.5).rounded(.down) }

  mutating func advance(_ index: Int) {
    let step = model.grid.steps[index]
    let length = Double(step.length)
    let noise = luck?.factors(for: step, at: index)
    exchange(over: pending + length / 2, model.streams.exchange, day: step.start)
    hazards.evaluate(active: active, ever: ever, step: index, noise: noise)
    predict(halfStep: length / 2)
    hazards.evaluate(active: predictedActive, ever: predictedEver, step: index, noise: noise)
    takeUp(over: length, day: step.start)
    tally.count(hazards, inputs: inputs, step: index, length: length)
    if step.isRecorded {
      exchange(over: length / 2, model.streams.closing, day: step.start)
      pending = 0
    } else {
      pending = length / 2
    }
  }

  /// Members using an indicator at the end of the last step: counted if an exchange is not due, else expected after it.
  func expectedActive(_ cell: Int) -> Double {
    let total = inputs.lapse[cell] + inputs.returning[cell]
    guard pending > 0, total > 0 else { return active[cell] }
    let rest = ever[cell] * inputs.returning[cell] / total
    return rest + (active[cell] - rest) * Elementary.exp(-total * pending)
  }

  private mutating func exchange(over days: Double, _ keys: [StreamKey], day: Day) {
    for cell in active.indices {
      let (lapse, returning) = (inputs.lapse[cell], inputs.returning[cell])
      let total = lapse + returning
      guard total > 0 else { continue }
      let dormant = ever[cell] - active[cell]
      let moved = -Elementary.expm1(-total * days)
      let lapsed: Double
      let returned: Double
      if let uniforms {
        let (first, second) = uniforms.pair(keys[cell], day: day)
        lapsed = Stepper.count(active[cell], lapse / total * moved, first)
        returned = Stepper.count(dormant, returning / total * moved, second)
      } else {
        lapsed = active[cell] * (lapse / total * moved)
        returned = dormant * (returning / total * moved)
      }
      active[cell] += returned - lapsed
      tally.exchange(cell, lapsed: lapsed, returned: returned)
    }
  }

  private mutating func predict(halfStep: Double) {
    for cell in active.indices {
      let potential = max(hazards.reach[cell] - ever[cell], 0)
      let taken = hazards.total[cell] * halfStep
      let uptake = potential * taken / (1 + taken)
      var back = 0.0
      if inputs.countsActive[cell] {
        let brought = hazards.help[cell] * halfStep
        back = (ever[cell] - active[cell]) * brought / (1 + brought)
      }
      predictedEver[cell] = ever[cell] + uptake
      predictedActive[cell] = active[cell] + uptake + back
    }
  }

  private mutating func takeUp(over days: Double, day: Day) {
    for cell in active.indices {
      let dormant = ever[cell] - active[cell]
      let helps = inputs.countsActive[cell]
      let uptake: Double
      var back = 0.0
      if let uniforms {
        let room = max(0, (hazards.reach[cell] + 1e-6).rounded(.down) - ever[cell])
        let (first, second) = uniforms.pair(model.streams.uptake[cell], day: day)
        uptake = Stepper.count(room, hazard: hazards.total[cell] * days, first)
        if helps { back = Stepper.count(dormant, hazard: hazards.help[cell] * days, second) }
      } else {
        let room = max(hazards.reach[cell] - ever[cell], 0)
        uptake = room * -Elementary.expm1(-hazards.total[cell] * days)
        if helps { back = dormant * -Elementary.expm1(-hazards.help[cell] * days) }
      }
      ever[cell] += uptake
      active[cell] += uptake + back
      tally.takeUp(cell, uptake: uptake, back: back, hazards: hazards)
    }
  }

  private static func count(_ trials: Double, _ probability: Double, _ uniform: Double) -> Double {
    Double(BinomialQuantile.count(trials: Int(trials), probability: probability, uniform: uniform))
  }

  private static func count(_ trials: Double, hazard: Double, _ uniform: Double) -> Double {
    Double(BinomialQuantile.count(trials: Int(trials), hazard: hazard, uniform: uniform))
  }
}
