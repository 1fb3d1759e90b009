/// Text from outside made safe to print: nothing in it can steer a terminal or reorder what stands around it.
package enum VisibleText {
  /// What stands for a character that must not be printed.
  package static let marker: Unicode.Scalar = "·"

  /// `text` with tabs as spaces and every other control character (C0 with ESC, DEL, C1), line and paragraph separators and
  /// bidirectional controls replaced by ``marker``, one for one. `\n` and `\r\n` stay a line break, `\n`.
  package static func lines(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if isAfterReturn, scalar != "\n" { safe.append(marker) }
      isAfterReturn = scalar == "\r"
      switch scalar {
      case "\r": break
      case "\n": safe.append("\n")
      case "\t": safe.append(" ")
      default: safe.append(isHarmful(scalar) ? marker : scalar)
      }
    }
    if isAfterReturn { safe.append(marker) }
    return String(safe)
  }

  /// As ``lines(_:)``, with each line break as one space.
  package static func oneLine(_ text: String) -> String {
    String(lines(text).map { $0 == "\n" ? " " : $0 })
  }

  /// Whether a terminal could obey the character instead of showing it.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.properties.isBidiControl
    default: false
    }
  }
}
