/// A column of the plan: what officials report as a share.
public struct Indicator: Hashable, Sendable {
  public enum Pillar: String, Hashable, Sendable, CaseIterable { case government, economy, society }

  public enum Kind: Hashable, Sendable {
    case adoption(Adoption)
    case milestone(Milestone)
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
    ceiling: Parameter, mixing: Mixing
  ) {
    self.population = population
    self.alsoOf = alsoOf
    self.measure = measure
    self.start = start
    self.dormant = dormant
    self.requires = requires
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
