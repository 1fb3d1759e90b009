internal import Analyses
internal import PlanningDomain

/// Under Biểu 3: what every fund allows, spends and lacks, by calendar year, in millions of đồng.
struct FundTable {
  private let answers: ScenarioAnswers
  private let roster: Roster
  private let words: BudgetWords
  private let format: Format

  init(_ answers: ScenarioAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    words = BudgetWords(language: roster.language)
    format = Format(roster.language)
  }

  private var hasDraws: Bool { answers.projections.drawCount > 0 }

  func table() throws -> Table {
    let rows = answers.spending.funds.map(row)
    let windows = answers.scenario.funds.compactMap { fund -> String? in
      if fund.from == nil && fund.through == nil { return nil }
      return words.window(
        roster.title(of: fund), from: fund.from.map { format.date($0) }, through: fund.through.map { format.date($0) })
    }
    var columns: [Table.Column] = [
      .label(words.fund), .init(words.year, alignment: .left), .init(words.limit), .init(words.spent),
    ]
    if hasDraws { columns.append(.init(words.lowHigh)) }
    return try Table(
      title: words.funds(roster.fullOption(answers.scenario)), unitNote: words.inMillions,
      columns: columns + [.init(words.balance), .init(words.outside)],
      keyColumns: 2, rows: rows, notes: windows)
  }

  private func row(_ fund: SpendingAnswer.FundYear) -> Table.Row {
    var title = fund.fund.map { roster.title(of: $0) } ?? words.noFund
    if fund.fund?.kind == .contributed { title += " (\(words.contributed))" }
    let outside = fund.outsideWindow.mean ?? fund.outsideWindow.central
    var cells: [Table.Cell] = [
      .text(title), .text(String(fund.year)), fund.fund?.yearlyLimit.map { .number(format.millions(ofDong: $0)) } ?? .missing,
      .number(format.meanMillions(fund.spent)),
    ]
    if hasDraws { cells.append(range(fund.spent)) }
    cells += [balance(fund), outside > 0 ? .status(format.meanMillions(fund.outsideWindow), .bad) : .missing]
    return Table.Row(cells)
  }

  private func range(_ spent: Series) -> Table.Cell {
    guard let points = spent.quantiles, points.q05 != points.q95 else { return .missing }
    let errors = [0.05, 0.95].compactMap { spent.quantileMonteCarloError($0) }.map { $0 / 1e6 }
    let decimals = Precision.decimals(errors, atMost: 1)
    return .number([points.q05, points.q95].map { format.number($0 / 1e6, decimals: decimals) }.joined(separator: "–"))
  }

  private func balance(_ fund: SpendingAnswer.FundYear) -> Table.Cell {
    guard let balance = fund.balance else { return .missing }
    let figure = format.meanMillions(balance, sign: .always)
    return (balance.mean ?? balance.central) < 0 ? .status("\(figure)\u{A0}\(words.over)", .bad) : .number(figure)
  }
}
