/// What a number in a study measures, with the unit in which it is kept.
public enum Dimension: String, Hashable, Sendable, CaseIterable {
  /// 0…1.
  case share
  /// A multiplier, 0 or more; may exceed 1.
  case factor
  /// A hazard per day, 0 or more.
  case rate
  /// Members of a population, 0 or more.
  case people
  /// A whole number of units (teams, halls), 0 or more.
  case count
  /// Days, 0 or more.
  case duration
  /// Minutes of work, 0 or more.
  case minutes
  /// Working minutes per day of one member, 0 or more.
  case workingTime
  /// Whole đồng.
  case money
  /// Đồng per calendar month.
  case moneyPerMonth
  /// Đồng per member-hour worked.
  case moneyPerHour
  /// Đồng per person of an audience and day.
  case spendPerPerson
  /// Occurrences per calendar month: sessions, files, messages; 0 or more.
  case perMonth
  /// A plain positive number without unit (the slope of a response).
  case number
}

/// What is known of one number: its value, or the distribution it is drawn from. Kept as it was written,
/// in the unit of its `Dimension`.
public enum Distribution: Hashable, Sendable {
  case fixed(Double)
  /// A 90 % range of a positive quantity: log-normal with these 5 % and 95 % points.
  case betweenLogNormal(lower: Double, upper: Double)
  /// A 90 % range of a share: logit-normal with these 5 % and 95 % points, both strictly inside 0…1.
  case betweenLogitNormal(lower: Double, upper: Double)
  case uniform(lower: Double, upper: Double)
  case triangular(lower: Double, mode: Double, upper: Double)
  /// Truncated to `lower…upper`, the domain of the number it stands for (`upper` may be infinite).
  case normal(mean: Double, sd: Double, lower: Double, upper: Double)
  /// Log-normal truncated above at `upper` (may be infinite).
  case logNormal(median: Double, sdLog: Double, upper: Double)
  case beta(a: Double, b: Double)

  public var isFixed: Bool {
    if case .fixed = self { true } else { false }
  }
}

/// One number as it stands in the file.
///
/// Where it is uncertain its `path` names the random stream: all that read the same written number share one
/// unknown, in every scenario, unless `each` draws one per place or segment.
public struct Value: Hashable, Sendable {
  /// One written distribution, drawn for each place or segment by itself.
  public struct Each: Hashable, Sendable {
    public enum Subject: String, Hashable, Sendable, CaseIterable { case place, segment }

    public var subject: Subject
    /// Correlation of the normal scores between two of them, 0…1.
    public var alike: Double

    public init(_ subject: Subject, alike: Double = 0) {
      self.subject = subject
      self.alike = alike
    }
  }

  public var path: String
  public var distribution: Distribution
  /// nil where all that read it share one unknown.
  public var each: Each?
  public var source: SourceID?

  public init(path: String, distribution: Distribution, each: Each? = nil, source: SourceID? = nil) {
    self.path = path
    self.distribution = distribution
    self.each = each
    self.source = source
  }
}

/// Where a number holds: everywhere in a place, in a segment of every place, or in one segment of one place.
public enum Scope: Hashable, Sendable {
  case place(PlaceID)
  case segment(SegmentID)
  case cell(PlaceID, SegmentID)
}

/// A number of the study that may differ by place and segment, times the factors of scenarios that multiply it.
public struct Parameter: Hashable, Sendable {
  public var dimension: Dimension
  /// What holds where no scope below applies; nil if the file gives none (then every cell is covered by a scope).
  public var otherwise: Value?
  public var scoped: [Scope: Value]
  /// Multipliers, each of dimension `.factor`.
  public var factors: [Parameter]

  public init(dimension: Dimension, otherwise: Value?, scoped: [Scope: Value] = [:], factors: [Parameter] = []) {
    self.dimension = dimension
    self.otherwise = otherwise
    self.scoped = scoped
    self.factors = factors
  }

  /// A number that is known and alike everywhere.
  public init(_ dimension: Dimension, _ value: Double, path: String) {
    self.init(dimension: dimension, otherwise: Value(path: path, distribution: .fixed(value)))
  }

  /// The written number for a cell: place/segment beats place beats segment beats otherwise; nil if not covered.
  public func value(place: PlaceID?, segment: SegmentID?) -> Value? {
    if scoped.isEmpty { return otherwise }
    if let place, let segment, let value = scoped[.cell(place, segment)] { return value }
    if let place, let value = scoped[.place(place)] { return value }
    if let segment, let value = scoped[.segment(segment)] { return value }
    return otherwise
  }

  /// Every number written for it, without the factors.
  public var values: [Value] {
    (otherwise.map { [$0] } ?? []) + scoped.values
  }

  /// What is written for a place, where that is certain and nothing multiplies it; nil otherwise.
  public func known(in place: PlaceID?) -> Double? {
    guard factors.isEmpty, case .fixed(let value)? = value(place: place, segment: nil)?.distribution else { return nil }
    return value
  }

  public var isFixed: Bool {
    values.allSatisfy(\.distribution.isFixed) && factors.allSatisfy(\.isFixed)
  }
}

/// A number that changes at dates: the last entry in force on a day holds, in the cells it covers.
public struct Schedule: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    /// First day in force; nil from the beginning.
    public var from: Day?
    /// Last day in force; nil to the end.
    public var through: Day?
    public var parameter: Parameter

    public init(from: Day?, through: Day?, parameter: Parameter) {
      self.from = from
      self.through = through
      self.parameter = parameter
    }

    public func isInForce(on day: Day) -> Bool {
      if let from, day < from { return false }
      if let through, day > through { return false }
      return true
    }
  }

  /// By date; the first is undated and covers every cell.
  public var entries: [Entry]
  /// Multipliers over time, each of dimension `.factor`.
  public var factors: [Schedule]

  public init(entries: [Entry], factors: [Schedule] = []) {
    self.entries = entries
    self.factors = factors
  }

  public init(_ parameter: Parameter) {
    self.init(entries: [Entry(from: nil, through: nil, parameter: parameter)])
  }

  /// The parameter in force in a cell on a day: the last written entry whose dates contain the day and whose scopes
  /// cover the cell; nil if none does.
  public func parameter(on day: Day, place: PlaceID?, segment: SegmentID?) -> Parameter? {
    entries.last { $0.isInForce(on: day) && $0.parameter.value(place: place, segment: segment) != nil }?.parameter
  }
}
