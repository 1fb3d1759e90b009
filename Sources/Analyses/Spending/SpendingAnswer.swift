public import AdoptionEngine
public import PlanningDomain

extension Fund {
  /// Whether it can be spent on some day of a year.
  func isOpen(in year: Int) -> Bool {
    from.map { $0.date.year <= year } ?? true && through.map { $0.date.year >= year } ?? true
  }
}

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

  /// Đồng of a team budget that no whole team could use.
  public struct UnusedBudget: Hashable, Sendable {
    public let lever: LeverID
    public let amount: Int
    /// Teams it pays for, over all places.
    public let teams: Int
    /// The most teams allowed in a place, where the budget would pay for more.
    public let cap: Int?
  }

  public let total: Series
  /// By fund in file order, then year of the period; the fundless last. Without years in which a fund can neither be spent
  /// nor is.
  public let funds: [FundYear]
  /// Quantity × unit price with every unknown at its median.
  public let estimate: [EstimateRow]
  /// What is left of team budgets, by lever.
  public let unusedBudgets: [UnusedBudget]

  public var isOver: Bool { funds.contains(where: \.isOver) }
}

extension Projections {
  public func spendingAnswer() throws -> SpendingAnswer {
    let lines = model.costLines
    let years = ensemble.grid.period.from.date.year...ensemble.grid.period.through.date.year
    var funds: [SpendingAnswer.FundYear] = []
    let purses: [Fund?] = scenario.funds.map { $0 } + (lines.contains { $0.fund == nil } ? [nil] : [])
    for fund in purses {
      for year in years {
        let own = lines.indices.filter { lines[$0].fund == fund?.id && lines[$0].month.year == year }
        if own.isEmpty, let fund, !fund.isOpen(in: year) { continue }
        let outside = own.filter { line in
          let day = lines[line].spentOn
          return fund?.from.map { day < $0 } ?? false || fund?.through.map { day > $0 } ?? false
        }
        funds.append(
          SpendingAnswer.FundYear(fund: fund, year: year, spent: sum(own), outsideWindow: sum(outside)))
      }
    }
    var unused: [SpendingAnswer.UnusedBudget] = []
    for lever in scenario.levers where lever.isEnabled {
      guard let team = lever.team else { continue }
      let counts = try lever.pools(of: team).map { try TeamCounts(team, in: $0, days: model.days) }.filter { $0.unused != nil }
      guard !counts.isEmpty else { continue }
      unused.append(
        SpendingAnswer.UnusedBudget(
          lever: lever.id, amount: counts.compactMap(\.unused).reduce(0, +),
          teams: counts.compactMap { $0.perDay.first }.reduce(0, +), cap: counts.compactMap(\.cap).first))
    }
    return SpendingAnswer(
      total: sum(Array(lines.indices)), funds: funds, estimate: try runner.estimate(), unusedBudgets: unused)
  }

  private func sum(_ lines: [Int]) -> Series {
    let first = table.layout.draw.amounts.lowerBound
    return series(
      { path in Double(lines.reduce(0) { $0 + path.spending.amounts[$1] }) }, columns: lines.map { first + $0 })
  }
}
