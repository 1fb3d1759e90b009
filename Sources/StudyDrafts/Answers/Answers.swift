internal import PlanningDomain

/// The answers to all fourteen questions.
struct Answers: Hashable, Sendable {
  var setting: Setting
  var people: People
  var yardstick: Yardstick
  var teams: Teams
  var spending: Spending
  var criteria: Criteria?
  var options: [PlanOption]

  init(asking interview: inout Interview, today: Day) throws {
    setting = try Setting(asking: &interview, today: today)
    people = try People(asking: &interview, setting)
    yardstick = try Yardstick(asking: &interview, setting)
    teams = try Teams(asking: &interview, setting, people)
    spending = try Spending(asking: &interview, setting, teams)
    criteria = try Criteria.asking(&interview, setting, yardstick)
    options = try PlanOption.asking(&interview, teams, spending)
    try interview.refuseUnused()
    namePapers()
  }

  /// What the planner said of pay and of indicators rests on the papers named with them; nothing else does.
  private mutating func namePapers() {
    if teams.pay.note == .planner, teams.resolution != nil { teams.pay.note = .resolution }
    guard yardstick.report != nil else { return }
    for index in yardstick.indicators.indices where yardstick.indicators[index].start.note == .planner {
      yardstick.indicators[index].start.note = .report
    }
  }

  var period: Period? {
    guard let from = yardstick.start(of: setting.year), let through = Day(year: setting.year, month: 12, day: 31) else {
      return nil
    }
    return Period(from: from, through: through)
  }
}
