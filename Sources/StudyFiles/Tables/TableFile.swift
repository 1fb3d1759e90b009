/// A table that a study names, as it was read.
public struct TableFile: Hashable, Sendable {
  /// As the study names it.
  public let path: String
  public let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Gives the bytes of a file that a study names by a path relative to itself.
public typealias TableLoader = (_ path: String) throws -> [UInt8]

extension TableFile {
  /// Bytes; a table of all communes of a country stays far below.
  package static let byteLimit = 1 << 24
  /// Rows, and places that one entry may stand for.
  package static let placeLimit = 100_000

  /// A path that stands in a file, as it reads from where the file's own name is read.
  static func path(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return file[...slash] + path
  }
}
