internal import PlanningDomain

/// The words of Biểu 10.
struct DeskWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func files(_ option: String) -> String {
    choose("Biểu 10. Hồ sơ nộp bằng cách nào – \(option)", "Table 10. How files are filed – \(option)")
  }
  var flow: String { choose("Chỉ tiêu, địa bàn", "Indicator, place") }
  var all: String { choose("Hồ sơ", "Files") }
  var selfServed: String { choose("Dân\ntự nộp", "By people\nthemselves") }
  var assisted: String { choose("Cán bộ\nnộp giúp", "By\nofficers") }
  var paper: String { choose("Chưa trực\ntuyến", "Not\nonline") }
  func online(hasDraws: Bool) -> String {
    hasDraws
      ? choose("Trực tuyến (%)\n\("thấp – giữa – cao".unbroken)", "Online (%)\n\("low – middle – high".unbroken)")
      : choose("Trực tuyến\n(%)", "Online\n(%)")
  }
  func filesNote(_ date: String, hasDraws: Bool) -> String {
    hasDraws
      ? choose(
        "Hồ sơ từ đầu kỳ đến hết ngày \(date), trung bình các lượt mô phỏng.",
        "Files from the start of the period to the end of \(date), means of the draws.")
      : choose(
        "Hồ sơ từ đầu kỳ đến hết ngày \(date).", "Files from the start of the period to the end of \(date).")
  }
  func latest(_ indicator: String) -> String {
    choose(
      "“\(indicator)” tính theo những ngày cuối nên khác Biểu 1.",
      "“\(indicator)” counts the last days, so Table 1 shows another share.")
  }
  var none: String { choose("Tệp không có chỉ tiêu về hồ sơ.", "The study has no indicator on files.") }
  func leftOut(_ places: Int) -> String {
    choose(
      "Không ghi \(places) địa bàn ở giữa; --format csv có đủ.", "\(places) places in between are left out; --format csv has all."
    )
  }

  func hours(_ option: String) -> String { choose("Giờ cán bộ – \(option)", "Officers' hours – \(option)") }
  var desk: String { choose("Bộ phận, địa bàn", "Desk, place") }
  var available: String { choose("Giờ\ncó", "Hours\nthere are") }
  var used: String { choose("Giờ\ndùng", "Hours\nused") }
  var load: String { choose("Đã dùng\n(%)", "Used\n(%)") }
  var reading: String { choose("Nhận xét", "Reading") }
  var enough: String { choose("Đủ giờ", "Enough time") }
  func busyDays(hasPlaces: Bool) -> String {
    hasPlaces
      ? choose("Có nơi, có lúc thiếu giờ", "Short in places or on days") : choose("Có lúc thiếu giờ", "Short on some days")
  }
  var allTime: String { choose("Thiếu giờ", "Too little time") }
  var hoursNote: String {
    choose(
      "Giờ của mọi cán bộ dành cho các hồ sơ này trong cả kỳ; hồ sơ có bộ phận nhận chỉ không trực tuyến khi hết giờ cán bộ.",
      "Hours of all officers for these files over the period; files that a desk takes are not online only where its time runs out."
    )
  }

  func allTimeUsed(_ desk: String, hours: String, paper: String) -> String {
    choose(
      "\(desk): dùng hết \(hours) giờ cán bộ mà vẫn còn \(paper) hồ sơ chưa trực tuyến – giờ cán bộ là điều vướng.",
      "\(desk): all \(hours) officer hours are used and \(paper) files are not online – officers' time is what limits.")
  }
  func timeRunsOut(_ desk: String, used: String, of hours: String, paper: String, hasPlaces: Bool) -> String {
    choose(
      "\(desk): cả kỳ dùng \(used)/\(hours) giờ cán bộ nhưng \(busyDays(hasPlaces: hasPlaces).lowercased()), nên còn \(paper) hồ sơ chưa trực tuyến.",
      hasPlaces
        ? "\(desk): \(used) of \(hours) officer hours are used, but in places or on days time runs out and \(paper) files are not online."
        : "\(desk): \(used) of \(hours) officer hours are used, but on some days time runs out and \(paper) files are not online."
    )
  }
}
