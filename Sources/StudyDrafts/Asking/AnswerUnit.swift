package import PlanningDomain
internal import StudyFiles

/// What the number of an answer counts: what stands in the form's column of units, and may stand behind the number too.
package enum AnswerUnit: Hashable, Sendable {
  case groups, households, residents, teams, members, criteria
  case percent
  case hoursAWeek
  /// đồng; a month's of one team, a month's, a year's, or in all.
  case teamPay, moneyAMonth, moneyAYear, money

  package var title: LocalizedText {
    switch self {
    case .groups: LocalizedText(vi: "thôn, tổ", en: "groups")
    case .households: LocalizedText(vi: "hộ", en: "households")
    case .residents: LocalizedText(vi: "người", en: "residents")
    case .teams: LocalizedText(vi: "tổ", en: "teams")
    case .members: LocalizedText(vi: "người một tổ", en: "people a team")
    case .criteria: LocalizedText(vi: "tiêu chí", en: "criteria")
    case .percent: LocalizedText("%")
    case .hoursAWeek: LocalizedText(vi: "giờ một tuần", en: "hours a week")
    case .teamPay, .moneyAMonth: LocalizedText(vi: "đồng một tháng", en: "VND a month")
    case .moneyAYear: LocalizedText(vi: "đồng một năm", en: "VND a year")
    case .money: LocalizedText(vi: "đồng", en: "VND")
    }
  }

  /// An answer of the kind.
  var example: LocalizedText {
    switch self {
    case .groups, .teams: LocalizedText("29")
    case .households: LocalizedText(vi: "4.698 hoặc 4.600–4.800", en: "4,698 or 4,600–4,800")
    case .residents: LocalizedText(vi: "18.134 hoặc 18.000–18.500", en: "18,134 or 18,000–18,500")
    case .members: LocalizedText("5")
    case .criteria: LocalizedText("13")
    case .percent: LocalizedText(vi: "65% hoặc 60–70%", en: "65% or 60–70%")
    case .hoursAWeek: LocalizedText(vi: "0,5 hoặc 0,3–0,7", en: "0.5 or 0.3–0.7")
    case .teamPay: LocalizedText(vi: "500 nghìn", en: "500 thousand")
    case .moneyAMonth: LocalizedText(vi: "1 triệu", en: "1 million")
    case .moneyAYear: LocalizedText(vi: "120 triệu", en: "120 million")
    case .money: LocalizedText(vi: "40 triệu", en: "40 million")
    }
  }

  /// A study counts these without a unit.
  private var counted: Set<String> {
    switch self {
    case .groups:
      [
        "thôn", "tổ", "bản", "xóm", "khu", "khu phố", "tổ dân phố", "tdp", "thôn, tổ", "thôn, bản", "thôn tổ", "group", "groups",
        "village", "villages",
      ]
    case .households: ["hộ", "hộ dân", "hộ gia đình", "household", "households"]
    case .residents: ["người", "người dân", "nhân khẩu", "khẩu", "dân", "people", "person", "persons", "resident", "residents"]
    case .teams: ["tổ", "tổ cnsđ", "tổ cnscđ", "tổ công nghệ số", "tổ công nghệ số cộng đồng", "team", "teams"]
    case .members:
      [
        "người", "thành viên", "tv", "người một tổ", "thành viên một tổ", "người mỗi tổ", "thành viên mỗi tổ", "people",
        "members", "member", "people a team", "members a team",
      ]
    case .criteria: ["tiêu chí", "criteria", "criterion"]
    case .percent, .hoursAWeek, .teamPay, .moneyAMonth, .moneyAYear, .money: []
    }
  }

  /// The end of an answer without the words that say only what was asked: `12.500 người` is `12.500`, `500 nghìn đồng một tháng`
  /// is `500 nghìn đồng/tháng`. Any other unit is left for the reader to refuse.
  func plain(_ typed: String) -> String {
    let typed = typed.trimmed
    guard let last = typed.lastIndex(where: \.isASCIIDigit) else { return typed }
    let digits = String(typed[...last])
    let written = String(typed[typed.index(after: last)...]).trimmed
    let small = written.lowercased()
    if counted.contains(small) || counted.contains(small.replacing("/", with: " một ")) { return digits }
    let meant = phrases.reduce(small) { $0.replacing($1.0, with: $1.1) }
    let unit = meant == small ? written : meant.trimmed
    return unit.isEmpty ? digits : digits + (unit.hasPrefix("%") || unit.hasPrefix("/") ? "" : " ") + unit
  }

  /// What the reader of studies writes in another way.
  private var phrases: [(String, String)] {
    let times = [("tháng", "month"), ("năm", "year"), ("tuần", "week")].flatMap { vi, en in
      ["một", "mỗi", "hằng", "hàng", "trong"].map { (" \($0) \(vi)", "/\(vi)") }
        + ["a", "per", "each"].map { (" \($0) \(en)", "/\(en)") }
    }
    switch self {
    case .percent: return [("phần trăm", "%"), ("per cent", "%"), ("percent", "%")]
    case .hoursAWeek: return [("tiếng", "giờ")] + times
    case .teamPay:
      return [("/tổ", ""), (" một tổ", ""), (" mỗi tổ", ""), ("/team", ""), (" a team", ""), (" per team", "")] + times
    case .moneyAMonth, .moneyAYear: return times
    default: return []
    }
  }

  /// Nothing where nothing is a number: `không` of money that need not be paid.
  var mayBeNone: Bool {
    switch self {
    case .teams, .teamPay, .moneyAMonth, .money: true
    default: false
    }
  }
}

extension Refusal {
  /// What is wrong with a number, in words of the question that asked for it.
  init(_ fault: QuantityFault, typed: String, in unit: AnswerUnit, about thing: LocalizedText) {
    let typed = excerpt(typed.trimmed)
    let opensUp = ["trên", "dưới", "hơn", "gần", "khoảng", "~", ">", "<", "≥", "≤", "over", "under", "about", "above", "below"]
    switch fault.code {
    case .notANumber where opensUp.contains(where: typed.lowercased().hasPrefix):
      self.init(
        vi: "\(thing.vi): “\(typed)” chưa nói từ đâu đến đâu; ghi một số, hoặc một khoảng có hai đầu, ví dụ \(unit.example.vi)",
        en: "\(thing.en): “\(typed)” leaves an end open; write a number, or a range with both ends, such as \(unit.example.en)")
    case .notANumber:
      self.init(
        vi: "\(thing.vi) phải là một số; “\(typed)” không phải là số; ghi như \(unit.example.vi)",
        en: "\(thing.en) must be a number; “\(typed)” is none; write it like \(unit.example.en)")
    case .unknownUnit, .wrongDimension:
      self.init(
        vi: "\(thing.vi) tính bằng \(unit.title.vi); không đọc được “\(typed)”; ghi như \(unit.example.vi)",
        en: "\(thing.en): the unit is \(unit.title.en); “\(typed)” cannot be read; write it like \(unit.example.en)")
    default: self.init(fault, about: thing)
    }
  }
}
