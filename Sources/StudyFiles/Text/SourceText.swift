/// The text of one file with its lines, so that a finding can show where it stands.
package struct SourceText: Sendable {
  package let name: String
  package let text: String
  /// Without their line ends; at least one.
  package let lines: [String]

  package init(name: String, text: String) {
    self.name = name
    self.text = text
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

  /// What is written from the start of one span to the end of another on the same line; nil over several lines.
  package func text(from first: Span, through last: Span) -> String? {
    guard first.line == last.line, let line = line(first.line), first.column <= last.column else { return nil }
    return String(line.unicodeScalars.dropFirst(first.column).prefix(last.column + last.length - first.column))
  }

  /// The span as an editor counts it, kept inside the file, and how many grapheme clusters it covers (1 or more).
  package func place(of span: Span) -> (position: Position, extent: Int) {
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
