internal import Analyses
internal import PlanningDomain

/// Biểu 3: the cost estimate (dự toán) of one scenario, quantity × unit price, in whole đồng.
struct EstimateTable {
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

  private var spending: SpendingAnswer { answers.spending }
  private var scenario: Scenario { answers.scenario }

  func table() throws -> Table {
    var rows: [Table.Row] = []
    let levers = scenario.levers.filter { lever in spending.lines.contains { $0.lever == lever.id } }
    for (index, lever) in levers.enumerated() {
      let own = spending.lines.filter { $0.lever == lever.id }
      rows.append(.init(.heading, [.text(EstimateTable.letter(index)), .text(lever.title(roster.language))]))
      for (position, line) in own.enumerated() { rows.append(row(line, number: position + 1)) }
    }
    let total = spending.lines.reduce(0) { $0 + $1.amount }
    let blank = Table.Cell.text("")
    rows.append(
      .init(.total, [blank, .text(words.total), blank, blank, blank, .number(format.dong(total)), blank, blank]))
    let unused = spending.unusedBudgets.filter { $0.amount > 0 }.map { budget in
      words.unused(roster.title(of: budget.lever, in: scenario), format.dong(budget.amount), teams: budget.teams, cap: budget.cap)
    }
    return try Table(
      title: words.title(roster.fullOption(scenario)), unitNote: words.inDong,
      columns: [
        .init(words.number, alignment: .left), .label(words.content),
        .init(words.unit, alignment: .left, overflow: .wrap), .init(words.quantity), .init(words.price), .init(words.amount),
        .label(words.fund), .label(words.basis),
      ],
      keyColumns: 2, rows: rows,
      notes: unused + projects + [answers.projections.drawCount == 0 ? words.atMediansAlone : words.atMedians])
  }

  private var projects: [String] {
    answers.projects.filter { $0.cost > 0 }.flatMap { project -> [String] in
      let title = roster.title(of: project.lever, in: scenario)
      let chance =
        project.isCertain
        ? []
        : [
          words.uncertain(
            title, format.share(project.chance, decimals: 0), hasDraws: answers.projections.drawCount > 0)
        ]
      return chance + (project.isIdle ? [words.idle(title)] : [])
    }
  }

  /// What a line pays for; with the chance of a project that is not certain.
  private func item(_ line: EstimateLine) -> String {
    let item = words.item(line.kind)
    guard let project = answers.projects.first(where: { $0.lever == line.lever }), !project.isCertain else { return item }
    return words.chance(item, format.share(project.chance, decimals: 0))
  }

  private func row(_ line: EstimateLine, number: Int) -> Table.Row {
    let isDesk = scenario.levers.contains { $0.id == line.lever && $0.desk != nil }
    let decimals = line.quantity == line.quantity.rounded() ? 0 : line.kind == .spend ? 2 : 1
    return Table.Row([
      .text(String(number)), .text(item(line)), .text(words.unit(line.kind, isDesk: isDesk)),
      .number(format.number(line.quantity, decimals: decimals)), .number(format.number(line.unitPrice, decimals: 0)),
      .number(format.dong(line.amount)), .text(funds(line)), .text(basis(line)),
    ])
  }

  private func funds(_ line: EstimateLine) -> String {
    if line.funds.isEmpty { return words.noFund }
    return line.funds.map { share in
      let title = scenario.funds.first { $0.id == share.fund }.map { roster.title(of: $0) } ?? share.fund.text
      return line.funds.count == 1 ? title : "\(title) \(format.share(share.share, decimals: 0))%"
    }.joined(separator: "; ")
  }

  private func basis(_ line: EstimateLine) -> String {
    guard let id = line.source, let source = roster.study.sources.first(where: { $0.id == id }) else { return words.assumed }
    let title = source.title(roster.language)
    return source.grade == .assumption || source.grade == .memory ? "\(title) (\(words.assumed))" : title
  }

  /// A, B, … Z, then numbers.
  private static func letter(_ index: Int) -> String {
    guard index < 26, let scalar = Unicode.Scalar(65 + index) else { return String(index + 1) }
    return String(Character(scalar))
  }
}
