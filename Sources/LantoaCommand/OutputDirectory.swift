internal import ArgumentParser
internal import Foundation
internal import LantoaKit

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, markdown, csv, json

  var fileExtension: String {
    switch self {
    case .table: "txt"
    case .markdown: "md"
    case .csv: "csv"
    case .json: "json"
    }
  }
}

/// A directory that receives the answer in all forms.
struct OutputDirectory {
  private let url: URL
  private let language: Language

  /// - Throws: exit code 73 if it cannot be created.
  init(_ path: String, in language: Language) throws {
    self.language = language
    url = URL(fileURLWithPath: path, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      Terminal.note(Words.noDirectory(path, Words.reason(of: error, in: language), in: language))
      throw ExitCode(73)
    }
  }

  /// - Throws: exit code 74 if a file cannot be written.
  func write(_ rendering: Rendering, name: String) throws {
    for format in OutputFormat.allCases {
      try write(to: file(name, format)) { take in try rendering.write(format, style: Style(), to: take) }
    }
  }

  /// A file for each form, of its whole text.
  ///
  /// - Throws: exit code 74 if a file cannot be written.
  func write(name: String, _ text: (OutputFormat) throws -> String) throws {
    for format in OutputFormat.allCases {
      let text = try text(format)
      try write(to: file(name, format)) { take in try take(text) }
    }
  }

  private func file(_ name: String, _ format: OutputFormat) -> URL {
    url.appendingPathComponent("\(name).\(format.fileExtension)")
  }

  /// Writes the pieces beside the file and puts them in its place when all are there.
  private func write(to file: URL, _ make: ((String) throws -> Void) throws -> Void) throws {
    let beside = file.appendingPathExtension("part")
    func written<Result>(_ work: () throws -> Result) throws -> Result {
      do {
        return try work()
      } catch {
        Terminal.note(Words.notWritten(file.path, Words.reason(of: error, in: language), in: language))
        throw ExitCode(74)
      }
    }
    let handle = try written {
      try Data().write(to: beside)
      return try FileHandle(forWritingTo: beside)
    }
    try make { piece in try written { try handle.write(contentsOf: Data(piece.utf8)) } }
    try written {
      try handle.close()
      if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
      try FileManager.default.moveItem(at: beside, to: file)
    }
  }
}
