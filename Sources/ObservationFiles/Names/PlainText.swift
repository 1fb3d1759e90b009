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

  /// ``folded``, with the tone of a syllable behind its letters: `Hoà` and `Hòa` are one name, `Hoa` is another.
  var toned: String {
    var letters = String.UnicodeScalarView()
    var tones = String.UnicodeScalarView()
    for scalar in folded.decomposedScalars {
      if Self.tones.contains(scalar) {
        tones.append(scalar)
      } else {
        if !scalar.properties.isAlphabetic, scalar.properties.generalCategory != .nonspacingMark {
          letters += tones
          tones = String.UnicodeScalarView()
        }
        letters.append(scalar)
      }
    }
    letters += tones
    return String(letters)
  }

  private static let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  /// Whether no letter has a mark: typed without Vietnamese keys.
  var isUnmarked: Bool { folded.unicodeScalars.allSatisfy(\.isASCII) }

  /// Without the number of a list before it (`1. `, `2) `, `a) `, `III. `); nil where there is none.
  var withoutListNumber: String? {
    let text = folded
    guard let match = text.prefixMatch(of: /(?:(?:\d{1,2}\.)*\d{1,2}[.)]|[a-zđ]\)|(?:i|ii|iii|iv|v|vi|vii|viii|ix)[.)])\s*/)
    else { return nil }
    let rest = String(text[match.range.upperBound...])
    return rest.first?.isLetter ?? false ? rest : nil
  }
}
