/// A civil day, without time zone or clock: days since 1 January 1970 in the proleptic Gregorian calendar.
///
/// Arithmetic after Hinnant, "chrono-compatible low-level date algorithms"; constant time.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var number: Int32

  public init(number: Int32) { self.number = number }

  /// The day of a calendar date, or nil where there is none (30 February, month 13). Years 1…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2023-12-31`, four, two and two digits; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// ISO 8601, `2023-12-31`.
  public var description: String {
    let (year, month, day) = date
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// Days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A calendar month; money is counted by these.
public struct Month: Hashable, Comparable, Sendable {
  public var year: Int
  public var month: Int

  public init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  public init(of day: Day) {
    let date = day.date
    self.init(year: date.year, month: date.month)
  }

  public var length: Int { Day.length(ofMonth: month, year: year) }
  public var next: Month { month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1) }

  public static func < (left: Month, right: Month) -> Bool { (left.year, left.month) < (right.year, right.month) }
}

/// A stretch of civil days, both ends included.
public struct Period: Hashable, Sendable {
  public var from: Day
  public var through: Day

  public init(from: Day, through: Day) {
    self.from = from
    self.through = through
  }

  public var length: Int { through - from + 1 }
  public func contains(_ day: Day) -> Bool { from <= day && day <= through }
}

/// Lengths of the units in which *rates* are written; money uses calendar months instead.
public enum RateUnit {
  /// Days in a year, 365.25.
  public static let year = 365.25
  /// Days in a month, 365.25 / 12.
  public static let month = 365.25 / 12
  /// Days in a week.
  public static let week = 7.0
}
