internal import StudyFiles
internal import TerminalText

extension Sheet {
  /// The rows of a text with separators; faulty quotation marks cost their own line only.
  ///
  /// - Parameter isKnown: whether a text heads a column; what separates headings separates columns.
  init(_ source: SourceText, findings: Findings, isKnown: (String) -> Bool) {
    var reader = RecordReader(
      source, file: 0, findings: findings, separator: Separator.found(in: source, isKnown: isKnown), openQuote: .endsLine)
    let rows = reader.records().map { record in
      SheetRow(
        number: record.cells[0].span.line,
        cells: record.cells.map { SheetCell(text: SpreadsheetText.original($0.text).trimmed, kind: .text, span: $0.span) },
        isFaulty: record.isFaulty)
    }
    self.init(name: nil, rows: rows, merges: [], isDelimited: true)
  }
}
