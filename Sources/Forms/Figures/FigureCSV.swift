internal import PlanningDomain
internal import TerminalText

extension FigureForm {
  /// The form as text that a Vietnamese Excel opens with a double click: UTF-8 with a byte order mark, semicolons (the comma is
  /// the decimal mark there), CRLF. Dates are ISO 8601, which have one reading.
  public func csv() -> String {
    let columns = columns
    let head = columns.map { $0.heading(language) }
    let records = [head] + rows.map { row in columns.map { text(row, $0) } }
    return "\u{FEFF}" + records.map { $0.map(Self.field).joined(separator: ";") + "\r\n" }.joined()
  }

  private func text(_ row: Row, _ column: FigureColumn) -> String {
    switch column {
    case .date: row.date.description
    case .place: row.place
    case .segment: row.segment ?? ""
    case .indicator: row.indicator
    case .denominator: row.denominator.map { String(Int($0)) } ?? ""
    case .numerator, .rate, .source, .note: ""
    }
  }

  private static func field(_ text: String) -> String {
    let safe = SpreadsheetText.harmless(text)
    let scalars = safe.unicodeScalars
    let needsQuotes = scalars.contains { ";,\"\r\n\t".unicodeScalars.contains($0) } || scalars.first == " " || scalars.last == " "
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
