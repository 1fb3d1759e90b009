internal import Foundation

/// Runs the package's script over a workbook, in a process of its own that cannot exhaust this one.
enum WorkbookProcess {
  enum Failure: Error, Hashable {
    /// No Python at its place.
    case noInterpreter
    /// It ended without an answer that can be read: out of its memory or time.
    case noAnswer
  }

  static let interpreter = "/usr/bin/python3"

  /// What the script prints about these bytes. They pass through a file of their own that is deleted.
  static func answer(to bytes: [UInt8]) throws(Failure) -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lantoa-\(UUID().uuidString)")
    let input = folder.appendingPathComponent("workbook.xlsx")
    let output = folder.appendingPathComponent("answer")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .noAnswer
    }
    // What cannot be deleted lies where the system tidies up.
    defer {
      for file in [input, output] { unlink(file.path) }
      rmdir(folder.path)
    }
    do {
      try Data(bytes).write(to: input)
      try run(script: String(decoding: PackageResources.workbook_py, as: UTF8.self), input: input.path, output: output.path)
      return try Data(contentsOf: output)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .noAnswer
    }
  }

  /// - Throws: where the interpreter does not start, or ends with anything but success.
  private static func run(script: String, input: String, output: String) throws(Failure) {
    guard access(interpreter, X_OK) == 0 else { throw .noInterpreter }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words: [String] = [interpreter, "-I", "-c", script, input]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), nil]
    defer { for text in arguments + environment { free(text) } }
    var child = pid_t()
    guard posix_spawn(&child, interpreter, &actions, nil, &arguments, &environment) == 0 else { throw .noInterpreter }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1 {
      guard errno == EINTR else { throw .noAnswer }
    }
    guard status == 0 else { throw .noAnswer }
  }
}
