/// The text of one file with its lines, so that a finding can show where it stands.
package struct SourceText: Sendable {
  package let name: String
  package let text: String
  /// Without their line ends; at least one.
  package let lines: [String]
  /// The sheet of a workbook whose cells the spans are then about: line and column of a span are row and column there.
  package let sheet: String?
  private let cells: [[String]]

  /// A sheet of the workbook `name`; `rows` from row 1 and column 1.
  package init(name: String, sheet: String, rows: [[String]]) {
    self.name = name
    self.sheet = sheet
    text = ""
    lines = [""]
    cells = rows
  }

  package init(name: String, text: String) {
    self.name = name
    self.text = text
    sheet = nil
    cells = []
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n" && afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = scalar == "\r"
      if scalar == "\n" || scalar == "\r" {
        lines.append(String(line))
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(scalar)
      }
    }
    lines.append(String(line))
    self.lines = lines
  }

  /// The text of a line counted from 1; nil beyond the file.
  package func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// What a finding quotes: the line, or the cell of a sheet; nil where there is none.
  package func quote(at position: Position) -> String? {
    guard sheet != nil else { return line(position.line) }
    guard cells.indices.contains(position.line - 1) else { return nil }
    let row = cells[position.line - 1]
    return row.indices.contains(position.column - 1) ? row[position.column - 1] : nil
  }

  /// What is written from the start of one span to the end of another on the same line; nil over several lines.
  package func text(from first: Span, through last: Span) -> String? {
    guard first.line == last.line, let line = line(first.line), first.column <= last.column else { return nil }
    return String(line.unicodeScalars.dropFirst(first.column).prefix(last.column + last.length - first.column))
  }

  /// The span as an editor counts it, kept inside the file, and how many grapheme clusters it covers (1 or more).
  package func place(of span: Span) -> (position: Position, extent: Int) {
    if let sheet {
      let position = Position(file: name, sheet: sheet, line: max(span.line, 1), column: span.column + 1)
      return (position, max(quote(at: position)?.count ?? 1, 1))
    }
    let number = min(max(span.line, 1), lines.count)
    let scalars = lines[number - 1].unicodeScalars
    // Past the last line the finding stands at its end.
    let column = span.line > lines.count ? scalars.count : min(span.column, scalars.count)
    let start = scalars.index(scalars.startIndex, offsetBy: column)
    let end = scalars.index(start, offsetBy: min(span.length, scalars.count - column))
    let before = String(scalars[..<start])
    let covered = String(scalars[start..<end])
    return (Position(file: name, line: number, column: before.count + 1), max(covered.count, 1))
  }
}
