internal import Analyses
internal import PlanningDomain

/// How a report names the things of a study: options by their place in the file, targets by their row in Biểu 1.
struct Roster: Sendable {
  let study: Study
  let language: Language
  /// By scenario; places are named often and may be thousands.
  private let places: [ScenarioID: [PlaceID: String]]

  /// A row of Biểu 1: an indicator, with one of its targets if it has any.
  struct Line: Sendable {
    let number: Int
    let indicator: Indicator
    let target: Target?
  }

  init(_ answers: StudyAnswers, language: Language) {
    study = answers.study
    self.language = language
    places = Dictionary(
      answers.scenarios.map { answer in
        let titles = answer.scenario.places.map { ($0.id, $0.title(language)) }
        return (answer.scenario.id, Dictionary(titles, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// `PA3`: its place in the file, whatever scenarios were run.
  func option(_ id: ScenarioID) -> String {
    guard let index = study.scenarios.firstIndex(where: { $0.id == id }) else { return id.text }
    return language.choose(vi: "PA\(index + 1)", en: "Option \(index + 1)")
  }

  /// `PA3 Cao điểm quý IV`.
  func fullOption(_ scenario: Scenario) -> String {
    "\(option(scenario.id))\(language.choose(vi: " ", en: ". "))\(scenario.title(language))"
  }

  /// The rows of Biểu 1 by pillar, in file order within each; those of no pillar last. What is only reported has none.
  func groups(of scenario: Scenario) -> [(pillar: Indicator.Pillar?, lines: [Line])] {
    var number = 0
    let pillars: [Indicator.Pillar?] = Indicator.Pillar.allCases.map { $0 } + [nil]
    return pillars.compactMap { pillar in
      let lines = scenario.indicators.filter { $0.pillar == pillar && $0.reported == nil }.flatMap { indicator -> [Line] in
        let targets = study.targets.filter { $0.indicator == indicator.id }
        let rows: [Target?] = targets.isEmpty ? [nil] : targets.map { $0 }
        return rows.map { target in
          number += 1
          return Line(number: number, indicator: indicator, target: target)
        }
      }
      return lines.isEmpty ? nil : (pillar, lines)
    }
  }

  func lines(of scenario: Scenario) -> [Line] { groups(of: scenario).flatMap(\.lines) }

  /// The number of a target's row; nil for a target the scenario has no indicator for.
  func number(of target: TargetID, in scenario: Scenario) -> Int? {
    lines(of: scenario).first { $0.target?.id == target }?.number
  }

  func title(of indicator: IndicatorID, in scenario: Scenario) -> String {
    scenario.indicators.first { $0.id == indicator }?.title(language) ?? indicator.text
  }

  /// A target's own title, else that of its indicator.
  func title(of target: Target, in scenario: Scenario) -> String {
    target.title?(language) ?? title(of: target.indicator, in: scenario)
  }

  /// The same with what it is counted over, where that is not all places together.
  func fullTitle(of target: Target, in scenario: Scenario) -> String {
    let title = title(of: target, in: scenario)
    guard scenario.places.count > 1 else { return title }
    switch target.reach {
    case .eachPlace: return "\(title) – \(language.choose(vi: "từng nơi", en: "each place"))"
    case .over(let region): return self.title(of: region, in: scenario).map { "\(title) – \($0)" } ?? title
    }
  }

  func title(of place: PlaceID, in scenario: Scenario) -> String {
    places[scenario.id]?[place] ?? place.text
  }

  /// What a region is called; nil for all places together.
  func title(of region: Region, in scenario: Scenario) -> String? {
    switch region {
    case .all: return nil
    case .place(let id): return title(of: id, in: scenario)
    case .area(let id): return scenario.areas.first { $0.id == id }?.title(language) ?? id.text
    case .places(let ids):
      let named = ids.prefix(3).map { title(of: $0, in: scenario) }
      if ids.count <= 3 { return named.joined(separator: ", ") }
      return named.joined(separator: ", ")
        + language.choose(vi: " và \(ids.count - 3) nơi khác", en: " and \(ids.count - 3) more")
    }
  }

  /// The segment's title in the first place that has it.
  func title(of segment: SegmentID, in scenario: Scenario) -> String {
    scenario.places.flatMap(\.segments).first { $0.id == segment }?.title(language) ?? segment.text
  }

  func title(of lever: LeverID, in scenario: Scenario) -> String {
    scenario.levers.first { $0.id == lever }?.title(language) ?? lever.text
  }

  func title(of fund: Fund) -> String { fund.title(language) }

  /// The population an indicator is counted over; nil for a milestone.
  func population(of indicator: Indicator, in scenario: Scenario) -> Population? {
    indicator.adoption.flatMap { adoption in scenario.populations.first { $0.id == adoption.population } }
  }

  /// `ng.`, `hộ`; `hồ sơ` for a flow, empty for a milestone.
  func unit(of indicator: IndicatorID, in scenario: Scenario) -> String {
    guard let indicator = scenario.indicators.first(where: { $0.id == indicator }) else { return "" }
    if indicator.flow != nil { return Population.Unit.file.short(language) }
    return population(of: indicator, in: scenario)?.unit.short(language) ?? ""
  }

  /// Segment ids of all places, ascending.
  static func segments(of scenario: Scenario) -> [SegmentID] {
    Set(scenario.places.flatMap { $0.segments.map(\.id) }).sorted()
  }
}
