internal import TerminalText

/// One cell ready to be measured and broken into lines. Its text is safe to print.
struct CellBlock {
  var text: String
  var tone = Tone.plain
  /// Whether the text may be broken between words.
  var wraps = false
  /// Spaces before every line.
  var indent = 0
  /// Further spaces before the second and later lines of a wrapped text.
  var hanging = 0

  /// The width when only the line breaks in the text itself are kept.
  var wantedWidth: Int {
    indent + text.split(separator: "\n").reduce(0) { max($0, DisplayWidth.of(String($1))) }
  }

  /// The least width that breaks no word, and no line of a text that must stay whole.
  var leastWidth: Int {
    wraps ? min(wantedWidth, indent + hanging + WordWrap.longestWord(text)) : wantedWidth
  }

  /// The lines at `width` cells, wider only where the text must stay whole.
  func lines(width: Int) -> [String] {
    let lines =
      wraps
      ? WordWrap.lines(text, width: max(1, width - indent), hanging: hanging)
      : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }
}
