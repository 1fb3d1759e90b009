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
  /// S, seats per day; [course][step × groups of the course + group].
  var seats: [[Double]]
  /// d, files per day; [flow][place][step].
  var files: [[[Double]]]
  /// B, minutes per day; [desk][step].
  var officerMinutes: [[Double]]
  /// Ramp of each project at mid-day, 0…1; [project][day].
  var ramps: [[Double]]
  /// First day on whose end each project is done; nil for one that does not happen.
  var done: [Day?]
  let calendar: DailyCalendar

  /// - Parameter happens: by project.
  init(_ model: ScenarioModel, values: [Double], happens: [Bool]) {
    let calendar = DailyCalendar(model, values: values)
    self.calendar = calendar
    done = zip(model.projects, happens).map { project, happens in happens ? project.done(delay: values[project.delay]) : nil }
    seats = model.courses.map { Exogenous.seats($0, model: model, calendar: calendar, values: values) }
    files = model.flows.map { places in
      places.map { flow in Exogenous.means(grid: model.grid) { values[flow.files[$0]] / RateUnit.month } }
    }
    officerMinutes = model.desks.map { desk in
      Exogenous.means(grid: model.grid) { values[desk.officers[$0]] * values[desk.hours[$0]] }
    }
    demand = Exogenous.means(of: calendar.demand, groups: model.layout.groups.count, grid: model.grid)
    workingTime = model.pools.map { WorkingTime($0, model: model, calendar: calendar, values: values).perStep }
    media = model.channels.map { MediaEffectCurve($0, model: model, values: values).perStep }
    ramps = zip(model.projects, done).map { project, done in
      ScenarioModel.Works.ramp(done: done, rollOut: values[project.rollOut], grid: model.grid)
    }
  }

  private static func seats(
    _ course: ScenarioModel.Course, model: ScenarioModel, calendar: DailyCalendar, values: [Double]
  ) -> [Double] {
    let all = model.layout.groups.count
    var daily: [Double] = []
    daily.reserveCapacity(course.sessions.count * course.groups.count)
    for (day, sessions) in course.sessions.enumerated() {
      let seats = values[sessions] / RateUnit.month * values[course.seats]
      for group in course.groups { daily.append(seats * calendar.effort[day * all + group]) }
    }
    return means(of: daily, groups: course.groups.count, grid: model.grid)
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
