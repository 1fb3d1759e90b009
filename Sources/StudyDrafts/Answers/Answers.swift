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

  /// What the planner said rests on the papers the planner named.
  private mutating func namePapers() {
    if teams.pay.note == .planner, teams.resolution != nil { teams.pay.note = .resolution }
    guard yardstick.report != nil else { return }
    func named(_ figure: Figure) -> Figure {
      var figure = figure
      if figure.note == .planner { figure.note = .report }
      return figure
    }
    people = People(
      groups: named(people.groups), households: named(people.households), residents: named(people.residents),
      harder: named(people.harder))
    for index in yardstick.indicators.indices { yardstick.indicators[index].start = named(yardstick.indicators[index].start) }
    if let criteria { self.criteria?.met = named(criteria.met) }
  }

  var period: Period? {
    guard let from = yardstick.start(of: setting.year), let through = Day(year: setting.year, month: 12, day: 31) else {
      return nil
    }
    return Period(from: from, through: through)
  }
}

extension People {
  init(groups: Figure, households: Figure, residents: Figure, harder: Figure) {
    self.groups = groups
    self.households = households
    self.residents = residents
    self.harder = harder
  }
}
