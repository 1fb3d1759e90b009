public import Analyses
internal import PlanningDomain

/// The projections as one long table (RFC 4180, UTF-8 without byte-order mark): a row for each scenario × area × place ×
/// segment × indicator × measure × date × statistic.
///
/// A machine format, the same in every language: decimal point, shortest digits that read back as the same number, ISO
/// dates, members and shares of 0…1. An empty place or segment means all: those of its area, where there
/// is one. Rows stand in the order of scenarios in the file,
/// then of ids.
public struct TidyCSV: Sendable {
  private let rows: String

  public init(_ answers: StudyAnswers) {
    var text = "scenario,area,place,segment,indicator,measure,date,statistic,value\r\n"
    for row in answers.projectionRows {
      let names = [row.scenario.text, row.area?.text ?? "", row.place?.text ?? "", row.segment?.text ?? "", row.indicator.text]
        .map { CSVText.field(.text($0)) }
      text += (names + [row.measure, row.date.description, row.statistic, TidyCSV.number(row.value)]).joined(separator: ",")
      text += "\r\n"
    }
    rows = text
  }

  /// `\r\n` after every record.
  public func text() -> String { rows }

  /// The shortest digits, without `.0` for whole numbers.
  private static func number(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
