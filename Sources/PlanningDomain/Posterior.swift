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
    /// Whether observations told anything of it; otherwise its draws are what was assumed, kept with the others for what they have
    /// to do with each other.
    public var isLearned: Bool

    public init(path: String, prior: Distribution, values: [Double], isLearned: Bool = true) {
      self.path = path
      self.prior = prior
      self.values = values
      self.isLearned = isLearned
    }
  }

  /// What the draws were made from.
  public struct Fit: Hashable, Sendable {
    /// A file of observations.
    public struct File: Hashable, Sendable {
      public var name: String
      /// SHA-256 of its bytes, 64 hexadecimal digits.
      public var hash: String

      public init(name: String, hash: String) {
        self.name = name
        self.hash = hash
      }
    }

    /// 1 or more, in the order they were given.
    public var files: [File]
    /// Of Lantoa.
    public var version: String
    public var seed: UInt64
    /// What stands for them where sources of numbers are named.
    public var source: SourceID

    public init(files: [File], version: String, seed: UInt64, source: SourceID) {
      self.files = files
      self.version = version
      self.seed = seed
      self.source = source
    }
  }

  /// 1 or more rows.
  public let rowCount: Int
  /// Each of `rowCount` values.
  public let columns: [Column]
  /// nil where no file holds the draws.
  public let fit: Fit?

  /// nil where there is no row or a column is longer or shorter than the others.
  public init?(columns: [Column], fit: Fit? = nil) {
    guard let rows = columns.first?.values.count, rows > 0, columns.allSatisfy({ $0.values.count == rows }) else { return nil }
    rowCount = rows
    self.columns = columns
    self.fit = fit
  }
}
