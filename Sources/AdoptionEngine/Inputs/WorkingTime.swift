internal import NumericalMethods
internal import PlanningDomain

/// The working minutes per day a pool has for each group it serves: teams × members × hours × effort × what attrition keeps.
struct WorkingTime {
  /// [step × groups of the pool + group]
  var perStep: [Double]

  init(_ pool: ScenarioModel.Pool, model: ScenarioModel, calendar: DailyCalendar, values: [Double]) {
    let days = model.grid.period.length
    let trained = TrainedTeams(pool, training: values[pool.training], days: days).perDay
    let attrition = values[pool.attrition]
    let first = pool.count.firstIndex { $0 > 0 } ?? 0
    let all = model.layout.groups.count
    var daily = [Double](repeating: 0, count: days * pool.groups.count)
    for day in 0..<days where trained[day] > 0 {
      var minutes = trained[day] * values[pool.members[day]] * values[pool.hours[day]]
      if attrition > 0 { minutes *= Elementary.exp(-attrition * (Double(day - first) + 0.5)) }
      for (local, group) in pool.groups.enumerated() {
        daily[day * pool.groups.count + local] = minutes * calendar.effort[day * all + group]
      }
    }
    perStep = Exogenous.means(of: daily, groups: pool.groups.count, grid: model.grid)
  }
}

/// Teams that work fully, at each mid-day: a rise is trained linearly, a cut acts at once.
struct TrainedTeams {
  var perDay: [Double]

  init(_ pool: ScenarioModel.Pool, training: Double, days: Int) {
    perDay = [Double](repeating: 0, count: days)
    var target = Double(pool.existing)
    var base = target
    var since = 0
    for day in 0..<days {
      let nominal = Double(pool.count[day])
      if nominal != target {
        base = min(nominal, day == 0 ? base : TrainedTeams.trained(Double(day - since), from: base, to: target, over: training))
        target = nominal
        since = day
      }
      perDay[day] = TrainedTeams.trained(Double(day - since) + 0.5, from: base, to: target, over: training)
    }
  }

  private static func trained(_ elapsed: Double, from base: Double, to target: Double, over training: Double) -> Double {
    elapsed >= training ? target : base + (target - base) * (elapsed / training)
  }
}
