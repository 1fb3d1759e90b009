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

  @OptionGroup(title: "Answers") var answers: DraftOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    if let file, file != "-" { try refuseExisting(file) }
    let asks = !defaults && isatty(STDIN_FILENO) == 1
    let draft = try draft(asks ? Terminal.dialogue : nil)
    if !draft.assumed.isEmpty { Terminal.note(Words.assumed(draft.assumed, in: language.value)) }
    let path = file ?? freeName(for: draft.id)
    let reading = StudyFile.read(text: draft.text, name: path)
    Terminal.report(reading.diagnostics, in: language.value)
    guard let study = reading.study else { throw ExitCode(65) }
    let done = Words.valid(study, file: path, in: language.value) + "\n" + Words.next(path, in: language.value)
    if path == "-" {
      try Terminal.print(draft.text)
      Terminal.note(Words.valid(study, file: draft.id, in: language.value))
    } else {
      try write(draft.text, to: path)
      try Terminal.print(done)
    }
  }

  private func draft(_ dialogue: Dialogue?) throws -> StudyDraft {
    let given = try answers.given()
    do {
      return try StudyDraft(given: given, language: language.value, today: Terminal.today, dialogue: dialogue)
    } catch DraftError.answer(let option, let words) {
      throw ValidationError("--\(option): \(words(language.value)).")
    } catch DraftError.brokenOff {
      Terminal.note(Words.brokenOff(in: language.value))
      throw ExitCode(64)
    }
  }

  /// - Throws: exit code 73, before anybody answers fourteen questions for nothing.
  private func refuseExisting(_ path: String) throws {
    guard !force, FileManager.default.fileExists(atPath: path) else { return }
    Terminal.note(Words.exists(path, in: language.value))
    throw ExitCode(73)
  }

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

  /// - Throws: exit code 73 if the file cannot be created, 74 if it cannot be written.
  private func write(_ text: String, to path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      Terminal.note(Words.noFolder(folder, in: language.value))
      throw ExitCode(73)
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: force ? .atomic : .withoutOverwriting)
    } catch {
      Terminal.note(Words.notWritten(path, error.localizedDescription, in: language.value))
      throw ExitCode(74)
    }
  }
}
