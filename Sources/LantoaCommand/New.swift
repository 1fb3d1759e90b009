internal import ArgumentParser
internal import Foundation
internal import LantoaKit

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Asks fourteen questions a ward officer can answer and writes a commented study that runs.",
    discussion: """
      In a terminal every question shows what Enter stands for, where that comes from and how sure it is; “không biết” or
      “don't know” is an answer too and writes a wide, marked range. Answers given as options are not asked again. Where
      input is no terminal, or with --defaults, nothing is asked: the defaults are taken, and standard error says which.
      """)

  @Argument(
    help: "The file to write, or - for standard output; named after the place and the year if not given.",
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  @Flag(help: "Ask nothing and take the default wherever no option answers.")
  var defaults = false

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "Ask nothing; write the questions as a form for a spreadsheet, with the answers given as options in it.", valueName: "xlsx"),
    completion: .file(extensions: ["xlsx"]))
  var form: String?

  @Option(
    help: ArgumentHelp("Ask nothing; take the answers from a form that was filled in.", valueName: "xlsx"),
    completion: .file(extensions: ["xlsx"]))
  var from: String?

  @OptionGroup(title: "Answers") var answers: DraftOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if form != nil, from != nil {
      throw ValidationError(
        in: language.value, vi: "--form ghi phiếu trống, --from đọc phiếu đã điền; chỉ chọn một.",
        en: "--form writes an empty form and --from reads a filled one; give one of them.")
    }
    if form != nil, file != nil {
      throw ValidationError(
        in: language.value, vi: "--form chỉ ghi phiếu; bỏ tên tệp kế hoạch.",
        en: "--form writes the form alone; leave out the study file.")
    }
    if from != nil, try !answers.given(in: language.value).isEmpty {
      throw ValidationError(
        in: language.value, vi: "--from lấy mọi câu trả lời từ phiếu; bỏ các câu trả lời khác.",
        en: "--from takes every answer from the form; leave out the others.")
    }
  }

  func run() throws {
    if let form { return try write(form: form) }
    if let file, file != "-" { try output(file).refuseExisting() }
    if let from { return try convert(from) }
    let asks = !defaults && isatty(STDIN_FILENO) == 1
    let draft = try draft(asks ? Terminal.dialogue : nil)
    if !draft.assumed.isEmpty { Terminal.note(Words.assumed(draft.assumed, in: language.value)) }
    try finish(draft)
  }

  /// Checks the study and writes it.
  private func finish(_ draft: StudyDraft) throws {
    let path = file ?? freeName(for: draft.id)
    let reading = StudyFile.read(text: draft.text, name: path)
    Terminal.report(reading.diagnostics, in: language.value)
    guard let study = reading.study else { throw ExitCode(65) }
    let done = Words.valid(study, file: path, in: language.value) + "\n" + Words.next(path, in: language.value)
    if path == "-" {
      try Terminal.print(draft.text)
      Terminal.note(Words.valid(study, file: draft.id, in: language.value))
    } else {
      try output(path).write(Array(draft.text.utf8))
      try Terminal.print(done)
    }
  }

  private func draft(_ dialogue: Dialogue?) throws -> StudyDraft {
    let given = try answers.given(in: language.value)
    do {
      return try StudyDraft(given: given, language: language.value, today: Terminal.today, dialogue: dialogue)
    } catch DraftError.answer(let option, let words) {
      throw ValidationError("--\(option): \(words(language.value)).")
    } catch DraftError.brokenOff {
      Terminal.note(Words.brokenOff(in: language.value))
      throw ExitCode(64)
    }
  }

  private func write(form path: String) throws {
    let output = output(path)
    try output.refuseExisting()
    let bytes = try FormMaking.made(in: language.value) {
      try QuestionForm(given: try answers.given(in: language.value), language: language.value, today: Terminal.today).workbook()
    }
    try output.write(bytes)
    try Terminal.print(Words.formWritten(path, in: language.value))
  }

  private func convert(_ path: String) throws {
    let input = try StudyInput(path: path, language: language.value)
    guard let draft = input.draft else {
      if input.diagnostics.allSatisfy({ $0.severity == .warning }) { Terminal.note(Words.noForm(path, in: language.value)) }
      throw ExitCode(65)
    }
    try finish(draft)
  }

  private func output(_ path: String) -> OutputFile { OutputFile(path: path, replaces: force, language: language.value) }

  /// `phuong-au-lau-2026.yaml`, with a number behind where there is such a file.
  private func freeName(for id: String) -> String {
    if force { return id + ".yaml" }
    var number = 1
    while true {
      let name = id + (number == 1 ? "" : "-\(number)") + ".yaml"
      if !FileManager.default.fileExists(atPath: name) { return name }
      number += 1
    }
  }
}
