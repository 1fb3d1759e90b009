internal import PlanningDomain

extension ScenarioModel {
  /// A cost item over its months: quantities that a draw may change, times prices.
  struct CostPlan: Sendable {
    var lever: LeverID
    var item: Int
    var kind: CostItem.Kind
    var funds: [CostItem.FundShare]
    /// The project that must happen for it to be spent; nil for none.
    var project: Int?
    var entries: [CostEntry]
  }

  struct CostEntry: Sendable {
    var month: Month
    var spentOn: Day
    var terms: [CostTerm]
  }

  struct CostTerm: Sendable {
    enum Quantity: Sendable {
      case fixed(Double)
      /// Σ weight × value of a slot.
      case weighted([(weight: Double, slot: Slot)])
      /// Member-hours of a pool above `beyond` on these days of the period.
      case extraHours(pool: Int, days: Range<Int>, beyond: Slot)
    }

    var quantity: Quantity
    var price: Slot
    var source: SourceID?
  }

  mutating func compileCosts() throws {
    for lever in scenario.levers.sorted(by: { $0.id < $1.id }) where lever.isEnabled {
      switch lever.kind {
      case .team(let team):
        for (item, cost) in team.costs.enumerated() {
          try add(cost, item: item, of: lever, entries: try entries(of: cost, team: team, lever: lever))
        }
      case .media(let media):
        try add(media.cost, item: 0, of: lever, entries: try spendEntries(of: media, lever: lever))
      case .classes(let classes):
        for (item, cost) in classes.costs.enumerated() {
          try add(cost, item: item, of: lever, entries: try sessionEntries(of: cost, lever: lever))
        }
      case .desk(let desk):
        for (item, cost) in desk.costs.enumerated() {
          try add(cost, item: item, of: lever, entries: try officerEntries(of: cost, lever: lever))
        }
      case .project(let project):
        for (item, cost) in project.costs.enumerated() {
          try add(cost, item: item, of: lever, entries: try capitalEntries(of: cost, project: project, lever: lever))
        }
      }
    }
    costLines = costPlans.flatMap { plan in
      plan.entries.flatMap { entry in
        let funds: [FundID?] = plan.funds.isEmpty ? [nil] : plan.funds.map(\.fund)
        return funds.map {
          CostLine(lever: plan.lever, item: plan.item, fund: $0, month: entry.month, spentOn: entry.spentOn)
        }
      }
    }
  }

  private mutating func add(_ cost: CostItem, item: Int, of lever: Lever, entries: [CostEntry]) throws {
    costPlans.append(
      CostPlan(
        lever: lever.id, item: item, kind: cost.kind, funds: cost.funds,
        project: projects.firstIndex { $0.lever == lever.id }, entries: entries))
  }

  func daysByMonth() -> [(month: Month, days: Range<Int>)] {
    var result: [(month: Month, days: Range<Int>)] = []
    for (index, day) in days.enumerated() {
      let month = Month(of: day)
      if let last = result.last, last.month == month {
        result[result.count - 1].days = last.days.lowerBound..<index + 1
      } else {
        result.append((month, index..<index + 1))
      }
    }
    return result
  }

  private mutating func entries(of cost: CostItem, team: Team, lever: Lever) throws -> [CostEntry] {
    var entries: [CostEntry] = []
    for (month, days) in daysByMonth() {
      var entry = CostEntry(month: month, spentOn: grid.period.from + days.upperBound - 1, terms: [])
      var lastInForce: Int?
      for index in pools.indices where pools[index].lever == lever.id {
        let inForce: Int?
        switch cost.kind {
        case .startUp: inForce = days.last { pools[index].newTeams(on: $0) > 0 }
        default: inForce = days.last { pools[index].count[$0] > 0 }
        }
        guard let inForce else { continue }
        lastInForce = max(lastInForce ?? inForce, inForce)
        entry.terms.append(try term(of: cost, pool: index, month: month, days: days))
      }
      guard let lastInForce else { continue }
      entry.spentOn = grid.period.from + lastInForce
      entries.append(entry)
    }
    return entries
  }

  private mutating func term(of cost: CostItem, pool index: Int, month: Month, days: Range<Int>) throws -> CostTerm {
    let pool = pools[index]
    let price = try numbers.slot(cost.price, place: pool.place, segment: nil)
    let teamMonths = days.reduce(0.0) { $0 + Double(pool.count[$1]) } / Double(month.length)
    let quantity: CostTerm.Quantity
    switch cost.kind {
    case .startUp: quantity = .fixed(days.reduce(0.0) { $0 + Double(pool.newTeams(on: $1)) })
    case .running, .capital, .spend, .message, .session: quantity = .fixed(teamMonths)
    case .member:
      quantity = .weighted(ScenarioModel.months(days, of: month, by: pool.members) { Double(pool.count[$0]) })
    case .extraHour(let beyond):
      quantity = .extraHours(pool: index, days: days, beyond: try numbers.slot(beyond, place: pool.place, segment: nil))
    }
    return CostTerm(quantity: quantity, price: price, source: cost.price.value(place: pool.place, segment: nil)?.source)
  }

  /// Unit-months of some days of a month, by the slot in force on each day.
  static func months(_ days: Range<Int>, of month: Month, by slots: [Slot], units: (Int) -> Double)
    -> [(weight: Double, slot: Slot)]
  {
    var unitDays: [Slot: Double] = [:]
    for day in days { unitDays[slots[day], default: 0] += units(day) }
    return unitDays.sorted { $0.key < $1.key }.map { ($0.value / Double(month.length), $0.key) }
  }

}

extension ScenarioModel.Pool {
  /// Teams on a day of the period above the highest number so far, existing ones included.
  func newTeams(on day: Int) -> Int {
    max(0, count[day] - count[..<day].reduce(existing, max))
  }
}
