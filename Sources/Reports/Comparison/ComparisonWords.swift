internal import PlanningDomain

/// The words of Biểu 2.
struct ComparisonWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ date: String) -> String {
    choose("Biểu 2. So sánh phương án (đến \(date))", "Table 2. Options compared (to \(date))")
  }
  var money: String { choose("ĐVT tiền: triệu đồng", "Money: million VND") }
  var content: String { choose("Nội dung", "Item") }
  var teams: String { choose("Số tổ", "Teams") }
  var hours: String { choose("Giờ thành viên tổ làm việc", "Hours worked by team members") }
  var officerHours: String { choose("Giờ cán bộ: dùng/có", "Officer hours: used/there are") }

  func target(_ title: String, _ threshold: String, hasDraws: Bool) -> String {
    hasDraws
      ? choose("\(title), KH \(threshold)%: giữa (%)", "\(title), target \(threshold)%: middle (%)")
      : choose("\(title), KH \(threshold)% (%)", "\(title), target \(threshold)% (%)")
  }
  func milestone(_ title: String) -> String { choose("\(title): xong", "\(title): done") }
  var lowHigh: String { choose("thấp–cao", "low–high") }
  var probability: String { choose("khả năng đạt", "probability") }
  func missing(_ unit: String) -> String { choose("còn thiếu (\(unit))", "still short (\(unit))") }
  var all: String { choose("Đạt mọi chỉ tiêu, danh hiệu", "Every target and level met") }
  var verdict: String { choose("nhận định", "assessment") }
  func level(_ title: String, _ criteria: Int) -> String { choose("\(title) (đủ \(criteria))", "\(title) (all \(criteria))") }
  var alreadyMet: String { choose("đã đạt đủ", "already met") }
  func placesReached(_ title: String, _ places: Int) -> String {
    choose("\(title): số nơi đạt / \(places), giữa", "\(title): places of \(places), middle")
  }

  func levelTarget(_ title: String, hasDraws: Bool) -> String {
    hasDraws ? choose("\(title): khả năng", "\(title): probability") : title
  }
  var placesMissing: String { choose("còn thiếu (nơi)", "still short (places)") }

  func fund(_ title: String, year: Int?, limit: String?) -> String {
    let year = year.map { " \($0)" } ?? ""
    return limit.map { choose("\(title)\(year) (giao \($0))", "\(title)\(year) (limit \($0))") } ?? "\(title)\(year)"
  }
  var noFund: String { choose("Chi chưa ghi nguồn", "No fund named") }
  var balance: String { choose("thừa (+) / vượt (–)", "left (+) / over (–)") }
  var over: String { choose("VƯỢT", "OVER") }
  var outsideWindow: String { choose("chi ngoài thời hạn", "outside its dates") }
  var total: String { choose("Tổng chi", "Total cost") }

  func added(_ title: String, _ unit: String) -> String {
    choose("\(title): thêm so với không tuyên truyền (\(unit))", "\(title): added by outreach (\(unit))")
  }
  func price(_ unit: String) -> String { choose("đồng/\(unit) đạt thêm (*)", "VND for each one added (*)") }
  func against(_ option: String, _ title: String, _ unit: String) -> String {
    choose("So \(option), \(title): thêm (\(unit))", "Against \(option), \(title): added (\(unit))")
  }
  func moneyAgainst(_ option: String) -> String { choose("So \(option): thêm tiền", "Against \(option): added money") }
  func saving(_ money: String, _ people: String, _ unit: String) -> String {
    choose("đỡ \(money) tr., thêm \(people) \(unit)", "saves \(money) m, adds \(people) \(unit)")
  }
  func free(_ people: String, _ unit: String) -> String {
    choose("không thêm tiền, thêm \(people) \(unit)", "no more money, adds \(people) \(unit)")
  }
  func cut(_ money: String, _ people: String, _ unit: String) -> String {
    choose("đỡ \(money) tr., mất \(people) \(unit)", "saves \(money) m, loses \(people) \(unit)")
  }
  func worse(_ money: String, _ people: String, _ unit: String) -> String {
    choose("tốn thêm \(money) tr., mất \(people) \(unit)", "costs \(money) m more, loses \(people) \(unit)")
  }
  var notClear: String { choose("chưa rõ", "unclear") }

  func wholeCost(_ intervals: [String]) -> String {
    let start = choose(
      "(*) Tính toàn bộ phần chi tăng thêm cho từng chỉ tiêu, kể cả khi một đòn bẩy phục vụ nhiều chỉ tiêu",
      "(*) The whole added cost is charged to each indicator, even where one lever serves several")
    return intervals.isEmpty
      ? start + "." : start + choose("; thấp–cao: ", "; low–high: ") + intervals.joined(separator: "; ") + "."
  }
  var notClearNote: String {
    choose("chưa rõ: khoảng 5%–95% của số đạt thêm có cả 0.", "unclear: the 5%–95% range of those added contains 0.")
  }
}
