internal import ArgumentParser
internal import Foundation
internal import LantoaKit

struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the empty form for a study's monthly figures: a workbook, or CSV.",
    discussion: """
      One row for each report, place and indicator, with what the study knows filled in. The headings are those that
      `lantoa audit --data` reads. A workbook also holds a sheet that says how to fill it in. CSV is written as a Vietnamese
      Excel opens it: UTF-8 with a byte order mark, and semicolons.
      """)

  @Argument(help: "A study file, or a form that was filled in.", completion: .file(extensions: ["yaml", "yml", "xlsx"]))
  var file: String

  @Option(help: "Form of the form: xlsx or csv; by the name of --out if not given, else xlsx.")
  var format: TemplateFormat?

  @Option(
    help: ArgumentHelp("The file to write, or - for standard output; named after the study if not given.", valueName: "file"))
  var out: String?

  @Option(help: ArgumentHelp("First month of the reports wanted, such as 2025-07; may lie before the plan.", valueName: "month"))
  var from: String?

  @Option(help: ArgumentHelp("Last month of the reports wanted.", valueName: "month"))
  var to: String?

  @Flag(help: "A row for each segment of a place.")
  var eachSegment = false

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (from == nil) == (to == nil) else {
      throw ValidationError(in: language.value, vi: "--from và --to phải đi cùng nhau.", en: "--from and --to go together.")
    }
    _ = try months()
  }

  func run() throws {
    let input = try StudyInput(path: file, language: language.value)
    guard let study = input.study else { throw ExitCode(65) }
    let format = format ?? (out?.lowercased().hasSuffix(".csv") == true ? .csv : .xlsx)
    let path = out ?? study.id + (language.value == .vi ? "-so-lieu." : "-figures.") + format.rawValue
    let output = OutputFile(path: path, replaces: force, language: language.value)
    if path != "-" { try output.refuseExisting() }
    let (bytes, rows) = try made(study, format)
    if path == "-" {
      try Terminal.write(bytes)
    } else {
      try output.write(bytes)
      try Terminal.print(Words.templateWritten(path, rows: rows, in: language.value))
    }
  }

  private func made(_ study: Study, _ format: TemplateFormat) throws -> (bytes: [UInt8], rows: Int) {
    do {
      return try FormMaking.made(in: language.value) {
        let form = try FigureForm(study, language: language.value, months: try months(), eachSegment: eachSegment)
        return (format == .csv ? Array(form.csv().utf8) : try form.workbook(), form.count)
      }
    } catch let error as EngineError {
      Terminal.note("\(file): \(Words.unrunnable(error, in: language.value))")
      throw ExitCode(65)
    } catch let error as FigureForm.TooLong {
      throw ValidationError(Words.formTooLong(rows: error.rows, limit: error.limit, in: language.value))
    }
  }

  private func months() throws -> ClosedRange<Month>? {
    guard let from, let to else { return nil }
    let first = try month(from, option: "from")
    let last = try month(to, option: "to")
    guard first <= last else {
      throw ValidationError(in: language.value, vi: "--from \(from) sau --to \(to).", en: "--from \(from) is after --to \(to).")
    }
    return first...last
  }

  private func month(_ text: String, option: String) throws -> Month {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      (1901...9998).contains(year),
      (1...12).contains(month)
    else {
      throw ValidationError(
        in: language.value, vi: "--\(option) phải là một tháng như 2025-07; ở đây là \(text).",
        en: "--\(option) must be a month such as 2025-07; found \(text).")
    }
    return Month(year: year, month: month)
  }
}

enum TemplateFormat: String, CaseIterable, ExpressibleByArgument { case xlsx, csv }

/// What both commands that write forms do with a form that cannot be made.
enum FormMaking {
  /// - Throws: exit code 74 where a form cannot be made.
  static func made<Result>(in language: Language, _ make: () throws -> Result) throws -> Result {
    do {
      return try make()
    } catch let error as FormError {
      Terminal.note("\(language == .vi ? "lỗi" : "error"): \(error.words(language))")
      throw ExitCode(74)
    } catch DraftError.answer(let option, let words) {
      throw ValidationError("--\(option): \(words(language)).")
    }
  }
}
