internal import PlanningDomain

/// The words of Biểu 1.
struct TargetWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ option: String) -> String { choose("Biểu 1. \(option)", "Table 1. \(option)") }
  var number: String { choose("STT", "No.") }
  var indicator: String { choose("Chỉ tiêu", "Indicator") }
  var unit: String { choose("ĐVT", "Unit") }
  var assigned: String { choose("KH\ngiao", "Target") }
  func projected(_ date: String, hasDraws: Bool) -> String {
    hasDraws
      ? choose("Dự báo \(date)\n\("thấp – giữa – cao".unbroken)", "Projected \(date)\n\("low – mid – high".unbroken)")
      : choose("Dự báo \(date)\ngiữa", "Projected \(date)\ncentral")
  }
  var probability: String { choose("Khả\nnăng", "Proba-\nbility") }
  var missing: String { choose("Thiếu\n(ng.)", "Short\n(people)") }
  var verdict: String { choose("Nhận định", "Assessment") }
  var otherPillar: String { choose("CHỈ TIÊU KHÁC", "OTHER INDICATORS") }

  func by(_ title: String, _ date: String) -> String { choose("\(title) (đến \(date))", "\(title) (by \(date))") }
  func alsoOf(_ population: String) -> String { choose("tính trên \(population)", "of \(population)") }
  func slowest(_ title: String) -> String { choose("chậm nhất: \(title)", "slowest: \(title)") }
  func done(_ date: String) -> String { choose("xong \(date)", "done \(date)") }

  /// The judgement of a run without draws, where there is no probability to judge.
  func centrally(_ isMet: Bool) -> String {
    isMet ? choose("Giữa: đủ", "Central: enough") : choose("Giữa: thiếu", "Central: short")
  }

  var isHeldByCeiling: String { choose("Tới mức trần", "At its ceiling") }
  func isHeldBy(_ row: String) -> String { choose("Chờ \(row)", "Waits for \(row)") }
  var lacksTeamTime: String { choose("Thiếu giờ tổ", "Too few hours") }
  var lacksTeams: String { choose("Không có tổ", "No team helps") }
  var lacksSessions: String { choose("Thiếu buổi học", "Too few sessions") }
  var lacksDesk: String { choose("Không ai nộp hộ", "Nobody files for them") }
  var lacksOfficerTime: String { choose("Thiếu giờ cán bộ", "Too few officer hours") }
  var isHeldByLapse: String { choose("Nhiều người bỏ", "Many stop") }
  func row(_ number: Int) -> String { choose("chỉ tiêu \(number)", "row \(number)") }

  func bases(_ list: [String]) -> String {
    (choose("Tổng số làm căn cứ: ", "Counted over: ") + list.joined(separator: "; ")).sentence
  }
  func base(_ rows: [Int], _ population: String, _ members: String) -> String {
    "\(rows.map { "(\($0))" }.joined(separator: ", ")) \(population) \(members.unbroken)"
  }
  func about(_ members: String) -> String { choose("khoảng \(members)", "about \(members)") }
  func everyPlace(_ row: Int) -> String {
    choose(
      "Chỉ tiêu \(row) chỉ tính là đạt khi địa bàn nào cũng đạt.", "Row \(row) is met only where every place meets it.")
  }
  func placesLeftOut(_ row: Int, shown: Int, of places: Int) -> String {
    choose(
      "Chỉ tiêu \(row): chỉ ghi \(shown) nơi thấp nhất trong \(places) nơi (--format csv có đủ).",
      "Row \(row): the \(shown) lowest of \(places) places only (--format csv has them all).")
  }
  var filesBase: String { choose("Hồ sơ từ đầu kỳ", "Files since the start") }
  func latest(_ row: Int) -> String {
    choose(
      "Chỉ tiêu \(row) tính trên hồ sơ của những ngày cuối, không cộng dồn từ đầu kỳ.",
      "Row \(row) is a share of the files of the last days, not of those since the start.")
  }
  func steps(_ number: Int, _ thresholds: [String]) -> String {
    choose("Chỉ tiêu \(number) phải đạt đủ các mốc: ", "Row \(number) must hold on every date: ")
      + thresholds.joined(separator: ", ") + "."
  }
  func cutOff(_ date: String, isPeriodEnd: Bool, closing: Int?) -> String {
    let end = isPeriodEnd ? choose(" (cuối kỳ của phương án)", " (the end of the plan's period)") : ""
    guard let closing else {
      return choose("Số dự báo tính đến hết ngày \(date)\(end).", "Projected to the end of \(date)\(end).")
    }
    return choose(
      "Số dự báo tính đến hết ngày \(date)\(end), không phải ngày chốt báo cáo (ngày \(closing); xem --show dates).",
      "Projected to the end of \(date)\(end), not to a report's cut-off (day \(closing) of the month; see --show dates).")
  }
}
