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
  var reported: String { choose("Đã báo\ncáo (%)", "Reported\n(%)") }
  var assigned: String { choose("KH giao\n(%)", "Assigned\n(%)") }
  var shareBefore: String { choose("Giữa\ntrước (%)", "Middle\nbefore (%)") }
  var shareAfter: String { choose("Giữa\nsau (%)", "Middle\nafter (%)") }
  var before: String { choose("Khả năng\ntrước", "Probability\nbefore") }
  var after: String { choose("Khả năng\nsau", "Probability\nafter") }
  var remaining: String { choose("Còn phải\nthêm", "Still to\nbe added") }
  var pace: String { choose("/tổ/\ntuần", "per team\nand week") }

  func bound(_ bound: ReportedNumber.Bound) -> String {
    switch bound {
    case .exact: ""
    case .atLeast: "≥ "
    case .atMost: "≤ "
    }
  }

  func method(figures: String, least: String, miss: String) -> String {
    choose(
      "Các lượt mô phỏng đã được chỉnh theo \(figures) số liệu (trọng số hiệu dụng không dưới \(least)%; lệch so với số liệu nhiều nhất "
        + "\(miss) điểm phần trăm). Trước: chưa biết số liệu.",
      "Draws are conditioned on \(figures) figures (effective weights never below \(least)%; off the figures by \(miss) points at "
        + "most). Before: without the figures.")
  }

  var remainingNote: String {
    choose(
      "Còn phải thêm: từ ngày có số liệu cuối đến hạn, ở mức giữa; trung bình một tổ một tuần trong thời gian còn lại.",
      "Still to be added: from the last day with figures to the date asked for, in the middle of the draws; per team and week of the "
        + "time left.")
  }

  /// What was not taken for evidence, by reason.
  func sources(_ evidence: Evidence) -> [String] {
    let reasons = Evidence.Reason.allCases.compactMap { reason -> String? in
      let rows = evidence.unused.filter { $0.reason == reason }.map(\.observation.origin.description)
      guard !rows.isEmpty else { return nil }
      let shown = rows.prefix(5).joined(separator: ", ") + (rows.count > 5 ? ", …" : "")
      return "\(text(reason)): \(shown)"
    }
    return reasons.isEmpty
      ? [] : [choose("Số liệu không dùng: ", "Figures not used: ") + reasons.joined(separator: "; ").sentence]
  }

  func text(_ reason: Evidence.Reason) -> String {
    switch reason {
    case .notAdoption: choose("không phải chỉ tiêu người dân sử dụng", "not an indicator that people take up")
    case .outsidePeriod: choose("ngoài thời gian của kịch bản", "outside the study's period")
    case .addedInPeriod: choose("số trong kỳ, không phải lũy kế", "added in a period, not cumulative")
    case .noFigure: choose("không có số", "no figure")
    case .aboveWhole: choose("trên 100%", "above 100%")
    case .whole: choose("đúng 100%: chưa chắc là sử dụng thực tế", "exactly 100%: hardly actual use")
    case .restated: choose("đã có báo cáo sau thay thế", "restated by a later report")
    case .contradicted: choose("hai số khác nhau cho cùng một ngày", "two different figures for one day")
    case .nobodyEligible: choose("nơi hoặc nhóm không có người thuộc diện", "nobody eligible there")
    }
  }
}
