internal import PlanningDomain

/// What draws cost: worked out once where nothing of it is uncertain.
struct LaneSpending: Sendable {
  private let scenario: ScenarioModel
  private let calendar: DailyCalendar
  private let eligible: [Double]
  private let fixed: Spending?
  /// Whether hours beyond a limit are paid and what they depend on is uncertain.
  private let needsCalendar: Bool

  init(_ scenario: ScenarioModel, central: [Double]) throws {
    self.scenario = scenario
    calendar = DailyCalendar(scenario, values: central)
    eligible = scenario.cells.map { central[$0.eligible] }
    let numbers = scenario.numbers
    var slots: [ScenarioModel.Slot] = []
    var paysExtraHours = false
    for term in scenario.costPlans.flatMap(\.entries).flatMap(\.terms) {
      slots.append(term.price)
      switch term.quantity {
      case .fixed: break
      case .weighted(let parts): slots += parts.map(\.slot)
      case .extraHours(let pool, _, let beyond):
        paysExtraHours = true
        slots.append(beyond)
        slots += scenario.pools[pool].hours + scenario.pools[pool].members
      }
    }
    let hoursDependOn = scenario.calendar.map(\.effort) + scenario.cells.map(\.eligible)
    needsCalendar = paysExtraHours && hoursDependOn.contains(where: numbers.isUncertain)
    let projects = scenario.costPlans.compactMap(\.project).map { scenario.projects[$0].chance }
    let isFixed =
      !needsCalendar && !slots.contains(where: numbers.isUncertain) && projects.allSatisfy(numbers.isCertain)
    fixed =
      isFixed
      ? try scenario.spending(
        values: central, calendar: calendar, eligible: eligible, happens: scenario.projects.map { _ in true }) : nil
  }

  /// Whole đồng by cost line in one lane.
  ///
  /// - Parameter values: of all slots; asked for only where they matter.
  func amounts(values: () -> [Double], happens: [Bool]) throws -> [Int] {
    if let fixed { return fixed.amounts }
    let values = values()
    let calendar = needsCalendar ? DailyCalendar(scenario, values: values) : calendar
    let eligible = needsCalendar ? scenario.cells.map { values[$0.eligible] } : eligible
    return try scenario.spending(values: values, calendar: calendar, eligible: eligible, happens: happens).amounts
  }
}
