internal import TerminalText

/// A report as its parts, before it is laid out as text or Markdown.
struct Page {
  enum Block {
    /// The head of the page, with words flush right where they fit beside it.
    case title(String, beside: String)
    case paragraph(String, Tone)
    case table(Table)
  }

  private(set) var blocks: [Block] = []

  mutating func add(_ block: Block) { blocks.append(block) }
  mutating func add(_ table: Table) { blocks.append(.table(table)) }
  mutating func add(_ paragraphs: [String], tone: Tone = .plain) { blocks += paragraphs.map { .paragraph($0, tone) } }

  /// Plain text with a line break at its end; a blank line around every table.
  func text(_ style: Style) -> String {
    var lines: [String] = []
    var isAfterTable = false
    for block in blocks {
      switch block {
      case .title(let title, let beside): lines += titleLines(title, beside: beside, style: style)
      case .paragraph(let text, let tone):
        if isAfterTable { lines.append("") }
        lines += WordWrap.lines(VisibleText.lines(text), width: style.width, hanging: 2).map { style.paint($0, tone) }
      case .table(let table):
        if !lines.isEmpty { lines.append("") }
        lines.append(table.text(style))
      }
      if case .table = block { isAfterTable = true } else { isAfterTable = false }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// GitHub-flavored Markdown with a line break at its end.
  func markdown() -> String {
    blocks.map { block in
      switch block {
      case .title(let title, let beside):
        "## \(MarkdownText.block(VisibleText.oneLine(title)))\n\n*\(MarkdownText.inline(VisibleText.oneLine(beside)))*"
      case .paragraph(let text, _): MarkdownText.block(VisibleText.lines(text))
      case .table(let table): table.markdown()
      }
    }.joined(separator: "\n\n") + "\n"
  }

  private func titleLines(_ title: String, beside: String, style: Style) -> [String] {
    let title = VisibleText.oneLine(title)
    let gap = style.width - DisplayWidth.of(title) - DisplayWidth.of(beside)
    if gap >= 2 { return [style.paint(title, .bold) + String(repeating: " ", count: gap) + beside] }
    return WordWrap.lines(title, width: style.width).map { style.paint($0, .bold) }
      + WordWrap.lines(beside, width: style.width)
  }
}
