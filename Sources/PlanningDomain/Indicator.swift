/// A column of the plan: what officials report as a share.
public struct Indicator: Hashable, Sendable {
  public enum Pillar: String, Hashable, Sendable, CaseIterable { case government, economy, society }

  public enum Kind: Hashable, Sendable {
    case adoption(Adoption)
    case milestone(Milestone)
    case flow(Flow)
    case reported(Reported)
  }

  public var id: IndicatorID
  public var title: LocalizedText
  public var pillar: Pillar?
  /// How numerator and denominator are counted, in words.
  public var explanation: LocalizedText?
  public var kind: Kind

  public init(id: IndicatorID, title: LocalizedText, pillar: Pillar?, explanation: LocalizedText?, kind: Kind) {
    self.id = id
    self.title = title
    self.pillar = pillar
    self.explanation = explanation
    self.kind = kind
  }

  public var adoption: Adoption? {
    if case .adoption(let adoption) = kind { adoption } else { nil }
  }

  public var milestone: Milestone? {
    if case .milestone(let milestone) = kind { milestone } else { nil }
  }

  public var flow: Flow? {
    if case .flow(let flow) = kind { flow } else { nil }
  }

  public var reported: Reported? {
    if case .reported(let reported) = kind { reported } else { nil }
  }
}

/// Something people take up, and may stop using.
public struct Adoption: Hashable, Sendable {
  /// Which state the indicator counts.
  public enum Measure: String, Hashable, Sendable { case active, ever }

  public struct Start: Hashable, Sendable {
    /// Share of `population` (else of the indicator's own) in the indicator's measure at the start of the period.
    public var share: Parameter
    public var population: PopulationID?
    /// When it was seen.
    public var asOf: Day?

    public init(share: Parameter, population: PopulationID?, asOf: Day?) {
      self.share = share
      self.population = population
      self.asOf = asOf
    }
  }

  public struct Requirement: Hashable, Sendable {
    public var indicator: IndicatorID
    /// f: share of the prerequisite's users; nil where both count one population (f = 1).
    public var times: Parameter?

    public init(indicator: IndicatorID, times: Parameter?) {
      self.indicator = indicator
      self.times = times
    }
  }

  public struct Encouragement: Hashable, Sendable {
    /// An adoption indicator; its active share over the place encourages.
    public var indicator: IndicatorID
    /// ε, hazard per day where everybody uses it.
    public var rate: Parameter

    public init(indicator: IndicatorID, rate: Parameter) {
      self.indicator = indicator
      self.rate = rate
    }
  }

  /// Weights of the active shares that are imitated; they add to 1.
  public struct Mixing: Hashable, Sendable {
    public var segment: Double
    public var place: Double
    public var all: Double

    public init(segment: Double = 0.7, place: Double = 0.3, all: Double = 0) {
      self.segment = segment
      self.place = place
      self.all = all
    }
  }

  public var population: PopulationID
  /// Other populations its count is also shown over.
  public var alsoOf: [PopulationID]
  public var measure: Measure
  public var start: Start
  /// Share of the eligible who adopted and stopped before the start.
  public var dormant: Parameter
  public var requires: [Requirement]
  public var encouragedBy: [Encouragement]
  /// p, hazard per day.
  public var innovation: Parameter
  /// q, hazard per day.
  public var imitation: Parameter
  /// δ, hazard per day.
  public var lapse: Parameter
  /// ρ, hazard per day.
  public var returning: Parameter
  /// c, share of the eligible.
  public var ceiling: Parameter
  public var mixing: Mixing

  public init(
    population: PopulationID, alsoOf: [PopulationID], measure: Measure, start: Start, dormant: Parameter,
    requires: [Requirement], innovation: Parameter, imitation: Parameter, lapse: Parameter, returning: Parameter,
    ceiling: Parameter, mixing: Mixing, encouragedBy: [Encouragement] = []
  ) {
    self.population = population
    self.alsoOf = alsoOf
    self.measure = measure
    self.start = start
    self.dormant = dormant
    self.requires = requires
    self.encouragedBy = encouragedBy
    self.innovation = innovation
    self.imitation = imitation
    self.lapse = lapse
    self.returning = returning
    self.ceiling = ceiling
    self.mixing = mixing
  }
}

/// Something a project completes; it does not diffuse.
public struct Milestone: Hashable, Sendable {
  /// Share done at the start, by place.
  public var start: Parameter

  public init(start: Parameter) { self.start = start }
}

/// Files that arrive at places and may be filed online: by people themselves, with an officer's help, or on paper.
public struct Flow: Hashable, Sendable {
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Files online ÷ files since the start of the period.
    case online
    /// The share of the files of the day.
    case onlineNow = "online-now"
  }

  public enum Files: Hashable, Sendable {
    /// Files per calendar month at a place, over time.
    case perMonth(Schedule)
    /// A share of the files of another flow, by place.
    case share(Parameter, of: IndicatorID)
  }

  public var files: Files
  public var measure: Measure
  /// Adoption indicators whose users serve themselves: the one with the lowest active share over the place decides.
  /// Empty: nobody does.
  public var selfService: [IndicatorID]

  public init(files: Files, measure: Measure, selfService: [IndicatorID]) {
    self.files = files
    self.measure = measure
    self.selfService = selfService
  }
}

/// A figure that officials report and that is not projected: a ratio such as 137 subscriptions per 100 households.
public struct Reported: Hashable, Sendable {
  /// A ratio, 0 or more, by place; may exceed 1. Places without a figure are not covered.
  public var value: Parameter
  /// What is divided by what, in words.
  public var unit: LocalizedText?
  public var asOf: Day?

  public init(value: Parameter, unit: LocalizedText?, asOf: Day?) {
    self.value = value
    self.unit = unit
    self.asOf = asOf
  }
}
