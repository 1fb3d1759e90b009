internal import NumericalMethods
public import PlanningDomain

/// What a posterior makes of the numbers as they are written.
extension Study {
  /// The draws that stand for an input: one column, or one for each place or segment; empty where it is as written.
  private func columns(of input: Input) -> [Posterior.Column] {
    guard let posterior, !input.distribution.isFixed else { return [] }
    return posterior.columns.filter { column in
      column.prior == input.distribution && (column.path == input.path || column.path.hasPrefix(input.path + ".each."))
    }
  }

  /// Whether observations have told something of it, in one place at least.
  public func isFitted(_ input: Input) -> Bool { columns(of: input).contains(where: \.isLearned) }

  /// Where an input comes from: the observations it was fitted to, else what the file names; nil if it names nothing.
  public func source(of input: Input) -> SourceID? { isFitted(input) ? posterior?.fit?.source ?? input.source : input.source }

  /// The 5 % and 95 % points of an uncertain input, over all places where it was fitted for each; nil for a known one.
  public func interval(of input: Input) throws -> (low: Double, high: Double)? {
    let values = columns(of: input).flatMap(\.values).sorted()
    if values.isEmpty { return try input.interval() }
    return (Quantiles.interpolated(ofSorted: values, 0.05), Quantiles.interpolated(ofSorted: values, 0.95))
  }
}
