internal import ArgumentParser
internal import Foundation
internal import LantoaKit

/// A study as it was handed in: a study file, or a form that somebody filled in.
struct StudyInput {
  let path: String
  /// The file as it is; its sum names the run.
  let bytes: Data
  /// nil if there is at least one error; it has been reported.
  let study: Study?
  let diagnostics: [Diagnostic]
  /// The files that a study file names.
  let tables: [TableFile]
  /// What a form's answers make; nil for a study file.
  let draft: StudyDraft?

  /// Reads the file and reports what is to be said about it, on standard error.
  ///
  /// - Throws: exit code 65 where the file cannot be read at all.
  init(path: String, language: Language) throws {
    self.path = path
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      // The reader's own finding says why.
      Terminal.report(StudyFile.read(path: path).diagnostics, in: language)
      throw ExitCode(65)
    }
    if FilledForm.isWorkbook(bytes) {
      let reading = FilledForm.read(bytes: bytes, name: path)
      (study, diagnostics, tables, draft) = (reading.study, reading.diagnostics, [], reading.draft)
      if !reading.emptyQuestions.isEmpty { Terminal.note(Words.leftEmpty(reading.emptyQuestions, file: path, in: language)) }
    } else {
      let reading = StudyFile.read(bytes: bytes, name: path, tables: StudyFile.tables(beside: path))
      (study, diagnostics, tables, draft) = (reading.study, reading.diagnostics, reading.tables, nil)
    }
    Terminal.report(diagnostics, in: language)
  }

  /// - Throws: exit code 65 if there is an error; it has been reported.
  var valid: Study {
    get throws {
      guard let study else { throw ExitCode(65) }
      return study
    }
  }

  /// The text of the study: of a form, the study file it stands for.
  var text: Data { draft.map { Data($0.text.utf8) } ?? bytes }
}
