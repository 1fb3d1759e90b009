internal import ArgumentParser
internal import Foundation
internal import LantoaKit

/// The file that receives a fitted study.
struct FittedFile {
  private let path: String
  private let input: StudyInput
  private let language: Language

  /// Looks before anybody waits for a fit.
  ///
  /// - Throws: exit code 73 where the file cannot be written, is one of those read, or would not find the study's tables.
  init(_ path: String, of input: StudyInput, data: [String], in language: Language) throws {
    self.path = path
    self.input = input
    self.language = language
    func plain(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path }
    func refuse(_ words: String) -> ExitCode {
      Terminal.note(words)
      return ExitCode(73)
    }
    if ([input.path] + data).contains(where: { plain($0) == plain(path) }) {
      throw refuse(Words.overwritesInput(path, in: language))
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw refuse(Words.noFolder(folder, in: language))
    }
    let load = StudyFile.tables(beside: path)
    for table in input.tables {
      let beside: [UInt8]?
      do { beside = try load(table.path) } catch { beside = nil }
      guard beside == table.bytes else {
        throw refuse(Words.tableElsewhere(path, table: table.path, study: input.path, in: language))
      }
    }
  }

  /// - Throws: exit code 65 where there is nothing to write or the study cannot be continued, 74 if writing fails.
  func write(_ calibration: Calibration, data: [RunFacts.Table], language: Language) throws {
    guard let posterior = calibration.posterior else {
      Terminal.note(Words.nothingFitted(path, in: language))
      throw ExitCode(65)
    }
    let fit = FittedStudy.Fit(
      files: data.map { Posterior.Fit.File(name: $0.path, hash: $0.hash) }, version: Version.current, seed: calibration.seed,
      figures: calibration.evidence.points.count, through: calibration.evidence.lastDate)
    let study = try input.valid
    let text: [UInt8]
    do {
      text = try FittedStudy.bytes(
        of: input.text, study: study, posterior: posterior, fit: fit, tables: StudyFile.tables(beside: path))
    } catch {
      Terminal.note(Words.notContinued(input.path, error, in: language))
      throw ExitCode(65)
    }
    do {
      try Data(text).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Terminal.note(Words.notWritten(path, Words.reason(of: error, in: language), in: language))
      throw ExitCode(74)
    }
    Terminal.note(Words.fittedWritten(path, in: language))
  }
}
