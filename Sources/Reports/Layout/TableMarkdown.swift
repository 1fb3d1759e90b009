extension Table {
  /// The table as GitHub-flavored Markdown: the title as a heading, the unit note in italics, the pipe table, then the notes,
  /// with blank lines between and no line break at the end. Tones are not carried over: the words say what they say.
  package func markdown() -> String {
    var blocks: [String] = []
    let heading = MarkdownText.block(VisibleText.oneLine(title))
    if !heading.isEmpty { blocks.append("### \(heading)") }
    if let unitNote, !unitNote.isEmpty { blocks.append("*\(MarkdownText.inline(VisibleText.oneLine(unitNote)))*") }
    var lines = [pipeLine(columns.map { MarkdownText.inline($0.heading) })]
    lines.append(pipeLine(columns.map(\.alignment.markdownRule)))
    lines += rows.map { pipeLine(markdownCells(of: $0)) }
    blocks.append(lines.joined(separator: "\n"))
    blocks += notes.map { MarkdownText.block($0) }
    return blocks.joined(separator: "\n\n")
  }

  private func markdownCells(of row: Row) -> [String] {
    var cells = row.cells.map { cell in
      switch cell {
      case .text(let text), .status(let text, _), .number(let text): MarkdownText.inline(text)
      case .missing: Format.missing
      }
    }
    switch row.kind {
    case .heading, .total: cells = cells.map { $0.isEmpty ? "" : "**\($0)**" }
    case .sub(let levels):
      cells[keyColumns - 1] = String(repeating: "&emsp;", count: max(0, levels)) + cells[keyColumns - 1]
    case .body: break
    }
    return cells + Array(repeating: "", count: columns.count - cells.count)
  }

  private func pipeLine(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}

extension Table.Alignment {
  fileprivate var markdownRule: String {
    switch self {
    case .left: ":---"
    case .right, .decimal: "---:"
    case .center: ":---:"
    }
  }
}

/// Text written so that Markdown shows it letter by letter.
package enum MarkdownText {
  /// For a place inside a line: markup characters behind a backslash, line breaks as `<br>`, spaces at both ends dropped.
  package static func inline(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in VisibleText.lines(text).trimmingSpaces.unicodeScalars {
      if scalar == "\u{200B}" { continue }
      if scalar == "\n" {
        escaped.append(contentsOf: "<br>".unicodeScalars)
      } else {
        if markup.contains(scalar) { escaped.append("\\") }
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// For the start of a paragraph: as ``inline(_:)``, with characters that would start a heading, a list or a rule behind a
  /// backslash too.
  package static func block(_ text: String) -> String {
    let line = inline(text)
    guard let first = line.unicodeScalars.first else { return line }
    if "-+=".unicodeScalars.contains(first) { return "\\" + line }
    let number = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = line.unicodeScalars.dropFirst(number.count)
    guard !number.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
    return String(String.UnicodeScalarView(number)) + "\\" + String(Substring(rest))
  }

  private static let markup = Set("\\`*_[]<>|~#&$".unicodeScalars)
}

extension String {
  fileprivate var trimmingSpaces: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
