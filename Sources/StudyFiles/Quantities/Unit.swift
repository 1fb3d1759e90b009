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

  /// Reads `%/year`, `triệu vnd/month`, `h/week`; the text is in lower case. Nil with the word that is no unit.
  init(_ text: String) throws(QuantityFault) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
    base = try Self.base(parts[0])
    per = []
    for part in parts.dropFirst() { per.append(try Self.per(part)) }
  }

  private static func base(_ text: String) throws(QuantityFault) -> Base {
    if text.isEmpty { return .none }
    if text == "%" || text == "percent" { return .percent }
    if let length = days[text] { return .time(days: length) }
    if let length = minutes[text] { return .work(minutes: length) }
    let words = text.split(separator: " ").map(String.init)
    if let last = words.last, currencies.contains(last) {
      if words.count == 1 { return .money(exponent: 0) }
      if words.count == 2, let exponent = multiples[words[0]] { return .money(exponent: exponent) }
    }
    throw unknown(text)
  }

  private static func per(_ text: String) throws(QuantityFault) -> Per {
    if let length = days[text] { return .time(days: length) }
    if minutes[text] == 60 { return .hour }
    if persons.contains(text) { return .person }
    throw unknown(text)
  }

  private static func unknown(_ text: String) -> QuantityFault {
    var arguments: [String: DiagnosticArgument] = ["found": .text(excerpt(text))]
    let known = Array(days.keys) + Array(minutes.keys) + multiples.keys.map { $0 + " VND" } + ["VND", "person", "người"]
    if let near = suggestion(for: text, among: known) { arguments["suggestion"] = .text(near) }
    return QuantityFault(.unknownUnit, arguments)
  }

  private static let days: [String: Double] = [
    "day": 1, "days": 1, "ngày": 1,
    "week": RateUnit.week, "weeks": RateUnit.week, "tuần": RateUnit.week,
    "month": RateUnit.month, "months": RateUnit.month, "tháng": RateUnit.month,
    "year": RateUnit.year, "years": RateUnit.year, "năm": RateUnit.year,
  ]

  private static let minutes: [String: Double] = [
    "min": 1, "minute": 1, "minutes": 1, "phút": 1,
    "h": 60, "hour": 60, "hours": 60, "giờ": 60,
  ]

  private static let multiples: [String: Int] = [
    "nghìn": 3, "ngàn": 3, "thousand": 3, "triệu": 6, "million": 6, "tỷ": 9, "tỉ": 9, "billion": 9,
  ]

  private static let currencies: Set<String> = ["vnd", "đồng", "đ", "₫"]
  private static let persons: Set<String> = ["person", "people", "người"]

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
