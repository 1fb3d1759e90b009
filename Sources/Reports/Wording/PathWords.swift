internal import PlanningDomain

/// The words for the keys of a study file, as a reader says them.
struct PathWords {
  let language: Language
  private func choose(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func share(of population: String?) -> String {
    population.map { choose("tỷ lệ trong \($0)", "share of \($0)") } ?? choose("tỷ lệ", "share")
  }

  var unlistedCount: String { choose("số tiêu chí chưa công bố tên", "number of criteria not yet published") }

  var otherwise: String { choose("các nơi còn lại", "elsewhere") }
  func at(_ title: String) -> String { choose("tại \(title)", "at \(title)") }

  /// A key that means another thing for a desk, a class or messages than for a team; nil for all others.
  func lever(_ key: String, of lever: Lever?) -> String? {
    switch (key, lever?.kind) {
    case ("hours", .desk): choose("giờ của mỗi cán bộ", "hours per officer")
    case ("handling", .desk): choose("thời gian mỗi hồ sơ", "time per file")
    case ("success", .desk): choose("tỷ lệ tự làm được sau khi được giúp", "who can do it alone after help")
    case ("price", .media): choose("đơn giá tin nhắn", "price of a message")
    default: nil
    }
  }

  /// A key that is about the population or indicator named after it; nil for other keys.
  func about(_ key: String, _ title: String) -> String? {
    switch key {
    case "counts": choose("số lượng \(title)", "number of \(title)")
    case "serves": choose("phục vụ \(title)", "serving \(title)")
    case "adds": choose("tác dụng lên \(title)", "effect on \(title)")
    case "raises": choose("nâng mức trần của \(title)", "raise of the ceiling of \(title)")
    case "achieves": choose("phần hoàn thành của \(title)", "part done of \(title)")
    case "encouraged-by": choose("thúc đẩy bởi \(title)", "encouraged by \(title)")
    case "requires": choose("phải có trước: \(title)", "must first have: \(title)")
    default: nil
    }
  }

  func plain(_ key: String) -> String? {
    guard let words = PathWords.keys[key] else { return nil }
    return choose(words.vi, words.en)
  }

  private static let keys: [String: (vi: String, en: String)] = [
    "start": ("mức đầu kỳ", "start"), "p": ("tự tiếp cận (p)", "own initiative (p)"), "q": ("lan tỏa (q)", "word of mouth (q)"),
    "lapse": ("ngừng sử dụng", "lapse"), "return": ("dùng lại", "return"), "ceiling": ("mức trần", "ceiling"),
    "receptivity": ("mức sẵn sàng", "receptivity"), "dormant": ("đã ngừng từ trước", "stopped before"),
    "times": ("tỷ lệ với tới được", "part that can be reached"), "travel": ("thời gian đi lại", "travel time"),
    "count": ("số tổ", "number of teams"), "existing": ("số tổ đã có", "teams already there"),
    "at-most": ("số tổ nhiều nhất", "most teams"), "members": ("thành viên mỗi tổ", "members per team"),
    "hours": ("giờ làm mỗi thành viên", "hours per member"), "search": ("thời gian tìm đến", "search time"),
    "training": ("tập huấn", "training"), "attrition": ("hao hụt giờ", "attrition"),
    "share": ("tỷ lệ thời gian", "share of time"), "handling": ("thời gian mỗi lượt", "handling time"),
    "success": ("tỷ lệ thành công", "success"), "spend": ("mức chi", "spending"),
    "before": ("mức chi trước kỳ", "spending before the period"), "carry-over": ("dư âm", "carry-over"),
    "half-effect": ("mức nửa tác dụng", "half effect"), "slope": ("độ dốc", "slope"),
    "delay": ("chậm tiến độ", "delay"), "roll-out": ("thời gian phát huy", "roll-out"), "price": ("đơn giá", "price"),
    "running": ("hoạt động", "running"), "member": ("hỗ trợ thành viên", "allowance of members"),
    "extra-hour": ("giờ làm thêm", "extra hours"), "capital": ("đầu tư", "installation"), "units": ("số công trình", "units"),
    "beyond": ("tính từ mức", "counted above"), "budget": ("mức khoán", "budget"), "limit": ("mức giao", "limit"),
    "officers": ("số cán bộ", "officers"), "sessions": ("số buổi", "sessions"), "session": ("mỗi buổi", "per session"),
    "seats": ("số chỗ mỗi buổi", "seats per session"), "messages": ("số tin nhắn", "messages"),
    "files": ("số hồ sơ", "files"), "value": ("số báo cáo", "reported figure"),
    "effort": ("sức làm", "effort"), "demand": ("nhu cầu", "demand"), "met": ("tiêu chí đã đạt", "criteria met"),
    "unlisted": ("tiêu chí chưa công bố tên", "criteria not yet published"), "chance": ("khả năng", "chance"),
  ]
}
