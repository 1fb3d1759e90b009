/// Training classes in each of their places, filled at random from those served.
public struct Classes: Hashable, Sendable {
  public struct Service: Hashable, Sendable {
    public var indicator: IndicatorID
    /// σ, probability that somebody in open need who sits in a class takes it up.
    public var success: Parameter

    public init(indicator: IndicatorID, success: Parameter) {
      self.indicator = indicator
      self.success = success
    }
  }

  /// Sessions per calendar month in a place, over time.
  public var sessions: Schedule
  /// Seats of a session, by place.
  public var seats: Parameter
  /// The segments served; nil for all.
  public var segments: [SegmentID]?
  /// Each session teaches all of these.
  public var serves: [Service]
  public var costs: [CostItem]

  public init(
    sessions: Schedule, seats: Parameter, segments: [SegmentID]?, serves: [Service], costs: [CostItem]
  ) {
    self.sessions = sessions
    self.seats = seats
    self.segments = segments
    self.serves = serves
    self.costs = costs
  }
}
