package import PlanningDomain
internal import StudyFiles

/// A day, or a stretch of months, as a report names it.
package enum ReportDate: Hashable {
  case day(Day)
  /// `count` months up to and including `last`: 1, 3, 6, 9, 12.
  case months(last: Month, count: Int)

  /// Years that a report of digital services may be about; another one is a slip of the pen.
  package static let years = 1990...2100

  /// Whether it ends in one of ``years``.
  package var isPlausible: Bool {
    switch self {
    case .day(let day): Self.years.contains(day.date.year)
    case .months(let last, _): Self.years.contains(last.year)
    }
  }

  package enum Reading: Hashable {
    case found(ReportDate)
    /// Day before month, and month before day.
    case twoReadings(Day, Day)
    case notADate
  }

  /// The day at whose end a figure holds and the days it covers. Months close on the study's cut-off where it has one, so a
  /// report of March with cut-off 14 covers 15 February to 14 March; else on their last day.
  package func closed(by calendar: ReportCalendar) -> (date: Day, period: Period?)? {
    switch self {
    case .day(let day): return (day, nil)
    case .months(let last, let count):
      let before = (last.year * 12 + last.month - 1) - count
      guard let close = Self.close(of: last, calendar),
        let earlier = Self.close(of: Month(year: before / 12, month: before % 12 + 1), calendar)
      else { return nil }
      return (close, Period(from: earlier + 1, through: close))
    }
  }

  private static func close(of month: Month, _ calendar: ReportCalendar) -> Day? {
    Day(year: month.year, month: month.month, day: min(calendar.cutOff ?? month.length, month.length))
  }

  /// Reads a date or period. `01/02/2024` has two readings unless the language is declared: Vietnamese writes the day first,
  /// English (of America) the month; where only one of them is a date, it is that one.
  package static func read(_ text: String, locale: Language?) -> Reading {
    let text = withoutPrefix(text.folded)
    if let day = isoDay(text) { return .found(.day(day)) }
    if let match = text.wholeMatch(of: /(\d{1,2})[\/.\-](\d{1,2})[\/.\-](\d{4})/),
      let first = Int(match.1), let second = Int(match.2), let year = Int(match.3)
    {
      return numeric(first, second, year, locale)
    }
    if let match = text.wholeMatch(of: /(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/),
      let day = Int(match.1), let month = Int(match.2), let year = Int(match.3)
    {
      return Day(year: year, month: month, day: day).map { .found(.day($0)) } ?? .notADate
    }
    if let months = months(text) { return .found(months) }
    return .notADate
  }

  private static func withoutPrefix(_ text: String) -> String {
    let prefixes = ["tính", "số liệu", "đến", "hết", "ngày", "kỳ", "as of", "up to", "until", "cuối"]
    var text = text
    while let prefix = prefixes.first(where: { text.hasPrefix($0 + " ") }) { text = String(text.dropFirst(prefix.count + 1)) }
    return text
  }

  private static func isoDay(_ text: String) -> Day? {
    guard let match = text.wholeMatch(of: /(\d{4})[\/\-](\d{1,2})[\/\-](\d{1,2})(?:[t ]00:00(?::00)?)?/),
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func numeric(_ first: Int, _ second: Int, _ year: Int, _ locale: Language?) -> Reading {
    let dayFirst = Day(year: year, month: second, day: first)
    let monthFirst = Day(year: year, month: first, day: second)
    switch (dayFirst, monthFirst) {
    case (nil, nil): return .notADate
    case (let day?, nil), (nil, let day?): return .found(.day(day))
    case (let one?, let other?):
      if one == other { return .found(.day(one)) }
      guard let locale else { return .twoReadings(one, other) }
      return .found(.day(locale == .vi ? one : other))
    }
  }

  private static func months(_ text: String) -> ReportDate? {
    func stretch(_ yearText: Substring, last: Int, count: Int) -> ReportDate? {
      guard let year = Int(yearText), (1900...2200).contains(year), (1...12).contains(last) else { return nil }
      return .months(last: Month(year: year, month: last), count: count)
    }
    if let match = text.wholeMatch(of: /(?:năm |cả năm |year )?(\d{4})/) { return stretch(match.1, last: 12, count: 12) }
    if let match = text.wholeMatch(of: /(\d{4})[\/\-](\d{1,2})/), let month = Int(match.2) {
      return stretch(match.1, last: month, count: 1)
    }
    if let match = text.wholeMatch(of: /(?:tháng |t|th|th\.|month )?\s?(\d{1,2})(?:\/|-|\.| năm | |\/năm )(\d{4})/),
      let month = Int(match.1)
    {
      return stretch(match.2, last: month, count: 1)
    }
    if let match = text.wholeMatch(of: /(?:quý |q|quarter )\s?(iv|iii|ii|i|[1-4])(?:\/|-|\.| năm | |\/năm )(\d{4})/),
      let quarter = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4][String(match.1)]
    {
      return stretch(match.2, last: quarter * 3, count: 3)
    }
    if let match = text.wholeMatch(of: /(\d{1,2}) tháng (?:đầu )?(?:năm |\/|)?(\d{4})/), let count = Int(match.1),
      (1...12).contains(count)
    {
      return stretch(match.2, last: count, count: count)
    }
    if let match = text.wholeMatch(of: /(\d{1,2}) tháng cuối (?:năm )?(\d{4})/), let count = Int(match.1),
      (1...12).contains(count)
    {
      return stretch(match.2, last: 12, count: count)
    }
    if let match = text.wholeMatch(of: /first (\d{1,2}) months (?:of )?(\d{4})/), let count = Int(match.1),
      (1...12).contains(count)
    {
      return stretch(match.2, last: count, count: count)
    }
    if let match = text.wholeMatch(of: /h([12])[ \/]?(\d{4})/) {
      return stretch(match.2, last: match.1 == "1" ? 6 : 12, count: 6)
    }
    if let match = text.wholeMatch(of: /([a-z]{3,9})\.? (\d{4})/),
      let month = englishMonths.firstIndex(where: { $0 == match.1 || $0.prefix(3) == match.1 })
    {
      return stretch(match.2, last: month + 1, count: 1)
    }
    return nil
  }

  private static let englishMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
}
