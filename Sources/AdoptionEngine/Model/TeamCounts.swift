package import PlanningDomain

/// Nominal teams of a lever in a place by day: as written, or as many as a budget allows.
package struct TeamCounts {
  package var perDay: [Int]
  /// Đồng of a budget that no whole team could use; nil where the count is written.
  package var unused: Int?
  /// The most teams allowed, where a budget would pay for more.
  package var cap: Int?

  package init(_ team: Team, in place: PlaceID?, days: [Day]) throws {
    switch team.count {
    case .teams(let schedule):
      var numbers = NumberTable()
      let slots = try numbers.slots(schedule, on: days, place: place)
      let values = try numbers.central()
      perDay = slots.map { Int(values[$0].rounded()) }
    case .budget(let perMonth):
      let purse = try BudgetedTeams(team, in: place, days: days)
      let money = try TeamCounts.value(perMonth, in: place) * days.inCalendarMonths
      let limit = try team.atMost.map { try TeamCounts.whole($0, in: place) }
      guard limit != nil || purse.startUp + purse.running > 0 else { throw EngineError.unlimitedTeams(place: place) }
      var count = 0
      while limit.map({ count < $0 }) ?? true, purse.cost(of: count + 1) <= money + 1e-6 { count += 1 }
      perDay = [Int](repeating: count, count: days.count)
      if count == limit, purse.cost(of: count + 1) <= money + 1e-6 { cap = limit }
      unused = Int((money - purse.cost(of: count) + 1e-6).rounded(.down))
    }
  }

  /// The value of a fixed whole number in a place.
  static func whole(_ parameter: Parameter, in place: PlaceID?) throws -> Int {
    Int(try value(parameter, in: place).rounded())
  }

  /// The central value of a number in a place.
  static func value(_ parameter: Parameter, in place: PlaceID?) throws -> Double {
    var numbers = NumberTable()
    let slot = try numbers.slot(parameter, place: place, segment: nil)
    return try numbers.central()[slot]
  }
}

/// What n teams cost for start-up and running over the period, at central prices.
private struct BudgetedTeams {
  var startUp = 0.0
  var running = 0.0
  var existing: Int

  init(_ team: Team, in place: PlaceID?, days: [Day]) throws {
    existing = try TeamCounts.whole(team.existing, in: place)
    for item in team.costs {
      let price = try TeamCounts.value(item.price, in: place)
      switch item.kind {
      case .startUp: startUp += price
      case .running: running += price * days.inCalendarMonths
      case .member:
        for day in days {
          var numbers = NumberTable()
          let members = try numbers.slot(team.members, on: day, place: place, segment: nil)
          running += price * (try numbers.central()[members]) / Double(Month(of: day).length)
        }
      case .extraHour, .capital, .spend, .message, .session: break
      }
    }
  }

  func cost(of count: Int) -> Double {
    Double(max(0, count - existing)) * startUp + Double(count) * running
  }
}

extension [Day] {
  /// The sum over days of 1 ÷ (days of the day's month).
  var inCalendarMonths: Double {
    var months: [Month: Int] = [:]
    for day in self { months[Month(of: day), default: 0] += 1 }
    return months.sorted { $0.key < $1.key }.reduce(0) { $0 + Double($1.value) / Double($1.key.length) }
  }
}
