internal import Analyses
internal import PlanningDomain

/// Which tables and sentences a part of the report consists of.
struct Views {
  private let answers: StudyAnswers
  private let roster: Roster
  private let reading: Reading
  private let shown: Set<Section>

  init(_ answers: StudyAnswers, roster: Roster, reading: Reading, shown: Set<Section>) {
    self.answers = answers
    self.roster = roster
    self.reading = reading
    self.shown = shown
  }

  func add(_ section: Section, to page: inout Page) throws {
    switch section {
    case .summary: try addSummary(to: &page)
    case .targets:
      for scenario in answers.scenarios { try addTargets(of: scenario, to: &page) }
    case .comparison: try addComparison(to: &page)
    case .budget:
      for scenario in answers.scenarios {
        page.add(try EstimateTable(scenario, roster: roster).table())
        page.add(try FundTable(scenario, roster: roster).table())
      }
    case .assumptions: page.add(try AssumptionTable(answers, roster: roster).table())
    case .segments:
      for scenario in answers.scenarios { page.add(try SegmentTable(scenario, roster: roster).table()) }
    case .dates:
      for scenario in answers.scenarios { page.add(try DateTable(scenario, roster: roster).table()) }
    case .contributions:
      for scenario in answers.scenarios { page.add(try ContributionTable(scenario, roster: roster).table()) }
    case .obstacles: page.add(try ObstacleTable(answers, roster: roster).table())
    case .levels: page.add(try LevelTable(answers, roster: roster, reading: reading).table())
    case .desks:
      for scenario in answers.scenarios {
        for table in try DeskTables(scenario, roster: roster).tables() { page.add(table) }
      }
    case .places:
      for scenario in answers.scenarios { page.add(try PlaceTable(scenario, roster: roster).table()) }
    case .data:
      guard let replan = answers.replan else { return }
      page.add(try ReplanTable(replan, answers: answers, roster: roster).table())
      page.add(ReplanWords(language: roster.language).sources(replan.replan.evidence))
    case .all: break
    }
  }

  /// Whether a part has anything to say of this study; `all` leaves out those that have not.
  func hasContent(_ section: Section) -> Bool {
    switch section {
    case .desks: answers.scenarios.contains { $0.scenario.indicators.contains { $0.flow != nil } }
    case .places: answers.scenarios.contains { $0.scenario.places.count > 1 }
    case .data: answers.replan != nil
    default: true
    }
  }

  private func addTargets(of scenario: ScenarioAnswers, to page: inout Page) throws {
    page.add(try TargetTable(scenario, roster: roster).table())
    if let table = try ReportedTable(scenario, roster: roster).table() { page.add(table) }
    page.add(reading.closing(scenario))
  }

  private func addComparison(to page: inout Page) throws {
    page.add(try ComparisonTable(answers, roster: roster).table())
    page.add(reading.conclusion)
  }

  /// Biểu 1 of the reference (or of the first scenario run), then Biểu 2 where there is more than one.
  private func addSummary(to page: inout Page) throws {
    if answers.replan != nil, !shown.contains(.data) { try add(.data, to: &page) }
    let leading = answers.scenarios.first { $0.scenario.id == answers.reference } ?? answers.scenarios.first
    if let leading, !shown.contains(.targets) { try addTargets(of: leading, to: &page) }
    if answers.scenarios.count > 1 {
      if !shown.contains(.comparison) { try addComparison(to: &page) }
    } else if !shown.contains(.comparison) {
      page.add(reading.conclusion)
    }
  }
}
