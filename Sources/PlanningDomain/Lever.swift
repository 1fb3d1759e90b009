/// What a planner chooses.
public struct Lever: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case team(Team)
    case media(Media)
    case project(Project)
    case classes(Classes)
    case desk(Desk)
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
  public var classes: Classes? { if case .classes(let classes) = kind { classes } else { nil } }
  public var desk: Desk? { if case .desk(let desk) = kind { desk } else { nil } }

  /// Teams, media, classes and desks are outreach; projects stay when outreach is switched off.
  public var isOutreach: Bool { project == nil }
}

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

  public enum Volume: Hashable, Sendable {
    /// Đồng per calendar month over all its places.
    case spend(Schedule)
    /// Messages per calendar month over all its places, each at a price in đồng.
    case messages(Schedule, price: Parameter)
  }

  public var volume: Volume
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
    volume: Volume, before: Parameter?, audience: PopulationID, carryOver: Parameter, halfEffect: Parameter,
    slope: Parameter, adds: [Effect], cost: CostItem
  ) {
    self.volume = volume
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

  /// Probability that it happens at all; it is one event for all its places.
  public var chance: Parameter
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
    completes: Day, delay: Parameter, rollOut: Parameter, achieves: [Achievement], raises: [Raise], costs: [CostItem],
    chance: Parameter
  ) {
    self.chance = chance
    self.completes = completes
    self.delay = delay
    self.rollOut = rollOut
    self.achieves = achieves
    self.raises = raises
    self.costs = costs
  }
}

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

/// Officers at a counter in each of their places who file for people, and teach them while they do.
public struct Desk: Hashable, Sendable {
  public struct Service: Hashable, Sendable {
    /// A flow.
    public var indicator: IndicatorID
    /// κ, minutes for one file, by place.
    public var handling: Parameter
    /// σ, probability that an assisted file makes its owner take up an indicator of the flow's self-service.
    public var success: Parameter

    public init(indicator: IndicatorID, handling: Parameter, success: Parameter) {
      self.indicator = indicator
      self.handling = handling
      self.success = success
    }
  }

  /// Officers in a place, over time.
  public var officers: Schedule
  /// Minutes of one officer for these flows, per calendar day.
  public var hours: Schedule
  /// In the order in which they are served.
  public var serves: [Service]
  public var costs: [CostItem]

  public init(officers: Schedule, hours: Schedule, serves: [Service], costs: [CostItem]) {
    self.officers = officers
    self.hours = hours
    self.serves = serves
    self.costs = costs
  }
}
