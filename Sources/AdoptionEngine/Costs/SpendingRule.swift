internal import PlanningDomain

extension ScenarioModel {
  /// What one draw costs: each item, fund and month rounded half up to whole đồng.
  ///
  /// - Parameter happens: by project; one that does not happen costs nothing.
  func spending(values: [Double], calendar: DailyCalendar, eligible: [Double], happens: [Bool]) throws -> Spending {
    var amounts: [Int] = []
    amounts.reserveCapacity(costLines.count)
    for plan in costPlans {
      let isSpent = plan.project.map { happens[$0] } ?? true
      for entry in plan.entries {
        let planned = entry.terms.reduce(0.0) {
          $0 + quantity($1, values: values, calendar: calendar, eligible: eligible) * values[$1.price]
        }
        let sum = isSpent ? planned : 0
        guard sum <= 1e15 else { throw EngineError.tooMuchMoney(lever: plan.lever) }
        if plan.funds.isEmpty { amounts.append(ScenarioModel.wholeDong(sum)) }
        for fund in plan.funds { amounts.append(ScenarioModel.wholeDong(sum * fund.share)) }
      }
    }
    return Spending(amounts: amounts)
  }

  /// The cost estimate at these values: rows of one unit price, in the order of levers and items.
  func estimate(values: [Double], calendar: DailyCalendar, eligible: [Double]) -> [EstimateRow] {
    var rows: [EstimateRow] = []
    for plan in costPlans {
      var quantities: [(price: Double, quantity: Double, source: SourceID?)] = []
      for term in plan.entries.flatMap(\.terms) {
        for (price, quantity) in priced(term, of: plan.kind, values: values, calendar: calendar, eligible: eligible) {
          if let index = quantities.firstIndex(where: { $0.price == price && $0.source == term.source }) {
            quantities[index].quantity += quantity
          } else {
            quantities.append((price, quantity, term.source))
          }
        }
      }
      rows += quantities.map {
        EstimateRow(
          lever: plan.lever, item: plan.item, kind: plan.kind, quantity: $0.quantity, unitPrice: $0.price,
          funds: plan.funds, source: $0.source)
      }
    }
    return rows
  }

  /// Unit prices in whole đồng, as an estimate states them, and quantities of a term; the spend of a media lever is its price per month.
  private func priced(
    _ term: CostTerm, of kind: CostItem.Kind, values: [Double], calendar: DailyCalendar, eligible: [Double]
  ) -> [(price: Double, quantity: Double)] {
    if kind == .spend, case .weighted(let parts) = term.quantity {
      return parts.map { (values[$0.slot] * values[term.price], $0.weight) }
    }
    return [
      (
        Double(ScenarioModel.wholeDong(values[term.price])),
        quantity(term, values: values, calendar: calendar, eligible: eligible)
      )
    ]
  }

  private static func wholeDong(_ sum: Double) -> Int { Int((sum + 0.5).rounded(.down)) }

  private func quantity(_ term: CostTerm, values: [Double], calendar: DailyCalendar, eligible: [Double]) -> Double {
    switch term.quantity {
    case .fixed(let quantity):
      return quantity
    case .weighted(let parts):
      return parts.reduce(0) { $0 + $1.weight * values[$1.slot] }
    case .extraHours(let index, let days, let beyond):
      let pool = pools[index]
      let weights = pool.groupWeights(eligible: eligible)
      let groups = layout.groups.count
      var minutes = 0.0
      for day in days where pool.count[day] > 0 {
        var effort = 0.0
        for (local, group) in pool.groups.enumerated() { effort += weights[local] * calendar.effort[day * groups + group] }
        let above = values[pool.hours[day]] * effort - values[beyond]
        if above > 0 { minutes += Double(pool.count[day]) * values[pool.members[day]] * above }
      }
      return minutes / 60
    }
  }
}
