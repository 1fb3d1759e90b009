/// One cell of a table, trimmed unless it is quoted.
package struct TableCell {
  /// In NFC.
  package var text: String
  package var span: Span

  /// Nothing written, or white space only.
  package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

/// One row of a table.
package struct TableRecord {
  package var cells: [TableCell]
  /// A quotation mark in it was reported; what its cells hold is not known.
  package var isFaulty: Bool

  package var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

/// Cuts a text into records and cells after RFC 4180.
package struct RecordReader {
  /// What a quotation mark costs that is never closed.
  package enum OpenQuote {
    /// Everything behind it: a table of places is whole or it is not read.
    case endsTable
    /// Its line alone; the rows of a report stand by themselves.
    case endsLine
  }

  private let source: SourceText
  private let file: Int
  private let findings: Findings
  private let separator: Unicode.Scalar
  private let openQuote: OpenQuote
  /// Index of the next line.
  private var line = 0
  /// A quotation mark is never closed: what follows it is not known.
  package private(set) var isCut = false

  /// - Parameters:
  ///   - file: the index of `source` among the findings' texts.
  ///   - separator: nil for the comma or semicolon that stands first in the text.
  package init(
    _ source: SourceText, file: Int, findings: Findings, separator: Unicode.Scalar? = nil, openQuote: OpenQuote = .endsTable
  ) {
    self.source = source
    self.file = file
    self.findings = findings
    self.separator = separator ?? Self.separator(of: source)
    self.openQuote = openQuote
  }

  /// Comma or semicolon, whichever comes first; a table of one column has neither and needs none.
  private static func separator(of source: SourceText) -> Unicode.Scalar {
    for line in source.lines {
      if let first = line.unicodeScalars.first(where: { $0 == "," || $0 == ";" }) { return first }
    }
    return ","
  }

  /// All records that hold something, in order, up to a quotation mark that is never closed.
  package mutating func records() -> [TableRecord] {
    var records: [TableRecord] = []
    records.reserveCapacity(source.lines.count)
    while line < source.lines.count {
      if let record = record(), !record.isBlank { records.append(record) }
    }
    return records
  }

  /// The record at the next line; text in quotation marks may go on over further lines.
  private mutating func record() -> TableRecord? {
    var cells: [TableCell] = []
    var isFaulty = false
    var scalars = Array(source.lines[line].unicodeScalars)
    var column = 0
    while true {
      // A tab that separates is no gap before a quotation mark.
      let opening = scalars[column...].firstIndex { !$0.properties.isWhitespace || $0 == separator }
      if let opening, scalars[opening] == "\"" {
        column = opening
        guard let cell = quoted(&scalars, &column) else { return nil }
        cells.append(cell)
        let rest = column
        skip(to: &column, in: scalars)
        if let stray = scalars[rest..<column].firstIndex(where: { $0 != " " && $0 != "\t" }) {
          if openQuote == .endsLine, cell.span.line != line + 1 { return resume(after: cell.span) }
          findings.report(.strayQuote, at: span(stray, column - stray))
          isFaulty = true
        }
      } else {
        let start = column
        skip(to: &column, in: scalars)
        let cell = plain(scalars, start..<column)
        if let quote = cell.text.unicodeScalars.firstIndex(of: "\"") {
          let offset = cell.text.unicodeScalars.distance(from: cell.text.unicodeScalars.startIndex, to: quote)
          findings.report(.strayQuote, at: span(cell.span.column + offset, 1))
          isFaulty = true
        }
        cells.append(cell)
      }
      guard column < scalars.count else { break }
      column += 1
    }
    line += 1
    return TableRecord(cells: cells, isFaulty: isFaulty)
  }

  /// Text went on over lines and ended in the middle of a cell: the mark at `start` was never closed, and the line after its
  /// own is read for itself.
  private mutating func resume(after start: Span) -> TableRecord? {
    findings.report(.openQuote, at: Span(line: start.line, column: start.column, length: 1, file: file))
    line = start.line
    return nil
  }

  private func skip(to column: inout Int, in scalars: [Unicode.Scalar]) {
    while column < scalars.count, scalars[column] != separator { column += 1 }
  }

  private func span(_ column: Int, _ length: Int) -> Span { Span(line: line + 1, column: column, length: length, file: file) }

  private func plain(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> TableCell {
    func isGap(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    guard let first = scalars[range].firstIndex(where: { !isGap($0) }),
      let last = scalars[range].lastIndex(where: { !isGap($0) })
    else { return TableCell(text: "", span: span(range.lowerBound, 0)) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[first...last])
    return TableCell(text: String(text).nfc, span: span(first, last - first + 1))
  }

  /// The cell whose opening mark stands at `column`; leaves `column` behind the closing one. Nil, with the rest of the file
  /// skipped, where none closes it.
  private mutating func quoted(_ scalars: inout [Unicode.Scalar], _ column: inout Int) -> TableCell? {
    let start = span(column, 1)
    var text = String.UnicodeScalarView()
    column += 1
    while true {
      guard column < scalars.count else {
        line += 1
        guard line < source.lines.count else {
          if openQuote == .endsLine {
            _ = resume(after: start)
          } else {
            findings.report(.openQuote, at: start)
            isCut = true
          }
          return nil
        }
        text.append("\n")
        scalars = Array(source.lines[line].unicodeScalars)
        column = 0
        continue
      }
      let scalar = scalars[column]
      column += 1
      guard scalar == "\"" else {
        text.append(scalar)
        continue
      }
      guard column < scalars.count, scalars[column] == "\"" else { break }
      text.append("\"")
      column += 1
    }
    var cell = TableCell(text: String(text).nfc, span: start)
    // Text over several lines is marked to the end of its first.
    cell.span.length = start.line == line + 1 ? column - start.column : Int(Int32.max)
    return cell
  }
}

extension String {
  /// Composed; text of ASCII letters is so already.
  fileprivate var nfc: String { utf8.allSatisfy { $0 < 0x80 } ? self : composed }
}
