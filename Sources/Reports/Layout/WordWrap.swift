internal import TerminalText

/// Text broken into lines of limited width without losing a character other than the spaces at the breaks.
enum WordWrap {
  /// The lines of `text` (which may hold `\n`), each at most `width` cells wide.
  ///
  /// Breaks stand at plain spaces and, leaving nothing behind, at ``breakMark``; a no-break space holds. A word wider than a line is broken between grapheme clusters. From
  /// the second line of a paragraph on, lines start with `hanging` spaces, or none where they would take half the width.
  static func lines(_ text: String, width: Int, hanging: Int = 0) -> [String] {
    let indent = hanging * 2 < width ? String(repeating: " ", count: hanging) : ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      paragraphLines(String(paragraph), width: width, indent: indent)
    }
  }

  /// Where a long word may be broken; never printed.
  static let breakMark: Character = "\u{200B}"

  /// The width of the widest word, the least a text can be wrapped to without breaking words.
  static func longestWord(_ text: String) -> Int {
    text.split { $0 == " " || $0 == "\n" || $0 == breakMark }.reduce(0) { max($0, DisplayWidth.of(String($1))) }
  }

  private static func paragraphLines(_ paragraph: String, width: Int, indent: String) -> [String] {
    if DisplayWidth.of(paragraph) <= width { return [paragraph.filter { $0 != breakMark }] }
    var lines: [String] = []
    var line = ""
    var isEmpty = true
    func startNext() {
      lines.append(line)
      line = indent
      isEmpty = true
    }
    let words = paragraph.split(separator: " ").flatMap { word in
      word.split(separator: breakMark).enumerated().map { (gap: $0 == 0 ? " " : "", text: String($1)) }
    }
    for (gap, word) in words {
      if !isEmpty {
        if DisplayWidth.of(line) + gap.count + DisplayWidth.of(word) <= width {
          line += gap + word
          continue
        }
        startNext()
      }
      for character in word {
        if !isEmpty, DisplayWidth.of(line) + DisplayWidth.of(character) > width { startNext() }
        line.append(character)
        isEmpty = false
      }
    }
    lines.append(line)
    return lines
  }
}
