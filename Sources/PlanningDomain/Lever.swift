/// What a planner chooses.
public struct Lever: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case team(Team)
    case media(Media)
    case project(Project)
  }

  public var id: LeverID
  public var title: LocalizedText
  public var isEnabled: Bool
  /// The places it acts in, in file order; never empty.
  public var places: [PlaceID]
  public var kind: Kind

  public init(id: LeverID, title: LocalizedText, isEnabled: Bool, places: [PlaceID], kind: Kind) {
    self.id = id
    self.title = title
    self.isEnabled = isEnabled
    self.places = places
    self.kind = kind
  }

  public var team: Team? { if case .team(let team) = kind { team } else { nil } }
  public var media: Media? { if case .media(let media) = kind { media } else { nil } }
  public var project: Project? { if case .project(let project) = kind { project } else { nil } }

  /// Teams and media are outreach; projects stay when outreach is switched off.
  public var isOutreach: Bool { project == nil }
}

/// A pool of community teams in each of its places.
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
  /// The segments served; nil for all.
  public var segments: [SegmentID]?
  public var serves: [Service]
  public var costs: [CostItem]

  public init(
    count: Count, existing: Parameter, atMost: Parameter?, members: Schedule, hours: Schedule, search: Parameter,
    training: Parameter, attrition: Parameter, split: Split, segments: [SegmentID]?, serves: [Service], costs: [CostItem]
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
    self.segments = segments
    self.serves = serves
    self.costs = costs
  }
}

/// Spending on messages to an audience, whose effect carries over.
public struct Media: Hashable, Sendable {
  public struct Effect: Hashable, Sendable {
    public var indicator: IndicatorID
    /// μ, hazard per day at full effect.
    public var rate: Parameter

    public init(indicator: IndicatorID, rate: Parameter) {
      self.indicator = indicator
      self.rate = rate
    }
  }

  /// Đồng per calendar month over all its places.
  public var spend: Schedule
  /// Đồng per calendar month spent before the period; nil for none.
  public var before: Parameter?
  public var audience: PopulationID
  /// τ, mean life in days; 0 for none.
  public var carryOver: Parameter
  /// K, đồng per person and day.
  public var halfEffect: Parameter
  /// η.
  public var slope: Parameter
  public var adds: [Effect]
  public var cost: CostItem

  public init(
    spend: Schedule, before: Parameter?, audience: PopulationID, carryOver: Parameter, halfEffect: Parameter,
    slope: Parameter, adds: [Effect], cost: CostItem
  ) {
    self.spend = spend
    self.before = before
    self.audience = audience
    self.carryOver = carryOver
    self.halfEffect = halfEffect
    self.slope = slope
    self.adds = adds
    self.cost = cost
  }
}

/// Works that raise ceilings and complete milestones at a date.
public struct Project: Hashable, Sendable {
  public struct Achievement: Hashable, Sendable {
    public var indicator: IndicatorID
    /// Share done once complete, by place.
    public var share: Parameter

    public init(indicator: IndicatorID, share: Parameter) {
      self.indicator = indicator
      self.share = share
    }
  }

  public struct Raise: Hashable, Sendable {
    public var indicator: IndicatorID
    /// Δ, share of the eligible.
    public var share: Parameter

    public init(indicator: IndicatorID, share: Parameter) {
      self.indicator = indicator
      self.share = share
    }
  }

  /// Complete at the end of this day, plus the delay.
  public var completes: Day
  /// Days, counted whole.
  public var delay: Parameter
  /// Days over which a raise comes fully into effect.
  public var rollOut: Parameter
  public var achieves: [Achievement]
  public var raises: [Raise]
  public var costs: [CostItem]

  public init(
    completes: Day, delay: Parameter, rollOut: Parameter, achieves: [Achievement], raises: [Raise], costs: [CostItem]
  ) {
    self.completes = completes
    self.delay = delay
    self.rollOut = rollOut
    self.achieves = achieves
    self.raises = raises
    self.costs = costs
  }
}
