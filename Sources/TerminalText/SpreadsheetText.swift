/// Text that a spreadsheet could take for a formula and run, and the same text made harmless (OWASP ASVS 5.0, 1.2.10).
package enum SpreadsheetText {
  /// Whether a cell that begins so may be run: its first character that shows is `=` `+` `-` `@` or one of their fullwidth
  /// forms, or it begins with a tab, a line break or NUL. A plain number (`-25.0`, `+3`, `-1e-05`) is none.
  package static func startsFormula(_ text: String) -> Bool { looksLikeFormula(text) && !isNumber(text) }

  /// A sign, digits, a point or comma with digits behind it, a power of ten: nothing that could be worked out further.
  private static func isNumber(_ text: String) -> Bool {
    text.wholeMatch(of: /[+\-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+\-]?[0-9]+)?/) != nil
  }

  private static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "\t\r\n\0".unicodeScalars.contains(first) { return true }
    let shown = text.unicodeScalars.first { !$0.properties.isWhitespace && $0.properties.generalCategory != .format }
    guard let shown else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(shown)
  }

  /// The text with an apostrophe in front where a spreadsheet could run it.
  package static func harmless(_ text: String) -> String { startsFormula(text) ? "'" + text : text }

  /// The text as it was before ``harmless(_:)``; text with any other apostrophe in front stays as it is.
  package static func original(_ text: String) -> String {
    text.hasPrefix("'") && looksLikeFormula(String(text.dropFirst())) ? String(text.dropFirst()) : text
  }
}
