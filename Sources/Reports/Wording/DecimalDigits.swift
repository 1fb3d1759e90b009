internal import PlanningDomain

/// A number as decimal digits, so that rounding happens on the digits a reader would write down.
///
/// A `Double` enters by its shortest round-trip text: 1.005 is rounded as 1.005, not as the slightly smaller binary value
/// next to it. Its worth is 0.d₁d₂d₃… × 10^`point`, with the sign kept apart; zero has no digits.
struct DecimalDigits: Equatable, Sendable {
  private(set) var isNegative: Bool
  private(set) var digits: [UInt8]
  private(set) var point: Int

  /// `nil` for infinities and NaN, which have no digits.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let parts = value.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    var exponent = 0
    if parts.count == 2 {
      guard let read = Int(parts[1]) else { return nil }
      exponent = read
    }
    self.init(
      isNegative: value < 0, digits: mantissa.joined().utf8.map { $0 - UInt8(ascii: "0") },
      point: mantissa[0].utf8.count + exponent)
  }

  init(_ value: Int) {
    let digits = value.magnitude.description.utf8.map { $0 - UInt8(ascii: "0") }
    self.init(isNegative: value < 0, digits: digits, point: digits.count)
  }

  init(isNegative: Bool, digits: [UInt8], point: Int) {
    let leadingZeros = digits.prefix { $0 == 0 }.count
    self.digits = Array(digits.dropFirst(leadingZeros))
    self.isNegative = isNegative && !self.digits.isEmpty
    self.point = self.digits.isEmpty ? 0 : point - leadingZeros
  }

  /// The number times 10^`places`, exactly.
  func shifted(by places: Int) -> DecimalDigits {
    DecimalDigits(isNegative: isNegative, digits: digits, point: point + places)
  }

  /// Rounded half away from zero. Negative `decimals` round to tens, hundreds and so on.
  func rounded(decimals: Int) -> DecimalDigits {
    let kept = point + decimals
    guard kept < digits.count else { return self }
    guard kept >= 0 else { return DecimalDigits(isNegative: false, digits: [], point: 0) }
    var result = [0] + digits.prefix(kept)
    if digits[kept] >= 5 {
      var place = result.count - 1
      while result[place] == 9 {
        result[place] = 0
        place -= 1
      }
      result[place] += 1
    }
    return DecimalDigits(isNegative: isNegative, digits: result, point: point + 1)
  }

  /// The number rounded to `decimals` and written with the marks of `language`. A negative number starts with U+2212 “−”;
  /// what rounds to zero has no sign, whatever `sign` asks.
  func text(decimals: Int, sign: Format.Sign, language: Language) -> String {
    let number = rounded(decimals: decimals)
    var text = ""
    if number.isNegative {
      text = "−"
    } else if sign == .always, number.digits.contains(where: { $0 != 0 }) {
      text = "+"
    }
    let whole = max(number.point, 1)
    for place in 0..<whole {
      if place > 0, (whole - place).isMultiple(of: 3) { text.append(language.groupMark) }
      text += number.digit(at: number.point - whole + place)
    }
    guard decimals > 0 else { return text }
    text.append(language.decimalMark)
    for place in 0..<decimals { text += number.digit(at: number.point + place) }
    return text
  }

  private func digit(at index: Int) -> String {
    digits.indices.contains(index) ? String(digits[index]) : "0"
  }
}
