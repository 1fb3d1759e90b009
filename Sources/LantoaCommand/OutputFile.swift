internal import ArgumentParser
internal import Foundation
internal import LantoaKit

/// One file that a command writes.
struct OutputFile {
  let path: String
  /// Whether a file of this name may be lost.
  let replaces: Bool
  let language: Language

  /// - Throws: exit code 73, before anybody answers fourteen questions for nothing.
  func refuseExisting() throws {
    guard !replaces, FileManager.default.fileExists(atPath: path) else { return }
    Terminal.note(Words.exists(path, in: language))
    throw ExitCode(73)
  }

  /// - Throws: exit code 73 if the file cannot be created, 74 if it cannot be written.
  func write(_ bytes: [UInt8]) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      Terminal.note(Words.noFolder(folder, in: language))
      throw ExitCode(73)
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: replaces ? .atomic : .withoutOverwriting)
    } catch {
      Terminal.note(Words.notWritten(path, Words.reason(of: error, in: language), in: language))
      throw ExitCode(74)
    }
  }
}
