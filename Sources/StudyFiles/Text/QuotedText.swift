/// The text with everything made visible that could move a cursor, reorder a line or hide itself in a terminal.
///
/// A tab becomes `␉`, a control character its picture (`␀`), anything else that prints nothing its code (`‹U+202E›`).
package func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isTreacherous) else { return text }
  var shown = ""
  for scalar in text.unicodeScalars {
    if !isTreacherous(scalar) {
      shown.unicodeScalars.append(scalar)
    } else if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      shown.unicodeScalars.append(picture)
    } else if scalar.value == 0x7F {
      shown += "␡"
    } else {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      shown += "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
    }
  }
  return shown
}

/// Text quoted inside a sentence: visible, on one line, and at most `limit` characters.
package func excerpt(_ text: String, limit: Int = 60) -> String {
  let shown = visible(text)
  return shown.count <= limit ? shown : shown.prefix(limit - 1) + "…"
}

private func isTreacherous(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
  // Joiners shape scripts and emoji; every other format character is invisible on purpose.
  case .format: return scalar.value != 0x200C && scalar.value != 0x200D
  default: return false
  }
}
