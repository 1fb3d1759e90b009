internal import LantoaKit

/// The answer in each form it can be printed in.
struct Rendering {
  private let answers: StudyAnswers
  private let facts: RunFacts
  private let table: TableReport

  init(_ answers: StudyAnswers, facts: RunFacts, sections: [Section], language: Language) throws {
    self.answers = answers
    self.facts = facts
    table = try TableReport(answers, language: language, sections: sections, footer: facts)
  }

  /// Hands over the text in pieces, in order.
  func write(_ format: OutputFormat, style: Style, to take: (String) throws -> Void) throws {
    switch format {
    case .table: try take(table.text(style).endingItsLine)
    case .markdown: try take(table.markdown().endingItsLine)
    case .csv: try TidyCSV(answers).write(to: take)
    case .json: try JSONReport(answers, run: facts).write(isIndented: true, to: take)
    }
  }
}
