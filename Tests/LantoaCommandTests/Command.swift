import Foundation
import Testing

/// The built command, run as a user would.
struct Command {
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// Tests and command are built into one folder.
  static let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("lantoa")

  var status: Int32
  var output: String
  var errors: String

  /// Runs `lantoa` in the repository's folder, with a locale of C and a page of 100 cells unless told otherwise.
  ///
  /// - Parameter isOnOneProcessor: it sees one processor only, and so steps with one thread.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], isOnOneProcessor: Bool = false
  ) throws -> Command {
    let process = Process()
    process.executableURL = isOnOneProcessor ? URL(fileURLWithPath: "/usr/bin/taskset") : binary
    process.arguments = isOnOneProcessor ? try ["-c", firstProcessor, binary.path] + arguments : arguments
    process.currentDirectoryURL = repository
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let folder = try temporaryFolder()
    defer { remove(folder) }
    let (output, errors) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("err"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Command(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// The first processor that this process may use.
  private static var firstProcessor: String {
    get throws {
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      return String(try #require(status.firstMatch(of: /Cpus_allowed_list:\s*([0-9]+)/)).1)
    }
  }

  /// A folder that holds these files, by name.
  static func folder(_ files: [String: String]) throws -> URL {
    let folder = try temporaryFolder()
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    return folder
  }

  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lantoa-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  static func remove(_ folder: URL) {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
  }

  static var studies: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: repository.appendingPathComponent("Scenarios").path)
        .filter { $0.hasSuffix(".yaml") }.sorted().map { "Scenarios/\($0)" }
    }
  }
}
