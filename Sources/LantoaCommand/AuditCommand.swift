internal import ArgumentParser
internal import LantoaKit

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Holds reported figures against themselves, each other and a study, and says what cannot be true.",
    discussion: """
      Each finding shows the rows as written and as worked out, likely causes, what to do, and what accepting the figures does to
      the first target. Files are CSV or workbooks with Vietnamese or English headings. Nothing is mended or capped.
      Exit codes: 0 no contradiction (doubts and notes may be listed); 1 contradictions; 65 wrong study or data file.
      """)

  @Argument(help: "A study file, or a form that was filled in.", completion: .file(extensions: ["yaml", "yml", "xlsx"]))
  var file: String

  @OptionGroup(title: "Data") var data: DataOptions

  @Option(help: "Form of the answer: table, markdown, csv or json.")
  var format: OutputFormat = .table

  @OptionGroup var language: LanguageOption

  func validate() throws { try data.requireFile(in: language.value) }

  func run() throws {
    let study = try StudyInput(path: file, language: language.value).valid
    let reported = try data.read(for: study, in: language.value)
    do {
      let audit = try Audit(study, reported.audited)
      try print(AuditReport(audit, sums: reported.rebasing?.sums ?? [], language: language.value))
      if audit.hasContradictions { throw ExitCode(1) }
    } catch let error as EngineError {
      Terminal.note("\(file): \(Words.unrunnable(error, in: language.value))")
      throw ExitCode(65)
    }
  }

  private func print(_ report: AuditReport) throws {
    switch format {
    case .table: try Terminal.print(report.text(Terminal.style))
    case .markdown: try Terminal.print(report.markdown())
    case .csv: try Terminal.print(report.csv())
    case .json: try Terminal.print(report.json())
    }
  }
}
