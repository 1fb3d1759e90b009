internal import StudyFiles

extension String {
  /// Lower case without marks, `đ` as `d`, everything but letters and digits as one space: `Xã/phường` is `xa phuong`.
  var plain: String {
    var plain = String.UnicodeScalarView()
    for scalar in lowercased().decomposedScalars where scalar.properties.generalCategory != .nonspacingMark {
      if scalar == "đ" {
        plain.append("d")
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        plain.append(scalar)
      } else if plain.last != " " {
        plain.append(" ")
      }
    }
    return String(plain).trimmed
  }

  /// How names are compared: NFC, lower case, one space between words.
  var folded: String { composed.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
