internal import Analyses
internal import PlanningDomain

/// What the options of Biểu 2 cost, by fund and year.
struct SpendingRows {
  private let table: ComparisonTable
  private let words: ComparisonWords
  private let format: Format

  init(_ table: ComparisonTable) {
    self.table = table
    words = table.words
    format = table.format
  }

  private struct Purse: Hashable {
    let fund: FundID?
    let year: Int
  }

  func rows() -> [Table.Row] {
    var purses: [Purse] = []
    for scenario in table.scenarios {
      for fund in scenario.spending.funds {
        let purse = Purse(fund: fund.fund?.id, year: fund.year)
        if !purses.contains(purse) { purses.append(purse) }
      }
    }
    let named = purses.filter { $0.fund != nil } + purses.filter { $0.fund == nil }
    let hasYears = Set(purses.map(\.year)).count > 1
    let total = table.scenarios.map { Table.Cell.number(format.meanMillions($0.spending.total)) }
    return named.flatMap { rows(of: $0, hasYears: hasYears) } + [table.row(words.total, total, .total)]
  }

  private func rows(of purse: Purse, hasYears: Bool) -> [Table.Row] {
    let own = table.scenarios.map { scenario in
      scenario.spending.funds.first { $0.fund?.id == purse.fund && $0.year == purse.year }
    }
    let limits = Set(own.compactMap { $0?.fund?.yearlyLimit })
    let fund = own.compactMap { $0?.fund }.first
    let limit = limits.count == 1 ? limits.first.map { format.millions(ofDong: $0) } : nil
    let title = fund.map { table.roster.title(of: $0) } ?? words.noFund
    var rows = [
      table.row(
        words.fund(title, year: hasYears ? purse.year : nil, limit: limit),
        own.map { .number($0.map { format.meanMillions($0.spent) } ?? format.millions(ofDong: 0)) })
    ]
    if !limits.isEmpty { rows.append(table.sub(words.balance, own.map(balance))) }
    if own.contains(where: { $0.map { ($0.outsideWindow.mean ?? $0.outsideWindow.central) > 0 } == true }) {
      rows.append(
        table.sub(words.outsideWindow, own.map { $0.map { .number(format.meanMillions($0.outsideWindow)) } ?? .missing }))
    }
    return rows
  }

  private func balance(_ fund: SpendingAnswer.FundYear?) -> Table.Cell {
    guard let fund, let balance = fund.balance else { return .missing }
    let figure = format.meanMillions(balance, sign: .always)
    return (balance.mean ?? balance.central) < 0 ? .status("\(figure)\u{A0}\(words.over)", .bad) : .number(figure)
  }
}
