internal import TerminalText

/// One line of a page, filled from left to right. It never ends in spaces.
struct PrintedLine {
  private(set) var text = ""
  private var end = 0

  /// Puts `words` at the cell `column`, counted from 0, or behind what already stands there.
  mutating func place(_ words: String, at column: Int, tone: Tone = .plain, style: Style) {
    let leading = words.prefix { $0 == " " }
    let trimmed = words.dropFirst(leading.count)
    let trailing = trimmed.reversed().prefix { $0 == " " }.count
    let visible = String(trimmed.dropLast(trailing))
    guard !visible.isEmpty else { return }
    let start = max(column + leading.count, end)
    text += String(repeating: " ", count: start - end) + style.paint(visible, tone)
    end = start + DisplayWidth.of(visible)
  }
}
