internal import PlanningDomain

/// Regular expressions for what the reader takes as a quantity: never narrower than the reader.
enum QuantityPattern {
  private static let number = "[0-9]+(\\.[0-9]+)?"
  /// 0 to 100.
  private static let percentage = "(100(\\.[0-9]+)?|[0-9]{1,2}(\\.[0-9]+)?)"
  private static let percent = "(%|\(word("percent")))"

  /// Of a quantity written as text; a number without unit may also be a number of the YAML.
  static func pattern(_ dimension: Dimension) -> String {
    let body =
      switch dimension {
      case .share: percentage + "\\s*" + percent
      case .factor: number + "(\\s*\(percent))?"
      case .rate: number + "\\s*(\(percent)\\s*)?" + per(time)
      case .people, .count: "[0-9]+(\\.0+)?"
      case .duration: number + "\\s*" + time
      case .minutes: number + "\\s*" + work
      case .workingTime: number + "\\s*" + work + "\\s*" + per(time)
      case .money: money
      case .moneyPerMonth: money + "\\s*" + per(words(Unit.days.filter { $0.value > RateUnit.week }.keys))
      case .moneyPerHour: money + "\\s*" + per(words(Unit.minutes.filter { $0.value == 60 }.keys))
      case .spendPerPerson: money + "\\s*" + per(words(Unit.persons)) + "\\s*" + per(time)
      case .perMonth: number + "\\s*" + per(time)
      case .number: number
      }
    return "^\\s*" + body + "\\s*$"
  }

  /// Whether it may be a plain number of the YAML.
  static func isPlain(_ dimension: Dimension) -> Bool {
    switch dimension {
    case .factor, .people, .count, .number: true
    default: false
    }
  }

  static let date = "^\\s*[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\s*$"
  /// No space and none of the ASCII signs but a hyphen, which does not come first.
  static let name = "^[^\\s!-/:-@\\[-`{-~][^\\s!-,./:-@\\[-`{-~]*$"

  private static var time: String { words(Unit.days.keys) }
  private static var work: String { words(Unit.minutes.keys) }
  private static var money: String {
    number + "\\s*(\(words(Unit.multiples.keys))\\s+)?" + words(Unit.currencies)
  }

  private static func per(_ unit: String) -> String { "/\\s*" + unit }

  /// Longer words first, so that an engine that takes the first match takes the whole word.
  private static func words(_ words: some Sequence<String>) -> String {
    "(" + words.sorted { ($0.count, $0) > ($1.count, $1) }.map(word).joined(separator: "|") + ")"
  }

  /// A word in either case and in each way Unicode can spell it: the reader composes before it reads.
  private static func word(_ word: String) -> String {
    let spellings = [word.composed, word.decomposedKeyboard, word.decomposed]
    var seen: Set<[Unicode.Scalar]> = []
    let distinct = spellings.filter { seen.insert(Array($0.unicodeScalars)).inserted }
    return distinct.map(inEitherCase).joined(separator: "|")
  }

  private static func inEitherCase(_ word: String) -> String {
    word.unicodeScalars.map { scalar in
      let (lower, upper) = (scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping)
      return lower == upper ? lower : "[\(lower)\(upper)]"
    }.joined()
  }
}

extension String {
  fileprivate var decomposed: String { String(String.UnicodeScalarView(decomposedScalars)) }

  /// As some keyboards type Vietnamese: the letter composed, its tone behind it.
  fileprivate var decomposedKeyboard: String {
    let shapes: Set<UInt32> = [0x302, 0x306, 0x31B]
    var text = ""
    var tones = ""
    for scalar in decomposedScalars {
      if scalar.properties.canonicalCombiningClass == .notReordered {
        text += tones
        tones = ""
        text.unicodeScalars.append(scalar)
      } else if shapes.contains(scalar.value) {
        text.unicodeScalars.append(scalar)
        text = text.composed
      } else {
        tones.unicodeScalars.append(scalar)
      }
    }
    return text + tones
  }
}
