package import PlanningDomain

/// Numbers, money, dates and durations as text in one language, by the same rules on every machine.
///
/// - A value that does not apply is `nil` and prints as ``missing``. Nothing else does.
/// - A value that is not finite is a mistake further up. It prints as ``undefined``, so that it is seen on the page instead
///   of passing for a missing value; `nan` and `inf` are never printed.
/// - A negative number starts with U+2212 “−”, a missing one is U+2013 “–”. Negative zero, and whatever rounds to zero,
///   prints without a sign.
/// - Rounding is half away from zero on the shortest decimal text of the value: 0.125 gives 0,13 and 2.5 gives 3.
package struct Format: Sendable, Equatable {
  /// Which numbers carry a sign.
  package enum Sign: Sendable { case negativeOnly, always }

  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// What stands for a value that does not apply.
  package static let missing = "–"
  /// What stands for a value that should exist but cannot be printed: not finite, or outside the range its function states.
  package static let undefined = "n/a"

  /// A plain number. `decimals` below zero round to tens (−1), hundreds (−2) and so on.
  package func number(_ value: Double?, decimals: Int = 1, sign: Sign = .negativeOnly) -> String {
    digits(value) { $0.text(decimals: decimals, sign: sign, language: language) }
  }

  /// A whole number of people, households, teams or sessions.
  package func count(_ value: Int?, sign: Sign = .negativeOnly) -> String {
    guard let value else { return Format.missing }
    return DecimalDigits(value).text(decimals: 0, sign: sign, language: language)
  }

  /// A projected number of people, rounded to whole people.
  package func count(_ value: Double?, sign: Sign = .negativeOnly) -> String {
    number(value, decimals: 0, sign: sign)
  }

  /// A share of 0…1 in percent, without the percent sign: 0.655 gives `65,5`.
  ///
  /// A share below 1 never rounds up to one hundred: 0.99996 gives `99,9`, because “100,0” says that everybody is there. A
  /// share above 1 is printed as it is, so that the mistake shows. Small shares round as usual and may print `0,0`.
  package func share(_ value: Double?, decimals: Int = 1) -> String {
    digits(value) { number in
      let percent = number.shifted(by: 2)
      let isBelowAll = percent.point <= 2
      if isBelowAll, decimals >= 0, percent.rounded(decimals: decimals).point > 2 {
        let nines = [UInt8](repeating: 9, count: 2 + decimals)
        return DecimalDigits(isNegative: percent.isNegative, digits: nines, point: 2)
          .text(decimals: decimals, sign: .negativeOnly, language: language)
      }
      return percent.text(decimals: decimals, sign: .negativeOnly, language: language)
    }
  }

  /// A difference of two shares (each 0…1) in percentage points, always signed, without a unit: 0.034 gives `+3,4`.
  package func percentagePoints(_ difference: Double?, decimals: Int = 1) -> String {
    digits(difference) { $0.shifted(by: 2).text(decimals: decimals, sign: .always, language: language) }
  }

  /// Whole đồng printed in millions (triệu đồng): 108 000 000 gives `108,0`. The table states the unit.
  package func millions(ofDong amount: Int?, decimals: Int = 1, sign: Sign = .negativeOnly) -> String {
    guard let amount else { return Format.missing }
    return DecimalDigits(amount).shifted(by: -6).text(decimals: decimals, sign: sign, language: language)
  }

  /// Whole đồng in full: `2.698.500.000`.
  package func dong(_ amount: Int?, sign: Sign = .negativeOnly) -> String { count(amount, sign: sign) }

  private func digits(_ value: Double?, _ write: (DecimalDigits) -> String) -> String {
    guard let value else { return Format.missing }
    guard let digits = DecimalDigits(value) else { return Format.undefined }
    return write(digits)
  }
}
