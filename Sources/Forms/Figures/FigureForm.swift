internal import AdoptionEngine
public import PlanningDomain

/// The empty form for the figures of a study: one row for each report, leaf place and indicator that people take up. Those are
/// the figures a study is fitted to and conditioned on; work done and other figures are asked for only where there is nothing else.
public struct FigureForm: Sendable {
  /// One line to be filled in.
  struct Row: Hashable, Sendable {
    var date: Day
    var place: String
    /// nil for all segments.
    var segment: String?
    var indicator: String
    /// Known already; nil where the study does not count anybody.
    var denominator: Double?
    /// Whether the figure is a share of something, and so at most 100 %.
    var isShare: Bool
  }

  /// A form a reader of figures would refuse for its length.
  public struct TooLong: Error, Hashable, Sendable {
    public let rows: Int
    public let limit: Int
  }

  /// What a file of figures may have, its headings aside.
  static let limit = 99_999

  let study: Study
  let language: Language
  let hasSegments: Bool
  let dates: [Day]
  /// Those that are asked for.
  let indicators: [Indicator]
  let rows: [Row]
  /// Rows to be filled in.
  public var count: Int { rows.count }

  /// - Parameters:
  ///   - months: of the reports wanted; nil for those of the study's period. Reports before and after it follow the same
  ///     calendar, and the end of the period is a report too.
  ///   - eachSegment: a row for each segment of a place, where an indicator counts people.
  /// - Throws: `TooLong`, or `EngineError` for a study that cannot be run.
  public init(
    _ study: Study, language: Language, months: ClosedRange<Month>? = nil, eachSegment: Bool = false
  ) throws {
    self.study = study
    self.language = language
    dates = Self.dates(study, months)
    let scenario = study.scenarios.first { $0.id == study.reference } ?? study.scenarios[0]
    let takenUp = scenario.indicators.filter { $0.adoption != nil }
    indicators = takenUp.isEmpty ? scenario.indicators : takenUp
    hasSegments = eachSegment && scenario.places.contains { $0.segments.count > 1 }
    let lines = Self.lines(
      scenario, indicators, members: try study.eligibleMembers(), eachSegment: hasSegments, language)
    guard lines.count * dates.count <= Self.limit else { throw TooLong(rows: lines.count * dates.count, limit: Self.limit) }
    rows = dates.flatMap { date in
      lines.map { line in
        var line = line
        line.date = date
        return line
      }
    }
  }

  private static func dates(_ study: Study, _ months: ClosedRange<Month>?) -> [Day] {
    guard let months else { return study.reportDates }
    let (first, last) = (months.lowerBound, months.upperBound.next)
    guard let from = Day(year: first.year, month: first.month, day: 1),
      let beyond = Day(year: last.year, month: last.month, day: 1)
    else { return [] }
    // A calendar closes its period with a report of its own; here that is the day after.
    let regular = study.reports.dates(in: Period(from: from, through: beyond)).dropLast()
    let own = study.reportDates.filter { from <= $0 && $0 < beyond }
    return Set(regular + own).sorted()
  }

  /// Rows without their date: places, segments and indicators in the order of the file.
  private static func lines(
    _ scenario: Scenario, _ indicators: [Indicator], members: [EligibleMembers], eachSegment: Bool, _ language: Language
  ) -> [Row] {
    let names = FormNames(scenario, language)
    let counts = Dictionary(grouping: members) { "\($0.place.text)\n\($0.indicator.text)" }
    return scenario.places.flatMap { place in
      indicators.flatMap { indicator in
        let cells = counts["\(place.id.text)\n\(indicator.id.text)"] ?? []
        func row(_ segment: Segment?) -> Row {
          let counted = cells.filter { segment == nil || $0.segment == segment?.id }
          return Row(
            date: Day(number: 0), place: names.place(place), segment: segment.map(names.segment),
            indicator: names.indicator(indicator),
            denominator: counted.isEmpty ? nil : counted.reduce(0) { $0 + $1.members }.rounded(),
            isShare: indicator.reported == nil)
        }
        return eachSegment && indicator.adoption != nil ? place.segments.map(row) : [row(nil)]
      }
    }
  }
}

/// Names by which a reader of figures knows things: titles, or ids where two things share a title.
struct FormNames {
  private let language: Language
  private let shared: Set<String>

  init(_ scenario: Scenario, _ language: Language) {
    self.language = language
    func repeated(_ names: [String]) -> Set<String> {
      Set(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.map(\.key))
    }
    let places = scenario.places.map { $0.title(language).lowercased() } + scenario.areas.map { $0.title(language).lowercased() }
    let indicators = scenario.indicators.map { $0.title(language).lowercased() }
    var titles: [SegmentID: String] = [:]
    var contested: Set<String> = []
    for segment in scenario.places.flatMap(\.segments) {
      let title = segment.title(language).lowercased()
      if let known = titles[segment.id], known != title { contested.formUnion([known, title]) }
      titles[segment.id] = title
    }
    shared = repeated(places).union(repeated(indicators)).union(contested).union(repeated(titles.values.sorted()))
  }

  func place(_ place: Place) -> String { name(place.title, place.id.text) }
  func segment(_ segment: Segment) -> String { name(segment.title, segment.id.text) }
  func indicator(_ indicator: Indicator) -> String { name(indicator.title, indicator.id.text) }

  private func name(_ title: LocalizedText, _ id: String) -> String {
    shared.contains(title(language).lowercased()) ? id : title(language)
  }
}
