package import PlanningDomain
internal import StudyFiles

/// What a cell says: a number, its sign, whether it is percent, and what its wording leaves open.
package struct Figure: Hashable {
  package enum Fault: Error, Hashable {
    case notANumber
    case twoReadings(decimal: String, grouped: String)
    case unknownWord(String)
  }

  package var number: WrittenNumber
  package var isNegative: Bool
  /// A percent sign stands beside it, and `number` is already the share.
  package var isPercent: Bool
  /// What it says it counts, or in what: "người", "triệu"; nil for a bare number and for percent.
  package var unit: String?
  /// The power of ten of a word beside it, which `number` is multiplied by already: 6 for "triệu".
  package var scale: Int
  package var bound: ReportedNumber.Bound
  /// "khoảng": an estimate, see `WrittenNumber.looseRounding`.
  package var isAbout: Bool

  /// The number of a workbook's cell.
  package init(stored text: String, isPercent: Bool) throws(Fault) {
    isNegative = text.hasPrefix("-")
    do {
      number = try WrittenNumber(stored: String(text.drop { $0 == "-" }))
    } catch {
      throw .notANumber
    }
    // Excel stores the share itself.
    number.isWhole = number.isWhole && !isPercent
    self.isPercent = isPercent
    scale = 0
    bound = .exact
    isAbout = false
  }

  /// Reads one number with the known words around it; everything in the cell must be understood.
  package init(_ cell: String, locale: Language?) throws(Fault) {
    let text = cell.folded
    guard let start = text.firstIndex(where: \.isASCIIDigit) else { throw .notANumber }
    let end = Self.endOfNumber(in: text, from: start)
    // Two numbers in a cell are none, whatever their notation.
    guard !text[end...].contains(where: \.isASCIIDigit) else { throw .notANumber }
    do {
      number = try WrittenNumber(String(text[start..<end]), locale: locale)
    } catch .twoReadings(let decimal, let grouped) {
      throw .twoReadings(decimal: decimal, grouped: grouped)
    } catch {
      throw .notANumber
    }
    var before = String(text[..<start])
    isNegative = false
    if let sign = before.last, "+-−–".contains(sign) {
      isNegative = sign != "+"
      before.removeLast()
    }
    before = before.trimmed
    (before, isNegative) = Self.withoutDirection(before, isNegative)
    var after = String(text[end...]).trimmed
    let word = FigureWords.scales.keys.filter { Self.begins(after, with: $0) }.max { $0.count < $1.count }
    scale = 0
    if let word, let power = FigureWords.scales[word] {
      number = number.scaled(by: power)
      scale = power
      after = String(after.dropFirst(word.count)).trimmed
    }
    isPercent = false
    unit = word
    if let sign = FigureWords.percent.first(where: after.hasPrefix) {
      isPercent = true
      number = number.scaled(by: -2)
      after = String(after.dropFirst(sign.count)).trimmed
    } else if let noun = FigureWords.counted.first(where: { Self.begins(after, with: $0) }) {
      unit = noun
      after = String(after.dropFirst(noun.count)).trimmed
    }
    (bound, isAbout) = try Self.reading(before: before, after: after)
  }

  /// Digits, their separators and a power of ten: a space belongs to the number where exactly three digits follow.
  private static func endOfNumber(in text: String, from start: String.Index) -> String.Index {
    var end = start
    while end < text.endIndex {
      let rest = text[text.index(after: end)...]
      let digitsAhead = rest.prefix { $0.isASCIIDigit }.count
      switch text[end] {
      case let character where character.isASCIIDigit: break
      case ".", ",": guard digitsAhead > 0 else { return end }
      case " ": guard digitsAhead == 3 else { return end }
      case "e":
        let digits = rest.first.map { "+-".contains($0) } ?? false ? rest.dropFirst() : rest
        guard let first = digits.first, first.isASCIIDigit, !digits.contains("e") else { return end }
        let power = digits.prefix { $0.isASCIIDigit }
        return power.endIndex
      default: return end
      }
      end = text.index(after: end)
    }
    return end
  }

  private static func begins(_ text: String, with word: String) -> Bool {
    guard text.hasPrefix(word) else { return false }
    return text.dropFirst(word.count).first.map { !$0.isLetter } ?? true
  }

  /// "tăng 312" is +312, "giảm 312" is −312.
  private static func withoutDirection(_ before: String, _ isNegative: Bool) -> (String, Bool) {
    if FigureWords.rises.contains(before) { return ("", isNegative) }
    return FigureWords.falls.contains(before) ? ("", !isNegative) : (before, isNegative)
  }

  private static func reading(before: String, after: String) throws(Fault) -> (ReportedNumber.Bound, Bool) {
    var before = before
    while let word = FigureWords.neutral.first(where: { begins(before, with: $0) }) {
      before = String(before.dropFirst(word.count)).trimmed
    }
    if !after.isEmpty {
      guard let side = ReportedBound.side(after: after), before.isEmpty || before == "từ" || before == "from" else {
        throw .unknownWord(after)
      }
      return (side == .lower ? .atLeast : .atMost, false)
    }
    if before.isEmpty { return (.exact, false) }
    if FigureWords.about.contains(before) { return (.exact, true) }
    guard let side = ReportedBound.side(before: before) else { throw .unknownWord(before) }
    return (side == .lower ? .atLeast : .atMost, false)
  }

  /// In members or as a share, signed; nil beyond what a double holds.
  package func reported(text: String) -> ReportedNumber? {
    guard let value = number.value, let rounding = isAbout ? number.looseRounding : number.rounding else { return nil }
    return ReportedNumber(isNegative && value != 0 ? -value : value, bound: bound, rounding: rounding, text: text)
  }
}
