internal import ArgumentParser
internal import Foundation
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

  @Argument(help: "A study file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    name: .long, parsing: .singleValue, help: ArgumentHelp("A file of reported figures; may be repeated.", valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "txt", "tsv"]))
  var data: [String]

  @Option(
    name: .long, help: ArgumentHelp("Notation of the data: vi (1.234,5; day first) or en; needed where a cell has two readings."))
  var locale: Language?

  @Option(help: "Form of the answer: table, markdown, csv or json.")
  var format: OutputFormat = .table

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if data.isEmpty { throw ValidationError("--data must name a file of reported figures.") }
  }

  func run() throws {
    let reading = StudyFile.read(path: file)
    Terminal.report(reading.diagnostics, in: language.value)
    guard let study = reading.study else { throw ExitCode(65) }
    let observations = try observations(of: study)
    do {
      let audit = try Audit(study, observations)
      try print(AuditReport(audit, language: language.value))
      if audit.hasContradictions { throw ExitCode(1) }
    } catch let error as EngineError {
      Terminal.note("\(file): \(Words.unrunnable(error, in: language.value))")
      throw ExitCode(65)
    }
  }

  /// The rows of all files, in the order given.
  ///
  /// - Throws: exit code 65 if one of them cannot be read or has an error, after the findings of all.
  private func observations(of study: Study) throws -> [Observation] {
    var observations: [Observation] = []
    var isWhole = true
    for path in data {
      guard let bytes = bytes(of: path) else {
        isWhole = false
        continue
      }
      let reading = ObservationFile.read(bytes: bytes, name: path, study: study, options: .init(locale: locale))
      Terminal.report(reading.diagnostics, in: language.value)
      observations += reading.observations
      if !reading.isWhole { isWhole = false }
    }
    if !isWhole { throw ExitCode(65) }
    return observations
  }

  private func bytes(of path: String) -> Data? {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      Terminal.note(Words.unreadable(path, error.localizedDescription, in: language.value))
      return nil
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
