internal import PlanningDomain

/// What stands behind a number: what is counted, and per what.
struct Unit: Equatable {
  enum Base: Equatable {
    case none
    case percent
    /// In days.
    case time(days: Double)
    /// In minutes.
    case work(minutes: Double)
    /// In đồng, as a power of ten.
    case money(exponent: Int)
  }

  enum Per: Equatable {
    /// In days.
    case time(days: Double)
    case hour
    case person
  }

  var base: Base
  var per: [Per]

  /// Reads `%/year`, `triệu VND/month`, `giờ/tuần`. Throws with the word that is no unit and what was meant in its place.
  init(_ text: String) throws(QuantityFault) {
    let written = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
    let parts = written.map { $0.lowercased() }
    guard let base = Self.base(parts[0]) else { throw Self.unknown(written, at: 0, among: Self.meantBase(parts[0])) }
    self.base = base
    per = []
    for (position, part) in parts.enumerated().dropFirst() {
      guard let each = Self.per(part) else { throw Self.unknown(written, at: position, among: Self.meantPer(part)) }
      per.append(each)
    }
  }

  private static func base(_ text: String) -> Base? {
    if text.isEmpty { return Base.none }
    if text == "%" || text == "percent" { return .percent }
    if let length = days[text] { return .time(days: length) }
    if let length = minutes[text] { return .work(minutes: length) }
    let words = text.split(separator: " ").map(String.init)
    guard let last = words.last, currencies.contains(last) else { return nil }
    if words.count == 1 { return .money(exponent: 0) }
    return words.count == 2 ? multiples[words[0]].map { .money(exponent: $0) } : nil
  }

  private static func per(_ text: String) -> Per? {
    if let length = days[text] { return .time(days: length) }
    if minutes[text] == 60 { return .hour }
    return persons.contains(text) ? .person : nil
  }

  /// `1 tr/tháng` with the word that was meant: the whole unit, so that it can be written as it stands.
  private static func unknown(_ written: [String], at position: Int, among meant: String?) -> QuantityFault {
    var arguments: [String: DiagnosticArgument] = ["found": .text(excerpt(written[position]))]
    if let meant {
      var mended = written
      mended[position] = meant
      arguments["suggestion"] = .text(excerpt(mended.joined(separator: "/")))
    }
    return QuantityFault(.unknownUnit, arguments)
  }

  private static func meantBase(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    if let first = words.first, words.count == 1 || (words.count == 2 && currencies.contains(words[1])),
      let meant = abbreviations[first]
    {
      return meant
    }
    return suggestion(for: text, among: Array(days.keys) + Array(minutes.keys) + multiples.keys.map { $0 + " VND" } + ["VND"])
  }

  private static func meantPer(_ text: String) -> String? {
    if let meant = abbreviations[text], per(meant) != nil { return meant }
    return suggestion(for: text, among: Array(days.keys) + ["h", "hour", "giờ", "person", "người"])
  }

  /// What is written in messages and tables but can mean more than one thing, or nothing here.
  private static let abbreviations: [String: String] = [
    "tr": "triệu VND", "trđ": "triệu VND", "triệu": "triệu VND", "million": "million VND", "mil": "million VND",
    "k": "nghìn VND", "ng": "nghìn VND", "nghìn": "nghìn VND", "ngàn": "nghìn VND", "thousand": "thousand VND",
    "tỷ": "tỷ VND", "tỉ": "tỷ VND", "billion": "billion VND", "bn": "billion VND", "dong": "VND", "d": "day",
    "p": "phút", "mins": "min", "hr": "h", "hrs": "h", "g": "giờ", "w": "week", "wk": "week", "wks": "weeks", "mo": "month",
    "mth": "month", "th": "tháng", "y": "year", "yr": "year", "yrs": "years", "pct": "%",
  ]

  static let days: [String: Double] = [
    "day": 1, "days": 1, "ngày": 1,
    "week": RateUnit.week, "weeks": RateUnit.week, "tuần": RateUnit.week,
    "month": RateUnit.month, "months": RateUnit.month, "tháng": RateUnit.month,
    "year": RateUnit.year, "years": RateUnit.year, "năm": RateUnit.year,
  ]

  static let minutes: [String: Double] = [
    "min": 1, "minute": 1, "minutes": 1, "phút": 1,
    "h": 60, "hour": 60, "hours": 60, "giờ": 60,
  ]

  static let multiples: [String: Int] = [
    "nghìn": 3, "ngàn": 3, "thousand": 3, "triệu": 6, "million": 6, "tỷ": 9, "tỉ": 9, "billion": 9,
  ]

  static let currencies: Set<String> = ["vnd", "vnđ", "đồng", "đ", "₫"]
  static let persons: Set<String> = ["person", "people", "người"]

  /// What a number with this unit measures, for a sentence that says it is something else than asked.
  var phrase: Phrase {
    let perTime = per.count == 1 && per[0].isTime
    switch (base, per.isEmpty, perTime) {
    case (.none, true, _): return .plainNumber
    case (.percent, true, _): return .share
    case (.none, _, true), (.percent, _, true): return .rate
    case (.time, true, _): return .duration
    case (.work, true, _): return .minutes
    case (.work, _, true): return .workingTime
    case (.money, true, _): return .money
    case (.money, _, true): return .moneyPerTime
    case (.money, _, _) where per == [.hour]: return .moneyPerHour
    case (.money, _, _) where per.count == 2 && per[0] == .person && per[1].isTime: return .spendPerPerson
    default: return .otherQuantity
    }
  }
}

extension Unit.Per {
  fileprivate var isTime: Bool {
    if case .time = self { true } else { false }
  }
}
