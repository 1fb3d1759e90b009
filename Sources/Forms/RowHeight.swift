internal import TerminalText

/// How high a row must be to show its texts whole: spreadsheets do not find out by themselves for merged cells.
enum RowHeight {
  /// In points.
  static let line = 15.0

  /// - Parameter texts: each with the width of its cell or merged cells, in characters.
  static func points(_ texts: [(text: String, width: Double)], atLeast least: Int = 1) -> Double {
    Double(texts.map { lines($0.text, width: $0.width) }.reduce(least, max)) * line
  }

  /// Broken between words. A proportional font is narrower than its digits by and large, but not in every line.
  static func lines(_ text: String, width: Double) -> Int {
    let room = max(4, width - 1) / 1.05
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var used = 0.0
      lines += 1
      for word in paragraph.split(separator: " ") {
        let length = Double(DisplayWidth.of(String(word)))
        if used > 0, used + 1 + length > room {
          lines += 1
          used = length
        } else {
          used += (used > 0 ? 1 : 0) + length
        }
        while used > room {
          lines += 1
          used -= room
        }
      }
    }
    return lines
  }
}
