/// A stretch of the year in which teams work more or less and people are easier or harder to win.
///
/// Entries that overlap multiply.
public struct CalendarEntry: Hashable, Sendable {
  public var id: CalendarEntryID
  public var title: LocalizedText
  public var isEnabled: Bool
  public var period: Period
  /// Multiplies the working time of teams.
  public var effort: Parameter
  /// Multiplies every hazard of own uptake.
  public var demand: Parameter
  /// Where it holds; nil for everywhere.
  public var segments: [SegmentID]?
  public var places: [PlaceID]?

  public init(
    id: CalendarEntryID, title: LocalizedText, isEnabled: Bool, period: Period, effort: Parameter, demand: Parameter,
    segments: [SegmentID]?, places: [PlaceID]?
  ) {
    self.id = id
    self.title = title
    self.isEnabled = isEnabled
    self.period = period
    self.effort = effort
    self.demand = demand
    self.segments = segments
    self.places = places
  }

  public func applies(to segment: SegmentID, in place: PlaceID) -> Bool {
    isEnabled && (segments.map { $0.contains(segment) } ?? true) && (places.map { $0.contains(place) } ?? true)
  }
}
