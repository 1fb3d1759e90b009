/// What a piece of text should look like where color is allowed. Color only repeats what the words already say.
package enum Tone: Sendable, Equatable, CaseIterable {
  case plain, good, warning, bad, dim, bold

  /// The parameter of the SGR escape sequence; `nil` for plain text.
  var selectGraphicRendition: String? {
    switch self {
    case .plain: nil
    case .good: "32"
    case .warning: "33"
    case .bad: "31"
    case .dim: "2"
    case .bold: "1"
    }
  }
}

/// The page a table is printed on.
public struct Style: Sendable, Equatable {
  /// In terminal cells, at least 1.
  public let width: Int
  /// Whether ANSI escape sequences may be written. The caller knows `NO_COLOR` and whether the output is a terminal.
  public let color: Bool

  public static let defaultWidth = 100

  /// A `width` that is unknown, `nil` or what terminals without a size report (0 or less), counts as 100 cells.
  public init(width: Int? = nil, color: Bool = false) {
    if let width, width > 0 {
      self.width = width
    } else {
      self.width = Style.defaultWidth
    }
    self.color = color
  }

  /// `text` as it is, or between the escape sequence of `tone` and a reset.
  package func paint(_ text: String, _ tone: Tone) -> String {
    guard color, !text.isEmpty, let code = tone.selectGraphicRendition else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
