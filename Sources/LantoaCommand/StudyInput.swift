internal import ArgumentParser
internal import Foundation
internal import LantoaKit

/// A valid study with the bytes it was read from.
struct StudyInput {
  let path: String
  let bytes: Data
  let study: Study
  let tables: [TableFile]

  /// - Throws: exit code 65 after the findings have gone to standard error.
  init(_ path: String, in language: Language) throws {
    self.path = path
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      // The reader's own finding says why.
      Terminal.report(StudyFile.read(path: path).diagnostics, in: language)
      throw ExitCode(65)
    }
    let reading = StudyFile.read(bytes: bytes, name: path, tables: StudyFile.tables(beside: path))
    Terminal.report(reading.diagnostics, in: language)
    guard let study = reading.study else { throw ExitCode(65) }
    self.study = study
    tables = reading.tables
  }
}
