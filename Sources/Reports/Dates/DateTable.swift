internal import Analyses
internal import PlanningDomain

/// Biểu 6: the curve of every indicator of one scenario at its report and target dates.
struct DateTable {
  private let answers: ScenarioAnswers
  private let roster: Roster
  private let format: Format

  init(_ answers: ScenarioAnswers, roster: Roster) {
    self.answers = answers
    self.roster = roster
    format = Format(roster.language)
  }

  func table() throws -> Table {
    let projections = answers.projections
    let words = DateWords(language: roster.language)
    let lines = answers.scenario.indicators.filter { $0.reported == nil }
    let shares = lines.map { indicator in projections.dates.map { projections.share(.init(indicator.id), on: $0) } }
    let decimals = zip(lines, shares).map { $0.milestone == nil ? Precision.percentDecimals($1) : 1 }
    let rows = projections.dates.enumerated().map { index, date in
      Table.Row(
        [.text(format.date(date))]
          + shares.indices.map {
            .number(
              format.range(shares[$0][index], isMilestone: lines[$0].milestone != nil, decimals: decimals[$0]))
          })
    }
    return try Table(
      title: words.title(roster.fullOption(answers.scenario), hasDraws: projections.drawCount > 0), unitNote: words.unit,
      columns: [.init(words.date, alignment: .left)] + lines.map { .init($0.title(roster.language)) },
      rows: rows, notes: [words.note(closing: roster.study.reports.cutOff)])
  }
}

/// The words of Biểu 6.
private struct DateWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ option: String, hasDraws: Bool) -> String {
    hasDraws
      ? choose("Biểu 6. Tiến độ theo kỳ – \(option): thấp – giữa – cao", "Table 6. By date – \(option): low – middle – high")
      : choose("Biểu 6. Tiến độ theo kỳ – \(option): giữa", "Table 6. By date – \(option): central")
  }
  var unit: String { choose("ĐVT: %", "Unit: %") }
  var date: String { choose("Đến hết ngày", "To the end of") }
  func note(closing: Int?) -> String {
    guard let closing else {
      return choose(
        "Gồm ngày chốt báo cáo (cuối tháng) và ngày của chỉ tiêu.", "Report cut-offs (end of month) and target dates.")
    }
    return choose(
      "Gồm ngày chốt báo cáo (ngày \(closing)), ngày của chỉ tiêu và ngày cuối kỳ.",
      "Report cut-offs (day \(closing) of the month), target dates and the end of the period.")
  }
}
