internal import Analyses
internal import PlanningDomain

/// What a run with actuals says of them.
struct ReplanWords {
  let language: Language

  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ date: String) -> String {
    choose(
      "Biểu 12. Số liệu đến \(date): khả năng đạt thay đổi thế nào", "Table 12. Figures up to \(date): how probabilities moved")
  }
  var target: String { choose("Chỉ tiêu", "Target") }
  var reported: String { choose("Đã báo\ncáo (%)", "Re-\nported\n(%)") }
  var assigned: String { choose("KH giao\n(%)", "As-\nsigned\n(%)") }
  var shareBefore: String { choose("Giữa\ntrước (%)", "Middle\nbefore\n(%)") }
  var shareAfter: String { choose("Giữa\nsau (%)", "Middle\nafter\n(%)") }
  var before: String { choose("Khả năng\ntrước", "Proba-\nbility\nbefore") }
  var after: String { choose("Khả năng\nsau", "Proba-\nbility\nafter") }
  var combined: String { choose("Kết\nhợp", "Com-\nbined") }
  var remaining: String { choose("Còn phải\nthêm", "Still to\nbe added") }
  var pace: String { choose("/tổ/\ntuần", "a team\na week") }

  func bound(_ bound: ReportedNumber.Bound) -> String {
    switch bound {
    case .exact: ""
    case .atLeast: "≥ "
    case .atMost: "≤ "
    }
  }

  func method(figures: Int, least: String, miss: String) -> String {
    choose(
      "Các lượt mô phỏng đã được chỉnh theo \(language.figures(figures)) (trọng số hiệu dụng không dưới \(least)%; ở mức giữa lệch so với số liệu "
        + "nhiều nhất \(miss) điểm phần trăm). Trước: chưa biết số liệu.",
      "Draws are conditioned on \(language.figures(figures)) (effective weights never below \(least)%; in the middle off the figures by \(miss) "
        + "points at most). Before: without the figures.")
  }

  func unfollowed(_ list: [String]) -> String {
    choose(
      "⚠ Kế hoạch không theo được số liệu sau, khả năng dưới đây không dựa vào chúng: ",
      "⚠ The study cannot follow these figures, and the probabilities below do not rest on them: ")
      + list.joined(separator: "; ")
      + choose(
        ". Hãy xem lại số liệu, hoặc điểm xuất phát và các khoảng trong kế hoạch.",
        ". Look again at the figures, or at the start and the ranges in the study.")
  }

  func unfollowed(_ name: String, date: String, reported: String, counted: String, origin: String) -> String {
    choose(
      "\(name) \(date): báo cáo \(reported)%, mô phỏng \(counted)% (\(origin))",
      "\(name) \(date): reported \(reported)%, simulated \(counted)% (\(origin))")
  }

  /// What was reported of parts of a target where nothing was of the whole.
  func parts(_ target: String, _ list: [String], more: Int) -> String {
    let rest = more == 0 ? "" : choose("; và \(more) số nữa", "; and \(more) more")
    return choose("\(target): mới có số liệu từng phần – ", "\(target): reported of parts only – ") + list.joined(separator: "; ")
      + rest + "."
  }

  var combinedNote: String {
    choose(
      "Kết hợp: mô hình cùng các cách nối dài số liệu khác, nặng nhẹ theo sai số ở các thời điểm trước, khoảng rộng bằng sai số đã gặp. "
        + "Chỉ tiêu nào có cột này thì nên báo cáo khả năng ở đây; các biểu khác chỉ theo mô hình.",
      "Combined: the model together with other ways to continue the figures, weighted by their errors at earlier dates, with ranges as wide "
        + "as errors have been. Where there is one, it is the probability to report; other tables follow the model alone.")
  }

  func combined(_ target: String, share: String, low: String, high: String, weights: [String]) -> String {
    let list = weights.joined(separator: ", ")
    return choose(
      "\(target): \(low) – \(share) – \(high)%; \(list)", "\(target): \(low) – \(share) – \(high)%; \(list)")
  }

  func replayed(_ options: String, date: String) -> String {
    choose(
      "\(options): khác với phương án đang thực hiện từ trước \(date), nên được tính như đã làm theo từ đầu kỳ và không có số còn phải thêm. Muốn "
        + "so việc còn lại, hãy cho các thay đổi của phương án bắt đầu sau ngày đó.",
      "\(options): other than the option under way before \(date), so told as if followed from the start, without what remains. To compare "
        + "what can still be done, let the option's changes begin after that day.")
  }

  func unmoved(_ count: Int) -> String {
    choose(
      "\(count) chỉ tiêu khác không đổi.", count == 1 ? "1 other target has not moved." : "\(count) other targets have not moved."
    )
  }

  var remainingNote: String {
    choose(
      "Còn phải thêm: từ số báo cáo của ngày có số liệu cuối (chỉ tiêu không có số ngày đó: từ mức giữa) đến hạn; trung bình một tổ một tuần trong thời gian còn lại.",
      "Still to be added: from what was reported on the last day with figures (without one: from the middle of the draws); per team and week of the "
        + "time left.")
  }

  /// What was not taken for evidence, by reason.
  func sources(_ evidence: Evidence) -> [String] {
    let names = RowNames(evidence.points.map(\.origin) + evidence.unused.map(\.observation.origin))
    let reasons = Evidence.Reason.allCases.compactMap { reason -> String? in
      let rows = evidence.unused.filter { $0.reason == reason }.map { names.name($0.observation.origin) }
      guard !rows.isEmpty else { return nil }
      let shown = rows.prefix(5).joined(separator: ", ") + (rows.count > 5 ? ", …" : "")
      return "\(reason.words(language)): \(shown)"
    }
    return reasons.isEmpty
      ? [] : [choose("Số liệu không dùng: ", "Figures not used: ") + reasons.joined(separator: "; ").sentence]
  }
}
