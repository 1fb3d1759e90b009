internal import NumericalMethods
internal import PlanningDomain

/// The effect of a media lever, 0…1: carried-over spend per person through a Hill curve.
struct MediaEffectCurve {
  var perStep: [Double]

  init(_ channel: ScenarioModel.Channel, model: ScenarioModel, values: [Double]) {
    let audience = channel.audience.reduce(0) { $0 + values[$1] }
    guard audience > 0 else {
      perStep = [Double](repeating: 0, count: model.grid.steps.count)
      return
    }
    func perPersonAndDay(_ slot: ScenarioModel.Slot) -> Double { values[slot] / RateUnit.month / audience }
    let carryOver = values[channel.carryOver]
    let half = carryOver > 0 ? Elementary.exp(-0.5 / carryOver) : 0
    let whole = carryOver > 0 ? Elementary.exp(-1 / carryOver) : 0
    let slope = values[channel.slope]
    let halfEffect = values[channel.halfEffect]
    var smoothed = 0.0
    if let before = channel.before { smoothed = perPersonAndDay(before) }
    perStep = Exogenous.means(grid: model.grid) { day in
      let spend = perPersonAndDay(channel.spend[day])
      let midday = spend + (smoothed - spend) * half
      smoothed = spend + (smoothed - spend) * whole
      return MediaEffectCurve.hill(midday, halfEffect: halfEffect, slope: slope)
    }
  }

  /// Y^η / (Y^η + K^η); 0 at Y = 0.
  static func hill(_ spend: Double, halfEffect: Double, slope: Double) -> Double {
    guard spend > 0 else { return 0 }
    if slope == 1 { return spend / (spend + halfEffect) }
    return 1 / (1 + Elementary.exp(slope * Elementary.log(halfEffect / spend)))
  }
}
