internal import ArgumentParser
internal import Foundation
internal import LantoaKit

/// Standard output and standard error, and what they can show.
enum Terminal {
  /// Width and color of the page: of the terminal if output goes to one; 100 cells (or COLUMNS) and no color if not.
  static var style: Style {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let allowsColor = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    return Style(width: isTerminal ? width ?? columns : columns, color: allowsColor)
  }

  private static var columns: Int? { ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) }

  private static var width: Int? {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  static func report(_ diagnostics: [Diagnostic], in language: Language) {
    for diagnostic in diagnostics { note(diagnostic.rendered(in: language)) }
  }

  /// Questions on standard error, so that the answer stays alone on standard output; lines from standard input.
  static var dialogue: Dialogue {
    Dialogue(say: { FileHandle.standardError.write(Data($0.utf8)) }, hear: { readLine() })
  }

  /// The civil day here.
  static var today: Day {
    let seconds = Date().timeIntervalSince1970 + Double(TimeZone.current.secondsFromGMT())
    return Day(number: Int32((seconds / 86_400).rounded(.down)))
  }

  /// A line on standard error.
  static func note(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  /// The answer, ended by exactly one line break.
  ///
  /// - Throws: exit code 74 if it cannot be written.
  static func print(_ text: String) throws { try write(text.endingItsLine) }

  /// A piece of the answer, as it is.
  ///
  /// - Throws: exit code 74 if it cannot be written.
  static func write(_ piece: String) throws { try write(Array(piece.utf8)) }

  /// - Throws: exit code 74 if they cannot be written.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      note("error: the answer cannot be written to standard output")
      throw ExitCode(74)
    }
  }
}

extension String {
  /// The text with a line end, if it has none. By bytes: a line end of two bytes is one character, and `\n` no suffix of it.
  var endingItsLine: String { utf8.last == UInt8(ascii: "\n") ? self : self + "\n" }
}
