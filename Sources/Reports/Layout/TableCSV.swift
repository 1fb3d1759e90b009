internal import TerminalText

extension Table {
  /// The table as CSV after RFC 4180: the column headings on one line each, then a record for each row; `\r\n` ends every
  /// record. Title, unit note and notes are left out; a group heading is a record whose other fields are empty.
  ///
  /// `byteOrderMark` puts U+FEFF in front, without which Excel takes Vietnamese letters for another encoding.
  package func csv(byteOrderMark: Bool = false) -> String {
    let blank = Cell.text("")
    let records =
      [columns.map { Cell.text(VisibleText.oneLine($0.heading)) }]
      + rows.map { $0.cells + Array(repeating: blank, count: columns.count - $0.cells.count) }
    return (byteOrderMark ? "\u{FEFF}" : "") + records.map { CSVText.record($0) + "\r\n" }.joined()
  }
}

/// Fields and records of CSV that a spreadsheet shows and never executes.
package enum CSVText {
  /// The fields of `cells` with commas between, without the line end.
  package static func record(_ cells: [Table.Cell]) -> String { cells.map(field).joined(separator: ",") }

  /// One field. A missing value is empty.
  ///
  /// - A number keeps its display but for U+2212, which spreadsheets do not read and which becomes `-`. A “number” that holds
  ///   anything besides digits, marks, spaces, one leading sign and a percent sign is treated as text.
  /// - A text that a spreadsheet could take for a formula, because its first character that shows is `=` `+` `-` `@`, their
  ///   fullwidth forms or, before anything else, a tab or line break, gets an apostrophe in front and is quoted.
  /// - Control characters other than tab and line breaks become ``VisibleText/marker``.
  package static func field(_ cell: Table.Cell) -> String {
    switch cell {
    case .missing: return ""
    case .number(let display) where isNumber(display):
      return quotedIfNeeded(String(display.map { $0 == "−" ? "-" : $0 }))
    case .number(let text), .text(let text), .status(let text, _):
      let safe = withoutControls(text)
      return SpreadsheetText.startsFormula(safe) ? quoted(SpreadsheetText.harmless(safe)) : quotedIfNeeded(safe)
    }
  }

  private static func isNumber(_ display: String) -> Bool {
    var rest = display[...]
    if let sign = rest.first, "+-−".contains(sign) { rest = rest.dropFirst() }
    guard let first = rest.first, first.isASCII, first.isNumber else { return false }
    if rest.last == "%" { rest = rest.dropLast() }
    return rest.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ".,\u{20}\u{A0}".unicodeScalars.contains($0) }
  }

  private static func withoutControls(_ text: String) -> String {
    let safe = text.unicodeScalars.map { scalar in
      "\t\r\n".unicodeScalars.contains(scalar) || !VisibleText.isHarmful(scalar) ? scalar : VisibleText.marker
    }
    return String(String.UnicodeScalarView(safe))
  }

  private static func quotedIfNeeded(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let needsQuotes = scalars.contains { ",\"\r\n\t;".unicodeScalars.contains($0) } || scalars.first == " " || scalars.last == " "
    return needsQuotes ? quoted(text) : text
  }

  private static func quoted(_ text: String) -> String {
    let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }
}
