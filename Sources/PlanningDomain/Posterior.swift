/// What observations have made of a study's uncertain numbers: joint draws of them, in place of the ranges they were written with.
///
/// Draw i of an ensemble takes row i mod `rowCount` in every column, so that numbers keep what they have to do with each other.
public struct Posterior: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    /// Where the number stands, with `.each.ID` where it is drawn for one place or segment.
    public var path: String
    /// The distribution it replaces. A scenario that gives the number another one keeps its own.
    public var prior: Distribution
    /// By row, in the unit of the number's `Dimension`.
    public var values: [Double]

    public init(path: String, prior: Distribution, values: [Double]) {
      self.path = path
      self.prior = prior
      self.values = values
    }
  }

  /// 1 or more rows.
  public let rowCount: Int
  /// Each of `rowCount` values.
  public let columns: [Column]

  /// nil where there is no row or a column is longer or shorter than the others.
  public init?(columns: [Column]) {
    guard let rows = columns.first?.values.count, rows > 0, columns.allSatisfy({ $0.values.count == rows }) else { return nil }
    rowCount = rows
    self.columns = columns
  }
}
