internal import AdoptionEngine
public import PlanningDomain

/// A line of the cost estimate (dự toán): quantity × unit price, every unknown at its median.
public struct EstimateLine: Hashable, Sendable {
  public let lever: LeverID
  /// Position of the item in the lever's list.
  public let item: Int
  public let kind: CostItem.Kind
  /// Units, unit-months, member-months, hours, to one decimal, or months of spend, to two, so that what is printed
  /// multiplies out.
  public let quantity: Double
  /// Đồng.
  public let unitPrice: Double
  /// Whole đồng, rounded half up.
  public let amount: Int
  /// Empty where the file names no fund.
  public let funds: [CostItem.FundShare]
  public let source: SourceID?
}

extension SpendingAnswer {
  /// The rows of `estimate`, in their order.
  public var lines: [EstimateLine] {
    estimate.map { row in
      var stated = row
      let steps = row.kind == .spend ? 100.0 : 10
      stated.quantity = (steps * row.quantity).rounded(.toNearestOrAwayFromZero) / steps
      return EstimateLine(
        lever: row.lever, item: row.item, kind: row.kind, quantity: stated.quantity, unitPrice: row.unitPrice,
        amount: stated.amount, funds: row.funds, source: row.source)
    }
  }
}
