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

  /// - Throws: exit code 73 if it cannot be created.
  init(_ path: String) throws {
    url = URL(fileURLWithPath: path, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      Terminal.note("\(path): error: the directory cannot be created (\(error.localizedDescription))")
      throw ExitCode(73)
    }
  }

  /// - Throws: exit code 74 if a file cannot be written.
  func write(_ rendering: Rendering, name: String) throws {
    for format in OutputFormat.allCases {
      let file = url.appendingPathComponent("\(name).\(format.fileExtension)")
      let text = try rendering.text(format, style: Style())
      do {
        try Data(text.endingItsLine.utf8).write(to: file, options: .atomic)
      } catch {
        Terminal.note("\(file.path): error: the file cannot be written (\(error.localizedDescription))")
        throw ExitCode(74)
      }
    }
  }
}
