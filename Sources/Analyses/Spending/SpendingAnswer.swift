public import AdoptionEngine
public import PlanningDomain

/// What a scenario costs, against what its funds allow.
public struct SpendingAnswer: Sendable {
  public struct FundYear: Sendable {
    /// nil for costs that name no fund.
    public let fund: Fund?
    public let year: Int
    /// Whole đồng by draw.
    public let spent: Series
    /// đồng spent on days on which the fund cannot be spent.
    public let outsideWindow: Series

    /// Limit less spending: positive unused, negative over; nil without a limit.
    public var balance: Series? {
      guard let limit = fund?.yearlyLimit else { return nil }
      return Series(central: Double(limit) - spent.central, draws: spent.draws.map { Double(limit) - $0 })
    }

    /// Over its limit or outside its window on the central path, or in more than half of the draws.
    public var isOver: Bool {
      func often(_ series: Series, _ over: (Double) -> Bool) -> Bool {
        series.draws.isEmpty ? over(series.central) : 2 * series.draws.count(where: over) > series.draws.count
      }
      return (balance.map { often($0) { $0 < 0 } } ?? false) || often(outsideWindow) { $0 > 0 }
    }
  }

  public let total: Series
  /// By fund in file order, then year; the fundless last.
  public let funds: [FundYear]
  /// Quantity × unit price with every unknown at its median.
  public let estimate: [EstimateRow]
  /// Đồng of team budgets that no whole team could use, by lever.
  public let unusedBudgets: [(lever: LeverID, amount: Int)]

  public var isOver: Bool { funds.contains(where: \.isOver) }
}

extension Projections {
  public func spendingAnswer() throws -> SpendingAnswer {
    let lines = model.costLines
    let years = Set(lines.map(\.month.year)).sorted()
    var funds: [SpendingAnswer.FundYear] = []
    let purses: [Fund?] = scenario.funds.map { $0 } + (lines.contains { $0.fund == nil } ? [nil] : [])
    for fund in purses {
      for year in years.isEmpty ? [ensemble.grid.period.from.date.year] : years {
        let own = lines.indices.filter { lines[$0].fund == fund?.id && lines[$0].month.year == year }
        let outside = own.filter { line in
          let day = lines[line].spentOn
          return fund?.from.map { day < $0 } ?? false || fund?.through.map { day > $0 } ?? false
        }
        funds.append(
          SpendingAnswer.FundYear(fund: fund, year: year, spent: sum(own), outsideWindow: sum(outside)))
      }
    }
    var unused: [(lever: LeverID, amount: Int)] = []
    for lever in scenario.levers where lever.isEnabled {
      guard let team = lever.team else { continue }
      let amounts = try lever.places.compactMap { try TeamCounts(team, in: $0, days: model.days).unused }
      if !amounts.isEmpty { unused.append((lever.id, amounts.reduce(0, +))) }
    }
    return SpendingAnswer(
      total: sum(Array(lines.indices)), funds: funds, estimate: try runner.estimate(), unusedBudgets: unused)
  }

  private func sum(_ lines: [Int]) -> Series {
    series { path in Double(lines.reduce(0) { $0 + path.spending.amounts[$1] }) }
  }
}
