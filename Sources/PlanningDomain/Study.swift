/// A valid question: one world, its scenarios and what is asked of them. Validation happened while reading.
public struct Study: Hashable, Sendable {
  public var id: String
  public var title: LocalizedText
  public var period: Period
  public var reports: ReportCalendar
  public var resolution: Resolution
  public var draws: Int
  public var seed: UInt64
  public var noise: ProcessNoise
  /// In file order.
  public var sources: [Source]
  /// Every number of the world and the levers as the file gives it, before any scenario; in file order.
  public var inputs: [Input]
  /// In file order, as are targets, levels and scenarios; never empty for scenarios.
  public var targets: [Target]
  public var levelTargets: [LevelTarget]
  public var levels: [Level]
  public var scenarios: [Scenario]
  public var reference: ScenarioID
  /// What observations have made of the uncertain numbers; nil where they are as written.
  public var posterior: Posterior?
  /// Days of the period, besides report and target dates, at whose end states are recorded.
  public var observationDates: [Day] = []

  public init(
    id: String, title: LocalizedText, period: Period, reports: ReportCalendar, resolution: Resolution, draws: Int,
    seed: UInt64, noise: ProcessNoise, sources: [Source], inputs: [Input], targets: [Target], levels: [Level],
    scenarios: [Scenario], reference: ScenarioID, levelTargets: [LevelTarget] = []
  ) {
    self.id = id
    self.title = title
    self.period = period
    self.reports = reports
    self.resolution = resolution
    self.draws = draws
    self.seed = seed
    self.noise = noise
    self.sources = sources
    self.inputs = inputs
    self.targets = targets
    self.levelTargets = levelTargets
    self.levels = levels
    self.scenarios = scenarios
    self.reference = reference
  }

  /// The days at whose end reports fall, ascending; the period's end is the last.
  public var reportDates: [Day] { reports.dates(in: period) }
}

/// Levers, assumptions, places and period of one possible plan, fully resolved: nothing refers to another scenario.
public struct Scenario: Hashable, Sendable {
  public var id: ScenarioID
  public var title: LocalizedText
  public var populations: [Population]
  public var areas: [Area]
  public var places: [Place]
  public var indicators: [Indicator]
  public var levers: [Lever]
  public var calendar: [CalendarEntry]
  public var funds: [Fund]
  /// What the file changes for it, as written: `levers.teams.count = 6`.
  public var changes: [String]

  public init(
    id: ScenarioID, title: LocalizedText, populations: [Population], places: [Place], indicators: [Indicator],
    levers: [Lever], calendar: [CalendarEntry], funds: [Fund], changes: [String],
    areas: [Area] = []
  ) {
    self.id = id
    self.title = title
    self.populations = populations
    self.areas = areas
    self.places = places
    self.indicators = indicators
    self.levers = levers
    self.calendar = calendar
    self.funds = funds
    self.changes = changes
  }
}

/// When figures are drawn up.
public struct ReportCalendar: Hashable, Sendable {
  public enum Interval: String, Hashable, Sendable, CaseIterable {
    case month, quarter
    case halfYear = "half-year"
    case year

    var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .halfYear: 6
      case .year: 12
      }
    }
  }

  public var every: Interval
  /// Day of the month on which a report closes, 1…31 (a shorter month closes on its last day); nil for the last day.
  public var cutOff: Int?

  public init(every: Interval, cutOff: Int?) {
    self.every = every
    self.cutOff = cutOff
  }

  /// Days at whose end a report falls, ascending, the period's end last.
  public func dates(in period: Period) -> [Day] {
    var dates: [Day] = []
    var month = Month(of: period.from)
    let last = Month(of: period.through)
    while month <= last {
      if month.month % every.months == 0 {
        let dayOfMonth = min(cutOff ?? month.length, month.length)
        if let day = Day(year: month.year, month: month.month, day: dayOfMonth), day >= period.from, day < period.through {
          dates.append(day)
        }
      }
      month = month.next
    }
    return dates + [period.through]
  }
}

/// The grid on which a study is stepped.
public enum Resolution: String, Hashable, Sendable, CaseIterable { case auto, week, day }

/// Year-to-year luck that no parameter explains: hazards are multiplied by a log-normal AR(1) per place and indicator.
public struct ProcessNoise: Hashable, Sendable {
  /// ς; 0 switches it off.
  public var sd: Double
  /// Days after which a deviation has shrunk to 1/e; above 0.
  public var memory: Double

  public init(sd: Double = 0.2, memory: Double = 60) {
    self.sd = sd
    self.memory = memory
  }
}

/// Where a number comes from.
public struct Source: Hashable, Sendable {
  /// How far to trust it.
  public enum Grade: String, Hashable, Sendable, CaseIterable { case document, derived, memory, assumption }

  public var id: SourceID
  public var title: LocalizedText
  public var document: String?
  public var grade: Grade

  public init(id: SourceID, title: LocalizedText, document: String?, grade: Grade) {
    self.id = id
    self.title = title
    self.document = document
    self.grade = grade
  }
}

/// One number the study stands on.
public struct Input: Hashable, Sendable {
  public var path: String
  public var dimension: Dimension
  /// As written in the file, with its unit.
  public var text: String
  public var distribution: Distribution
  /// nil if the file names none; such a number counts as an assumption.
  public var source: SourceID?
  /// How officials put it, where the file says so: "trên 65 %".
  public var reported: String?
  /// The catalogue entry it was taken from; nil if the file gives it.
  public var origin: String?

  public init(
    path: String, dimension: Dimension, text: String, distribution: Distribution, source: SourceID?,
    reported: String? = nil, origin: String? = nil
  ) {
    self.path = path
    self.dimension = dimension
    self.text = text
    self.distribution = distribution
    self.source = source
    self.reported = reported
    self.origin = origin
  }
}
