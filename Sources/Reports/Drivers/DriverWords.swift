internal import Analyses
internal import PlanningDomain

/// The words of Biểu 7 and 8.
struct DriverWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func contributions(_ option: String) -> String {
    choose("Biểu 7. Người dùng đến từ đâu – \(option)", "Table 7. What brought the adopters – \(option)")
  }
  var source: String { choose("Chỉ tiêu, nguồn", "Indicator, source") }
  func withPlan(hasDraws: Bool) -> String {
    hasDraws ? choose("Đã từng dùng\n(trung bình)", "Ever adopted\n(mean)") : choose("Đã từng\ndùng", "Ever\nadopted")
  }
  var lowHigh: String { choose("thấp–cao", "low–high") }
  var returned: String { choose("Quay lại\ndùng", "Brought\nback") }
  var withoutOutreach: String { choose("Nếu không\ntuyên truyền", "Without\noutreach") }
  var difference: String { choose("Chênh\nlệch", "Difference") }
  func driver(_ driver: Contribution.Driver, title: (LeverID) -> String) -> String {
    switch driver {
    case .start: choose("đã dùng từ đầu kỳ", "before the period")
    case .ownInitiative: choose("tự tiếp cận", "own initiative")
    case .wordOfMouth: choose("lan tỏa trong cộng đồng", "word of mouth")
    case .encouragement: choose("được chỉ tiêu khác thúc đẩy", "encouraged by other indicators")
    case .lever(let lever): title(lever)
    }
  }
  func contributionNote(hasHelp: Bool) -> String {
    hasHelp
      ? choose(
        "Các nguồn cộng lại bằng số đã từng dùng đến cuối kỳ. Không tuyên truyền: tắt mọi tổ, truyền thông, lớp học và bộ phận hỗ trợ, giữ nguyên công trình.",
        "Sources add up to those who ever adopted by the end of the period. Without outreach: all teams, media, classes and desks off, projects stay."
      )
      : choose(
        "Các nguồn cộng lại bằng số đã từng dùng đến cuối kỳ. Không tuyên truyền: tắt mọi tổ và truyền thông, giữ nguyên công trình.",
        "Sources add up to those who ever adopted by the end of the period. Without outreach: all teams and media off, projects stay."
      )
  }

  func obstacles(_ date: String) -> String {
    choose("Biểu 8. Ai chưa đạt và vì sao (đến \(date))", "Table 8. Who is not counted and why (to \(date))")
  }
  var reason: String { choose("Chỉ tiêu, lý do", "Indicator, reason") }
  var counted: String { choose("đã đạt", "counted") }
  func reason(_ reason: Obstacle.Reason, title: (IndicatorID) -> String) -> String {
    switch reason {
    case .ceiling: choose("ngoài mức trần (chưa thể dùng)", "beyond the ceiling (cannot use it yet)")
    case .requirement(let id): choose("phải có trước: \(title(id))", "must first have: \(title(id))")
    case .pace: choose("có thể dùng, chưa tới lượt (tốc độ, giờ tổ)", "could use it, not reached (pace, team hours)")
    case .lapse: choose("đã dùng rồi thôi", "used it and stopped")
    }
  }
  func obstacleNote(hasDraws: Bool) -> String {
    let figures = hasDraws ? choose("Trung bình các lượt mô phỏng", "Means of the draws") : choose("Đường giữa", "Central path")
    return choose(
      "\(figures); các dòng của một chỉ tiêu cộng lại bằng tổng số làm căn cứ (sai khác do làm tròn).",
      "\(figures); the rows of an indicator add up to those counted over (but for rounding).")
  }
}
