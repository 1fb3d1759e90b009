package import PlanningDomain
internal import StudyFiles

/// The decimal digits of a number in a report: digits · 10^exponent, exactly as written.
package struct WrittenNumber: Hashable {
  package enum Fault: Error, Hashable {
    case notANumber
    /// The two readings, with a point before decimals.
    case twoReadings(decimal: String, grouped: String)
  }

  /// Without a sign; at least one.
  package var digits: String
  package var exponent: Int
  /// Neither decimals nor a power of ten were written: a whole number of something.
  package var isWhole: Bool

  /// Reads digits with separators of thousands and decimals and perhaps a power of ten (`1e3`). A point or comma that stands
  /// once before exactly three digits, with one to three digits before it, has two readings unless the language is declared:
  /// Vietnamese puts a comma before decimals, English a point. Every other notation has one reading or none, whatever is
  /// declared.
  package init(_ token: String, locale: Language?) throws(Fault) {
    let parts = token.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard parts.count <= 2, let mantissa = parts.first else { throw .notANumber }
    let text = String(mantissa)
    let (whole, decimals) = try Self.cut(text, locale: locale)
    digits = whole + decimals
    exponent = -decimals.count
    isWhole = decimals.isEmpty && parts.count == 1
    if parts.count == 2 {
      guard let power = Int(parts[1]), abs(power) <= 30 else { throw .notANumber }
      exponent += power
    }
    guard !digits.isEmpty, digits.count <= 30, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { throw .notANumber }
  }

  /// The number of a workbook's cell, which has one reading: Python's or Swift's shortest digits.
  package init(stored text: String) throws(Fault) {
    var text = text
    if text.hasSuffix(".0") { text.removeLast(2) }
    // A point before three digits has one reading where the language is English.
    try self.init(text, locale: .en)
  }

  private static func cut(_ text: String, locale: Language?) throws(Fault) -> (whole: String, decimals: String) {
    let isSpaced = text.contains(where: \.isWhitespace)
    if isSpaced {
      let whole = text.prefix { !".,".contains($0) }
      guard isGrouped(whole.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)) else { throw .notANumber }
    }
    let text = text.filter { !$0.isWhitespace }
    let marks = text.filter { $0 == "." || $0 == "," }
    guard let mark = marks.last else { return (text, "") }
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard pieces.allSatisfy({ !$0.isEmpty }) else { throw .notANumber }
    if marks.count == 1 {
      let (whole, decimals) = (String(pieces[0]), String(pieces[1]))
      let isOpen = !isSpaced && decimals.count == 3 && whole.count <= 3 && !whole.hasPrefix("0")
      guard isOpen else { return (whole, decimals) }
      guard let locale else {
        throw .twoReadings(decimal: whole + "." + decimals, grouped: whole + decimals)
      }
      return (mark == ",") == (locale == .vi) ? (whole, decimals) : (whole + decimals, "")
    }
    guard !isSpaced else { throw .notANumber }
    if Set(marks).count == 1 {
      guard isGrouped(pieces) else { throw .notANumber }
      return (pieces.joined(), "")
    }
    // Of two kinds of marks the last, standing once, comes before the decimals.
    guard marks.count(where: { $0 == mark }) == 1, isGrouped(pieces.dropLast()), let decimals = pieces.last else {
      throw .notANumber
    }
    return (pieces.dropLast().joined(), String(decimals))
  }

  private static func isGrouped(_ pieces: some BidirectionalCollection<Substring>) -> Bool {
    guard let first = pieces.first else { return false }
    return (1...3).contains(first.count) && pieces.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// The double nearest to what is written.
  package var value: Double? {
    guard let value = Double("\(digits)e\(exponent)"), value.isFinite else { return nil }
    return value
  }

  /// Half a unit of the last digit; 0 for a whole number.
  package var rounding: Double? { isWhole ? 0 : Double("5e\(exponent - 1)") }

  /// What "about" leaves open to each side: a twentieth of the number, and at least half a unit of its last digit that is not 0 (of 0
  /// itself, of the last digit). 1.75 points for "khoảng 35 %", 5 for "khoảng 80 %", 60 for "khoảng 1.200".
  package var looseRounding: Double? {
    let zeros = digits.allSatisfy { $0 == "0" } ? 0 : digits.reversed().prefix { $0 == "0" }.count
    guard let value, let half = Double("5e\(exponent + zeros - 1)") else { return nil }
    return max(half, value / 20)
  }

  /// The number times a power of ten.
  package func scaled(by power: Int) -> WrittenNumber {
    var number = self
    number.exponent += power
    number.isWhole = isWhole && power == 0
    return number
  }
}
