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
  private let answers: StudyAnswers

  public init(_ answers: StudyAnswers) { self.answers = answers }

  /// Hands over the text in pieces of about 64 KiB, in order; `\r\n` after every record. A large study is projected again for
  /// every page of its places, which takes as much time as the run each time.
  ///
  /// - Throws: what `take` throws, and `EngineError`.
  public func write(to take: (String) throws -> Void) throws {
    var text = "scenario,area,place,segment,indicator,measure,date,statistic,value\r\n"
    try answers.eachProjectionRow { row in
      let names = [row.scenario.text, row.area?.text ?? "", row.place?.text ?? "", row.segment?.text ?? "", row.indicator.text]
        .map { CSVText.field(.text($0)) }
      text += (names + [row.measure, row.date.description, row.statistic, TidyCSV.number(row.value)]).joined(separator: ",")
      text += "\r\n"
      if text.utf8.count >= 1 << 16 {
        try take(text)
        text = ""
      }
    }
    try take(text)
  }

  /// The whole text at once.
  public func text() throws -> String {
    var text = ""
    try write { text += $0 }
    return text
  }

  /// The shortest digits, without `.0` for whole numbers.
  static func number(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
