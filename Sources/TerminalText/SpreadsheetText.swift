/// Text that a spreadsheet could take for a formula and run, and the same text made harmless (OWASP ASVS 5.0, 1.2.10).
package enum SpreadsheetText {
  /// Whether a cell that begins so may be run: its first character that shows is `=` `+` `-` `@` or one of their fullwidth
  /// forms, or it begins with a tab, a line break or NUL.
  package static func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "\t\r\n\0".unicodeScalars.contains(first) { return true }
    let shown = text.unicodeScalars.first { !$0.properties.isWhitespace && $0.properties.generalCategory != .format }
    guard let shown else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(shown)
  }

  /// The text with an apostrophe in front where a spreadsheet could run it. Numbers are no text: a writer leaves them alone.
  package static func harmless(_ text: String) -> String { startsFormula(text) ? "'" + text : text }

  /// The text as it was before ``harmless(_:)``; text with any other apostrophe in front stays as it is.
  package static func original(_ text: String) -> String {
    text.hasPrefix("'") && startsFormula(String(text.dropFirst())) ? String(text.dropFirst()) : text
  }
}
