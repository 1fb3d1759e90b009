internal import NumericalMethods
internal import PlanningDomain

/// What drives a scenario from outside in one draw: means over each step of the values at mid-day,
/// and the daily ramps that ceilings are made of.
///
/// Flat arrays, step-major. A part whose numbers are all fixed is the same in every draw.
struct Exogenous: Sendable {
  /// T, working minutes per day; [pool][step × groups of the pool + group].
  var workingTime: [[Double]]
  /// m, 0…1; [channel][step].
  var media: [[Double]]
  /// d; [step × groups + group].
  var demand: [Double]
  /// Ramp of each project at mid-day, 0…1; [project][day].
  var ramps: [[Double]]
  /// First day on whose end each project is done.
  var done: [Day]

  init(_ model: ScenarioModel, values: [Double]) {
    let calendar = DailyCalendar(model, values: values)
    // A million days late is later than any period.
    done = model.projects.map { $0.completes + Int(min((values[$0.delay] + 0.5).rounded(.down), 1e6)) }
    demand = Exogenous.means(of: calendar.demand, groups: model.layout.groups.count, grid: model.grid)
    workingTime = model.pools.map { WorkingTime($0, model: model, calendar: calendar, values: values).perStep }
    media = model.channels.map { MediaEffectCurve($0, model: model, values: values).perStep }
    ramps = zip(model.projects, done).map { project, done in
      let rollOut = values[project.rollOut]
      return (0..<model.grid.period.length).map { day in
        let since = Double(model.grid.period.from + day - done) - 0.5
        return since < 0 ? 0 : rollOut > 0 ? min(1, since / rollOut) : 1
      }
    }
  }

  /// Means over steps of a value by day index.
  static func means(grid: Grid, _ value: (Int) -> Double) -> [Double] {
    var day = 0
    return grid.steps.map { step in
      var sum = 0.0
      for _ in 0..<step.length {
        sum += value(day)
        day += 1
      }
      return sum / Double(step.length)
    }
  }

  /// Means over steps of values by day and group (day-major), again step-major.
  static func means(of daily: [Double], groups: Int, grid: Grid) -> [Double] {
    var result = [Double](repeating: 0, count: grid.steps.count * groups)
    var day = 0
    for (index, step) in grid.steps.enumerated() {
      for _ in 0..<step.length {
        for group in 0..<groups { result[index * groups + group] += daily[day * groups + group] }
        day += 1
      }
      for group in 0..<groups { result[index * groups + group] /= Double(step.length) }
    }
    return result
  }
}

/// Effort and demand by day and group, day-major: the product of the calendar entries in force.
struct DailyCalendar: Sendable {
  var effort: [Double]
  var demand: [Double]

  init(_ model: ScenarioModel, values: [Double]) {
    let groups = model.layout.groups.count
    effort = [Double](repeating: 1, count: model.grid.period.length * groups)
    demand = effort
    for entry in model.calendar {
      for day in entry.days {
        effort[day * groups + entry.group] *= values[entry.effort]
        demand[day * groups + entry.group] *= values[entry.demand]
      }
    }
  }
}
