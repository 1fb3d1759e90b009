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
