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
    let firstDay = pool.count.firstIndex { $0 > 0 }
    let all = model.layout.groups.count
    var daily = [Double](repeating: 0, count: days * pool.groups.count)
    for day in 0..<days where trained[day] > 0 {
      var minutes = trained[day] * values[pool.members[day]] * values[pool.hours[day]]
      if attrition > 0, let first = firstDay { minutes *= Elementary.exp(-attrition * (Double(day - first) + 0.5)) }
      for (local, group) in pool.groups.enumerated() {
        daily[day * pool.groups.count + local] = minutes * calendar.effort[day * all + group]
      }
    }
    perStep = Exogenous.means(of: daily, groups: pool.groups.count, grid: model.grid)
  }

  /// Teams that work fully at each mid-day, less what attrition takes from their time.
  static func presentTeams(_ pool: ScenarioModel.Pool, values: [Double], days: Int) -> [Double] {
    let attrition = values[pool.attrition]
    guard let firstDay = pool.count.firstIndex(where: { $0 > 0 }) else { return [Double](repeating: 0, count: days) }
    return TrainedTeams(pool, training: values[pool.training], days: days).perDay.enumerated().map { day, trained in
      trained * Elementary.exp(-attrition * (Double(max(0, day - firstDay)) + 0.5))
    }
  }
}

/// Teams that work fully, at each mid-day. The teams of a rise are trained together, linearly; a cut takes the newest first.
struct TrainedTeams {
  var perDay: [Double]

  init(_ pool: ScenarioModel.Pool, training: Double, days: Int) {
    perDay = [Double](repeating: 0, count: days)
    // Those there before the period are trained.
    var cohorts: [(teams: Int, since: Int?)] = [(pool.existing, nil)]
    var nominal = pool.existing
    for day in 0..<days {
      if pool.count[day] > nominal { cohorts.append((pool.count[day] - nominal, day)) }
      var surplus = nominal - pool.count[day]
      while surplus > 0, let newest = cohorts.popLast() {
        if newest.teams > surplus { cohorts.append((newest.teams - surplus, newest.since)) }
        surplus -= newest.teams
      }
      nominal = pool.count[day]
      perDay[day] = cohorts.reduce(0) { sum, cohort in
        guard let since = cohort.since else { return sum + Double(cohort.teams) }
        let elapsed = Double(day - since) + 0.5
        return sum + Double(cohort.teams) * (elapsed >= training ? 1 : elapsed / training)
      }
    }
  }
}
