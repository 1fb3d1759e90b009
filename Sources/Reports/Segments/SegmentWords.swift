internal import PlanningDomain

/// The words of Biểu 5.
struct SegmentWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func title(_ option: String) -> String {
    choose("Biểu 5. Theo địa bàn và nhóm dân cư – \(option)", "Table 5. By place and segment – \(option)")
  }
  var part: String { choose("Chỉ tiêu, địa bàn, nhóm", "Indicator, place, segment") }
  var members: String { choose("Tổng số\ncăn cứ", "Counted\nover") }
  func projected(_ date: String, hasDraws: Bool) -> String {
    hasDraws
      ? choose("Dự báo \(date) (%)\n\("thấp – giữa – cao".unbroken)", "Projected \(date) (%)\n\("low – middle – high".unbroken)")
      : choose("Dự báo \(date) (%)\ngiữa", "Projected \(date) (%)\ncentral")
  }
  var counted: String { choose("Đã đạt\n(giữa)", "Counted\n(middle)") }
  var open: String { choose("Còn lại\n(giữa)", "Left\n(middle)") }
  var placesElsewhere: String {
    choose("Theo địa bàn: xem --show places và --format csv.", "By place: see --show places and --format csv.")
  }
  var note: String {
    choose(
      "Cột ngày đầu kỳ và cột dự báo tính bằng % của tổng số làm căn cứ; số giữa của các nhóm không cộng thành số giữa chung.",
      "The first-day and projected columns are % of those counted over; middles of parts do not add up to the middle of the whole."
    )
  }
}
