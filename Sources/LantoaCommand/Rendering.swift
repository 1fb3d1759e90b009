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

  func text(_ format: OutputFormat, style: Style) throws -> String {
    switch format {
    case .table: table.text(style)
    case .markdown: table.markdown()
    case .csv: TidyCSV(answers).text()
    case .json: try JSONReport(answers, run: facts).text(isIndented: true)
    }
  }
}
