internal import Analyses
internal import PlanningDomain

/// The words of an audit that do not depend on the kind of finding.
struct AuditWords {
  let language: Language
  func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ study: String) -> String { choose("KIỂM TRA SỐ LIỆU: ", "AUDIT OF REPORTED FIGURES: ") + study }
  func rows(_ count: Int) -> String { choose("\(count) dòng số liệu", count == 1 ? "1 row" : "\(count) rows") }

  func summary(_ audit: Audit) -> String {
    if audit.observations.isEmpty {
      return choose("Chưa có số liệu nào để kiểm tra.", "There are no figures to be checked.")
    }
    if audit.findings.isEmpty, !audit.isHeld {
      return choose(
        "Không có số liệu nào đối chiếu được với kế hoạch.", "No figure could be held against the study.")
    }
    if audit.findings.isEmpty {
      return choose(
        "Không thấy mâu thuẫn nào giữa các số liệu và với kế hoạch.", "The figures agree with each other and with the study.")
    }
    let (wrong, doubts, notes) = (audit.count(.contradiction), audit.count(.doubt), audit.count(.note))
    let blocked = audit.blocked.count
    let counts = choose(
      "\(wrong) mâu thuẫn, \(doubts) nghi vấn, \(notes) lưu ý.",
      "\(counted(wrong, "contradiction")), \(counted(doubts, "doubt")), \(counted(notes, "note")).")
    if blocked == 0 { return counts }
    return counts
      + choose(
        " Chưa hiệu chỉnh mô hình theo \(blocked) dòng cho đến khi làm rõ.",
        " \(counted(blocked, "row")) cannot be calibrated to before this is settled.")
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  var number: String { choose("TT", "No.") }
  var code: String { choose("Mã", "Code") }
  var severity: String { choose("Mức", "Severity") }
  var finding: String { choose("Phát hiện", "Finding") }
  var about: String { choose("Số liệu", "About") }
  var firstRow: String { choose("Dòng", "Row") }
  var figure: String { choose("Số", "Figure") }
  var row: String { choose("Dòng", "Row") }
  var date: String { choose("Đến ngày", "Date") }
  var written: String { choose("Báo cáo ghi", "As written") }
  var meaning: String { choose("Tính lại", "Recomputed") }
  var points: String { choose("điểm %", "points") }
  var causesHeading: String { choose("Nguyên nhân có thể", "Likely causes") }
  var remedyHeading: String { choose("Cần làm", "What to do") }
  var effectHeading: String { choose("Nếu chấp nhận số này", "If it is accepted") }
  var touchesNothing: String { choose("không đầu vào nào của mô phỏng thay đổi", "no input of the projection changes") }

  var sums: String { choose("Số liệu của nơi cũ, tính cho nơi mới", "Figures of former places, as those of the study's") }
  var counted: String { choose("Số đạt", "Counted") }
  var outOf: String { choose("Tổng số", "Of") }
  var goalOf: String { choose("Kế hoạch\ngiao", "Goal") }
  var kindOfSum: String { choose("Cách tính", "How") }
  var madeOf: String { choose("Từ", "From") }
  var estimate: String { choose("ước tính", "estimate") }
  var exactSum: String { choose("cộng", "sum") }
  var sumsNote: String {
    choose(
      "Cộng số đạt, tổng số và kế hoạch của các nơi cũ, không lấy trung bình tỷ lệ. “Ước tính”: có nơi cũ được chia theo trọng số.",
      "Counts, wholes and goals of the former places are added; shares are never averaged. “Estimate”: one of them was split by weights."
    )
  }

  func several(_ count: Int) -> String { choose("\(count) dòng số liệu", "\(count) rows") }
  func more(_ count: Int) -> String { choose("và \(count) số khác", "and \(count) more") }

  func name(_ severity: AuditFinding.Severity) -> String {
    switch severity {
    case .contradiction: choose("mâu thuẫn", "contradiction")
    case .doubt: choose("nghi vấn", "doubt")
    case .note: choose("lưu ý", "note")
    }
  }

  /// Where a figure without a row comes from.
  func ofStudy(_ role: AuditFinding.Figure.Role) -> String {
    switch role {
    case .eligible, .otherPopulation, .studyTeams, .goal, .limit, .start: choose("kế hoạch", "study")
    default: choose("tính lại", "worked out")
    }
  }

  func shift(_ indicator: String, points: String, people: String?) -> String {
    choose("mức của “\(indicator)” lệch \(points)", "“\(indicator)” stands \(points) apart")
      + (people.map { " (\($0))" } ?? "")
  }

  func gap(_ target: String, before: String, after: String, changed: Bool) -> String {
    if !changed {
      return choose("; mục tiêu “\(target)” vẫn thiếu \(before)", "; the target “\(target)” stays \(before) short")
    }
    return choose(
      "; mục tiêu “\(target)” còn thiếu \(after) thay vì \(before)",
      "; the target “\(target)” is \(after) short instead of \(before)")
  }

  func blocked(_ isBlocked: Bool, _ text: String) -> String {
    isBlocked
      ? text + choose("; không hiệu chỉnh theo dòng này khi chưa làm rõ", "; the row is not calibrated to before it is settled")
      : text
  }

  func role(_ role: AuditFinding.Figure.Role) -> String {
    switch role {
    case .numerator: choose("Số đạt được", "Counted")
    case .denominator: choose("Tổng số làm căn cứ", "Of")
    case .rate: choose("Tỷ lệ", "Share")
    case .goal: choose("Kế hoạch giao", "Goal")
    case .change: choose("Tăng, giảm", "Change")
    case .relativeChange: choose("Tăng, giảm (%)", "Change (%)")
    case .computedShare: choose("Tỷ lệ tính lại", "Share worked out")
    case .impliedDenominator: choose("Tổng số suy ra", "Whole implied")
    case .impliedNumerator: choose("Số đạt suy ra", "Count implied")
    case .difference: choose("Chênh lệch", "Difference")
    case .eligible: choose("Tổng số trong kế hoạch", "Members in the study")
    case .sumOfParts: choose("Cộng các phần", "Parts together")
    case .part: choose("Phần", "Part")
    case .whole: choose("Toàn bộ", "Whole")
    case .totalOfIncrements: choose("Cộng dồn các kỳ", "All periods added")
    case .growth: choose("Tăng giữa hai báo cáo", "Growth between reports")
    case .limit: choose("Mức tăng tối đa", "Largest growth possible")
    case .ratio: choose("Gấp (lần)", "Ratio")
    case .perTeam: choose("Thành viên mỗi tổ", "Members per team")
    case .studyTeams: choose("Số tổ trong kế hoạch", "Teams in the study")
    case .previous: choose("Báo cáo so sánh", "Beside")
    case .prerequisite: choose("Điều kiện cần", "Prerequisite")
    case .allowed: choose("Tối đa theo điều kiện cần", "Most the prerequisite allows")
    case .start: choose("Mức xuất phát cho phép", "Start allowed for")
    case .otherPopulation: choose("Đối tượng khác trong kế hoạch", "Another population of the study")
    }
  }
}
