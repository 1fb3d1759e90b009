internal import Analyses
internal import PlanningDomain

/// Biểu 7: what brought the adopters of every indicator, beside the same world without outreach.
struct ContributionTable {
  private let answers: ScenarioAnswers
  private let roster: Roster
  private let words: DriverWords
  private let format: Format

  init(_ answers: ScenarioAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = DriverWords(language: roster.language)
    format = Format(roster.language)
  }

  private var hasDraws: Bool { answers.projections.drawCount > 0 }

  func table() throws -> Table {
    var columns: [Table.Column] = [.label(words.source), .init(words.withPlan(hasDraws: hasDraws))]
    if hasDraws { columns.append(.init(words.lowHigh)) }
    columns += [.init(words.returned), .init(words.withoutOutreach), .init(words.difference)]
    return try Table(
      title: words.contributions(roster.fullOption(answers.scenario)), columns: columns,
      rows: answers.scenario.indicators.filter { $0.adoption != nil }.flatMap(rows),
      notes: [words.contributionNote(hasHelp: answers.scenario.levers.contains { $0.classes != nil || $0.desk != nil })])
  }

  private func rows(of indicator: Indicator) -> [Table.Row] {
    let unit = roster.unit(of: indicator.id, in: answers.scenario)
    let own = answers.projections.contributions(to: .init(indicator.id))
    let other = answers.withoutOutreach.contributions(to: .init(indicator.id))
    let end = roster.study.period.through
    func ever(_ projections: Projections) -> Series { projections.count(.init(indicator.id), on: end, measure: .ever) }
    let found = own.filter { ($0.adopted.mean ?? $0.adopted.central) != 0 || $0.driver.isAlwaysShown }
    let rows = found.map { contribution in
      row(
        words.driver(contribution.driver) { roster.title(of: $0, in: answers.scenario) }, contribution.adopted,
        returned: contribution.returned, without: other.first { $0.driver == contribution.driver }?.adopted, .sub(indent: 1))
    }
    let returned = own.map(\.returned).reduce(nil) { (sum: Series?, next: Series) in sum.map { $0.plus(next) } ?? next }
    return [
      row(
        "\(indicator.title(roster.language)) (\(unit))", ever(answers.projections), returned: returned,
        without: ever(answers.withoutOutreach), .total)
    ] + rows
  }

  private func row(
    _ label: String, _ series: Series, returned: Series?, without: Series?, _ kind: Table.Row.Kind
  ) -> Table.Row {
    var cells: [Table.Cell] = [.text(label), .number(format.meanCount(series))]
    if hasDraws { cells.append(range(series)) }
    cells.append(returned.map { ($0.mean ?? $0.central) > 0 ? .number(format.meanCount($0)) : .missing } ?? .missing)
    cells.append(without.map { .number(format.meanCount($0)) } ?? .missing)
    cells.append(.number(format.meanCount(without.map { series.minus($0) } ?? series, sign: .always)))
    return Table.Row(kind, cells)
  }

  private func range(_ series: Series) -> Table.Cell {
    guard let points = series.quantiles, points.q05 != points.q95 else { return .missing }
    let errors = [0.05, 0.95].compactMap { series.quantileMonteCarloError($0) }
    let decimals = Precision.decimals(errors, atMost: 0)
    return .number([points.q05, points.q95].map { format.number($0, decimals: decimals) }.joined(separator: "–"))
  }
}

extension Contribution.Driver {
  /// Whether a row stands for it even where it brings nobody.
  fileprivate var isAlwaysShown: Bool {
    switch self {
    case .start, .ownInitiative, .wordOfMouth: true
    case .encouragement, .lever: false
    }
  }
}
