internal import PlanningDomain

/// Why a text is not the quantity that a key asks for.
package struct QuantityFault: Error {
  package var code: DiagnosticCode
  package var arguments: [String: DiagnosticArgument]

  package init(_ code: DiagnosticCode, _ arguments: [String: DiagnosticArgument] = [:]) {
    self.code = code
    self.arguments = arguments
  }
}

/// A written quantity cut into its decimal digits and its unit. One notation only: `-?digits(.digits)?`.
struct NumberText {
  /// Sign, digits and perhaps a point: what `Double` reads without rounding twice.
  var digits: String
  /// What follows, trimmed.
  var unit: String

  init(_ text: String) throws(QuantityFault) {
    let text = text.trimmed
    if isBooleanWord(text) { throw QuantityFault(.booleanWord, ["found": .text(text)]) }
    let lower = text.lowercased()
    if ["nan", ".nan", "inf", ".inf", "-inf", "-.inf", "+inf", "+.inf", "infinity"].contains(lower) {
      throw QuantityFault(.notFinite, ["found": .text(text)])
    }
    let token = String(text[..<Self.endOfNumber(in: text)])
    let rest = String(text.dropFirst(token.count)).trimmed
    guard token.contains(where: \.isASCIIDigit) else { throw QuantityFault(.notANumber, ["found": .text(excerpt(text))]) }
    try Self.check(token, whole: text)
    if let first = rest.first, first.isASCIIDigit {
      let joined = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
      throw QuantityFault(.thousandsSeparator, ["found": .text(excerpt(text)), "instead": .text(excerpt(joined))])
    }
    digits = token
    unit = rest
  }

  /// The value times a power of ten, correctly rounded: `8%` is the double nearest to 0.08.
  func value(timesTenTo exponent: Int) throws(QuantityFault) -> Double {
    guard let value = Double(exponent == 0 ? digits : "\(digits)e\(exponent)"), value.isFinite else {
      throw QuantityFault(.notFinite, ["found": .text(excerpt(digits))])
    }
    return value
  }

  /// Everything that could belong to a number in any notation, so that a strange one is told apart from a strange unit.
  private static func endOfNumber(in text: String) -> String.Index {
    var end = text.startIndex
    let isHexadecimal = ["0x", "0o", "0b", "-0x"].contains { text.lowercased().hasPrefix($0) }
    while end < text.endIndex {
      let character = text[end]
      let next = text.index(after: end)
      let isExponent =
        (character == "e" || character == "E") && end > text.startIndex && next < text.endIndex
        && (text[next].isASCIIDigit || ((text[next] == "-" || text[next] == "+") && text.index(after: next) < text.endIndex))
      let belongs =
        character.isASCIIDigit || ".,_:'’+-".contains(character) || isExponent
        || (isHexadecimal && (character.isHexDigit || "xXoO".contains(character)))
      guard belongs else { break }
      end = next
    }
    return end
  }

  private static func check(_ token: String, whole text: String) throws(QuantityFault) {
    let found: [String: DiagnosticArgument] = ["found": .text(excerpt(text))]
    func fault(_ code: DiagnosticCode, instead: String) -> QuantityFault {
      let rest = text.dropFirst(token.count)
      let better = DiagnosticArgument.text(excerpt(instead + rest))
      return QuantityFault(code, found.merging(["instead": better, "suggestion": better]) { $1 })
    }
    if token.contains(":") { throw QuantityFault(.sexagesimal, found) }
    if token.contains(",") {
      guard isGrouped(token) else { throw QuantityFault(.notation, found) }
      throw try comma(token, fault: fault)
    }
    let plain = token.filter { $0.isASCIIDigit || $0 == "." || $0 == "-" }
    if token.contains(where: { "_'’".contains($0) }) { throw fault(.notation, instead: plain) }
    let unsigned = token.hasPrefix("-") ? token.dropFirst() : token[...]
    if unsigned.contains(where: { !$0.isASCIIDigit && $0 != "." }) {
      // An exponent, hexadecimal digits, a plus sign, or a sign in the middle.
      throw QuantityFault(.notation, found.merging(plainNumber(token).map { ["suggestion": .text($0)] } ?? [:]) { $1 })
    }
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 2 {
      guard isGrouped(token) else { throw QuantityFault(.notation, found) }
      throw fault(.thousandsSeparator, instead: unsigned.filter(\.isASCIIDigit))
    }
    if parts.contains(where: \.isEmpty) {
      throw fault(.notation, instead: parts[0].isEmpty ? "0" + unsigned : String(unsigned.dropLast()))
    }
    if parts[0].count > 1 && parts[0].hasPrefix("0") {
      let kept = String(parts[0].drop { $0 == "0" })
      throw fault(.leadingZero, instead: (kept.isEmpty ? "0" : kept) + (parts.count == 2 ? "." + parts[1] : ""))
    }
    if parts.count == 2 && parts[1].count == 3 && parts[0] != "0" {
      throw twoReadings(String(parts[0]), String(parts[1]), rest: text.dropFirst(token.count), found: found)
    }
  }

  /// `3.750` is 3750 to one reader and 3.75 to another.
  private static func twoReadings(
    _ whole: String, _ decimals: String, rest: Substring, found: [String: DiagnosticArgument]
  ) -> QuantityFault {
    let kept = String(decimals.reversed().drop { $0 == "0" }.reversed())
    // Three decimals that all count are written with a fourth.
    let fraction = kept.isEmpty ? "" : "." + (kept.count == 3 ? kept + "0" : kept)
    let readings: [String: DiagnosticArgument] = [
      "decimal": .text(excerpt(whole + fraction + rest)), "instead": .text(excerpt(whole + decimals + rest)),
    ]
    return QuantityFault(.ambiguousSeparator, found.merging(readings) { $1 })
  }

  /// Whether separators that stand more than once stand before three digits each, as they do between thousands: `1.234.567`,
  /// `1,234,567.5`, but not `1,3,8`. One separator alone may be a decimal mark.
  private static func isGrouped(_ token: String) -> Bool {
    let marks = token.filter { $0 == "," || $0 == "." }
    guard marks.count > 1 else { return true }
    let pieces = token.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    // Of two kinds of separators the last, standing once, comes before decimals of any number.
    let hasDecimals = Set(marks).count == 2 && marks.count { $0 == marks.last } == 1
    return pieces.dropFirst().dropLast(hasDecimals ? 1 : 0).allSatisfy { $0.count == 3 }
  }

  private static func comma(
    _ token: String, fault: (DiagnosticCode, String) -> QuantityFault
  ) throws(QuantityFault) -> QuantityFault {
    let pieces = token.split(separator: ",", omittingEmptySubsequences: false)
    if pieces.count == 2 && !pieces[0].contains(".") && !pieces[1].contains(".") {
      return fault(.decimalComma, pieces.joined(separator: "."))
    }
    // Of two kinds of separators the last one, standing once, comes before the decimals: `1.234,5`.
    let isMixed = token.contains(".")
    if isMixed, let last = token.lastIndex(where: { $0 == "," || $0 == "." }), token.count(where: { $0 == token[last] }) == 1 {
      let decimals = token[token.index(after: last)...].filter(\.isASCIIDigit)
      return fault(.thousandsSeparator, token[..<last].filter(\.isASCIIDigit) + "." + decimals)
    }
    return fault(.thousandsSeparator, token.filter(\.isASCIIDigit))
  }

  /// `1e3` as 1000, where that is exact enough to offer.
  private static func plainNumber(_ token: String) -> String? {
    guard let value = Double(token), value.isFinite, abs(value) < 1e15 else { return nil }
    return value == value.rounded() ? String(Int(value)) : String(value)
  }
}

extension String {
  /// Without white space at both ends.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
