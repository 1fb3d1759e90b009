internal import AdoptionEngine
public import PlanningDomain

extension Input {
  /// The 5 % and 95 % points of an uncertain number, in the unit of its dimension; nil for a known one.
  public func interval() throws -> (low: Double, high: Double)? {
    if distribution.isFixed { return nil }
    return (try distribution.quantile(0.05), try distribution.quantile(0.95))
  }
}
