/// Which places became which: communes merged, wards split, districts abolished.
///
/// For each former place the shares that go to the places of the study add to 1, or to less where the mapping says that a part of
/// it went elsewhere; then what is missing is in `outside`.
public struct Boundaries: Hashable, Sendable {
  public struct Move: Hashable, Sendable {
    public var from: PlaceID
    public var to: PlaceID
    /// Share of the members of `from` that live in `to`, above 0 and up to 1.
    public var weight: Double
    /// First day whose figures `to` stands for; nil from the beginning.
    public var validFrom: Day?
    /// Last day; nil to the end.
    public var validThrough: Day?

    public init(from: PlaceID, to: PlaceID, weight: Double, validFrom: Day? = nil, validThrough: Day? = nil) {
      self.from = from
      self.to = to
      self.weight = weight
      self.validFrom = validFrom
      self.validThrough = validThrough
    }

    /// Whether `to` stands for `from` on a day.
    public func isValid(on day: Day) -> Bool {
      (validFrom.map { $0 <= day } ?? true) && (validThrough.map { day <= $0 } ?? true)
    }
  }

  /// In file order.
  public var moves: [Move]

  public init(moves: [Move]) { self.moves = moves }

  /// Share of a former place that on a day goes to none of the study's places.
  public func outside(_ place: PlaceID, on day: Day) -> Double {
    max(0, 1 - moves.filter { $0.from == place && $0.isValid(on: day) }.reduce(0) { $0 + $1.weight })
  }
}
