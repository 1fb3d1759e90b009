internal import PlanningDomain

extension Format {
  /// A day of the Gregorian calendar: `31/12/2023` (day and month of two digits) or, in English, `31 Dec 2023`,
  /// where only the year may stand on a line of its own.
  ///
  /// A day that does not exist in years 1…9999 prints as ``undefined``.
  package func date(year: Int, month: Int, day: Int) -> String {
    guard Format.exists(year: year, month: month, day: day) else { return Format.undefined }
    switch language {
    case .vi: return "\(padded(day))/\(padded(month))/\(padded(year, to: 4))"
    case .en: return "\(day)\u{A0}\(Format.monthNames[month - 1]) \(year)"
    }
  }

  /// A day whose year the page already states: `30/6`, `01/01`, `05/02` or, in English, `30 Jun`.
  ///
  /// Vietnamese follows official papers: days below 10 and the months 1 and 2 get a leading zero, so that nothing can be
  /// written in front of them. A day that no year has prints as ``undefined``.
  package func shortDate(month: Int, day: Int) -> String {
    guard Format.exists(year: 2_000, month: month, day: day) else { return Format.undefined }
    switch language {
    case .vi: return "\(padded(day))/\(month <= 2 ? padded(month) : String(month))"
    case .en: return "\(day)\u{A0}\(Format.monthNames[month - 1])"
    }
  }

  /// How long something took, from seconds: `< 1 ms`, `850 ms`, `12,3 giây`, `2 phút 05 giây`, `1 giờ 04 phút`.
  ///
  /// The unit is chosen after rounding, so 59,96 seconds are `1 phút 00 giây`. A negative duration, and one of a million
  /// hours or more, prints as ``undefined``.
  package func duration(seconds: Double?) -> String {
    guard let seconds else { return Format.missing }
    guard seconds.isFinite, seconds >= 0, seconds < 3.6e9 else { return Format.undefined }
    let vietnamese = language == .vi
    if seconds > 0, seconds < 0.001 { return "< 1 ms" }
    let milliseconds = Format.rounded(seconds * 1_000)
    if milliseconds < 1_000 { return "\(milliseconds) ms" }
    if Format.rounded(seconds * 10) < 600 { return "\(number(seconds)) \(vietnamese ? "giây" : "s")" }
    let whole = Format.rounded(seconds)
    if whole < 3_600 {
      return "\(whole / 60) \(vietnamese ? "phút" : "min") \(padded(whole % 60)) \(vietnamese ? "giây" : "s")"
    }
    let minutes = Format.rounded(seconds / 60)
    return "\(count(minutes / 60)) \(vietnamese ? "giờ" : "h") \(padded(minutes % 60)) \(vietnamese ? "phút" : "min")"
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1...9_999).contains(year), (1...12).contains(month) else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  private static func rounded(_ value: Double) -> Int { Int(value.rounded(.toNearestOrAwayFromZero)) }

  private func padded(_ value: Int, to length: Int = 2) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, length - text.count)) + text
  }
}
