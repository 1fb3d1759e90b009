/// A place in a file as an editor or a spreadsheet shows it.
public struct Position: Hashable, Comparable, Sendable {
  public let file: String
  /// The sheet of a workbook; nil in a text.
  public let sheet: String?
  /// From 1; the row of a sheet.
  public let line: Int
  /// From 1, in grapheme clusters: a decomposed `ờ` counts once. In a sheet the column of the cell.
  public let column: Int

  package init(file: String, sheet: String? = nil, line: Int, column: Int) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }

  public static func < (one: Position, other: Position) -> Bool {
    (one.file, one.sheet ?? "", one.line, one.column) < (other.file, other.sheet ?? "", other.line, other.column)
  }

  /// Behind the file's name: `14:3`, or `Tháng 3!C14` in a workbook.
  package var address: String { sheet.map { "\($0)!\(Self.letters(ofColumn: column))\(line)" } ?? "\(line):\(column)" }

  /// `A` for column 1, `AA` for column 27; empty below 1.
  package static func letters(ofColumn column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    }
    return letters
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
