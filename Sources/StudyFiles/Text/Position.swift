/// A place in a file as an editor shows it.
public struct Position: Hashable, Comparable, Sendable {
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in grapheme clusters: a decomposed `ờ` counts once.
  public let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (one: Position, other: Position) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}

/// Where a piece of text stands, counted as the YAML scanner counts: Unicode scalars.
package struct Span: Hashable, Sendable {
  /// From 1.
  package var line: Int
  /// From 0, in Unicode scalars.
  package var column: Int
  /// In Unicode scalars on that line; 0 where nothing is written.
  package var length: Int
  /// Which of the texts read together: 0 for the study file itself.
  package var file: Int

  package init(line: Int, column: Int, length: Int, file: Int = 0) {
    self.line = line
    self.column = column
    self.length = length
    self.file = file
  }
}
