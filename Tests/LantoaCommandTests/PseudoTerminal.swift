import Foundation
import Testing

/// The built command at a terminal, answered line by line.
struct PseudoTerminal {
  var status: Int32
  /// Everything the terminal showed, what was typed included.
  var screen: String

  enum Failure: Error { case noTerminal }

  /// TIOCSPTLCK and TIOCGPTN of Linux, which the C headers hide behind macros.
  private static let unlock: UInt = 0x4004_5431
  private static let numberOf: UInt = 0x8004_5430

  /// Types one line whenever the command asks, and ends the input (Ctrl-D) when there are no more.
  static func run(_ arguments: [String], typing lines: [String], in folder: URL) throws -> PseudoTerminal {
    let leader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (lock, number) = (Int32(0), UInt32(0))
    guard leader >= 0, ioctl(leader, Self.unlock, &lock) == 0, ioctl(leader, Self.numberOf, &number) == 0 else {
      throw Failure.noTerminal
    }
    let follower = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard follower >= 0 else { throw Failure.noTerminal }
    let process = Process()
    process.executableURL = Command.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin", "TERM": "dumb"]
    let handle = FileHandle(fileDescriptor: follower, closeOnDealloc: false)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    close(follower)
    var shown = Data()
    var left = lines[...]
    var buffer = [UInt8](repeating: 0, count: 4096)
    // Reading fails once the last process has let go of the terminal.
    while case let count = read(leader, &buffer, buffer.count), count > 0 {
      shown.append(contentsOf: buffer[..<count])
      guard shown.suffix(5) == Data("   > ".utf8) else { continue }
      let line = left.popFirst().map { $0 + "\n" } ?? "\u{4}"
      _ = Data(line.utf8).withUnsafeBytes { write(leader, $0.baseAddress, $0.count) }
    }
    process.waitUntilExit()
    close(leader)
    return PseudoTerminal(
      status: process.terminationStatus, screen: String(decoding: shown, as: UTF8.self).replacing("\r\n", with: "\n"))
  }
}
