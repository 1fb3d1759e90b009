internal import AdoptionEngine
public import PlanningDomain

/// A line of the cost estimate (dự toán): quantity × unit price, every unknown at its median.
public struct EstimateLine: Hashable, Sendable {
  public let lever: LeverID
  /// Position of the item in the lever's list.
  public let item: Int
  public let kind: CostItem.Kind
  /// Units, unit-months, member-months, hours or months, by kind.
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
    estimate.map {
      EstimateLine(
        lever: $0.lever, item: $0.item, kind: $0.kind, quantity: $0.quantity, unitPrice: $0.unitPrice, amount: $0.amount,
        funds: $0.funds, source: $0.source)
    }
  }
}
