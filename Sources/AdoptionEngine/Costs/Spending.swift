public import PlanningDomain

/// One sum of money: a cost item of a lever, from one fund, in one month.
public struct CostLine: Hashable, Sendable {
  public var lever: LeverID
  /// Position of the item in the lever's list.
  public var item: Int
  /// nil where the file names no fund.
  public var fund: FundID?
  public var month: Month
  /// The last day of the month on which it is in force.
  public var spentOn: Day
}

/// What one draw of a scenario costs, in whole đồng by `ScenarioModel.costLines`.
public struct Spending: Hashable, Sendable {
  public internal(set) var amounts: [Int]

  public var total: Int { amounts.reduce(0, +) }
}

/// A row of a cost estimate: quantity × unit price.
public struct EstimateRow: Hashable, Sendable {
  public var lever: LeverID
  public var item: Int
  public var kind: CostItem.Kind
  /// Teams, halls, months, hours … by kind.
  public var quantity: Double
  /// Đồng.
  public var unitPrice: Double
  public var funds: [CostItem.FundShare]
  public var source: SourceID?

  public var amount: Int { Int((quantity * unitPrice + 0.5).rounded(.down)) }
}
