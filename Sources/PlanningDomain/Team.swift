/// A pool of community teams in each of its places, or one pool over all of them.
public struct Team: Hashable, Sendable {
  public enum Count: Hashable, Sendable {
    /// n, teams in a place, over time.
    case teams(Schedule)
    /// As many whole teams in a place as this money (đồng per calendar month) allows for start-up and running.
    case budget(Parameter)
  }

  /// How time is split over the served cells of an indicator.
  public enum Split: String, Hashable, Sendable {
    /// In proportion to open need.
    case remaining
    /// In proportion to eligible members.
    case members
  }

  public struct Service: Hashable, Sendable {
    public var indicator: IndicatorID
    /// α, share of the pool's time.
    public var share: Parameter
    /// κ, minutes.
    public var handling: Parameter
    /// σ, probability.
    public var success: Parameter

    public init(indicator: IndicatorID, share: Parameter, handling: Parameter, success: Parameter) {
      self.indicator = indicator
      self.share = share
      self.handling = handling
      self.success = success
    }
  }

  public var count: Count
  /// Teams trained and set up before the period, by place.
  public var existing: Parameter
  /// More teams than this cannot be, by place; nil for no limit.
  public var atMost: Parameter?
  /// m, members per team.
  public var members: Schedule
  /// h, working minutes per member and day.
  public var hours: Schedule
  public var search: Parameter
  /// Days until a new team works fully.
  public var training: Parameter
  /// Hazard per day at which a pool's working time wears away.
  public var attrition: Parameter
  public var split: Split
  /// Whether one pool serves all the places together; its numbers then do not differ by place.
  public var roams: Bool
  /// The segments served; nil for all.
  public var segments: [SegmentID]?
  public var serves: [Service]
  public var costs: [CostItem]

  public init(
    count: Count, existing: Parameter, atMost: Parameter?, members: Schedule, hours: Schedule, search: Parameter,
    training: Parameter, attrition: Parameter, split: Split, segments: [SegmentID]?, serves: [Service], costs: [CostItem],
    roams: Bool = false
  ) {
    self.count = count
    self.existing = existing
    self.atMost = atMost
    self.members = members
    self.hours = hours
    self.search = search
    self.training = training
    self.attrition = attrition
    self.split = split
    self.roams = roams
    self.segments = segments
    self.serves = serves
    self.costs = costs
  }
}
