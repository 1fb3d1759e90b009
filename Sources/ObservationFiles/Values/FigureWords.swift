internal import StudyFiles

/// The words that may stand beside a number in a report.
package enum FigureWords {
  /// Powers of ten.
  package static let scales: [String: Int] = [
    "nghìn": 3, "ngàn": 3, "ngh": 3, "thousand": 3, "triệu": 6, "tr": 6, "trđ": 6, "million": 6, "tỷ": 9, "tỉ": 9, "billion": 9,
  ]

  package static let percent = ["%", "phần trăm", "percent", "per cent"]

  /// What is counted; longer ones first where one begins with another.
  package static let counted = [
    "người dân", "người", "hộ gia đình", "hộ kinh doanh", "hộ dân", "hộ", "tài khoản", "thuê bao", "hồ sơ", "lượt người", "lượt",
    "thành viên",
    "doanh nghiệp", "hợp tác xã", "cơ sở", "tổ", "nhân khẩu", "công dân", "giao dịch", "điểm", "thôn", "xã", "phường", "people",
    "persons",
    "person", "households", "household", "accounts", "account", "subscriptions", "files", "file", "members", "member", "teams",
    "team",
    "establishments", "residents",
  ]

  /// Before a number, without a meaning of their own.
  package static let neutral = ["đã đạt", "đạt", "có", "là", "được", "ước đạt", "reached", "is"]

  /// The number is meant roughly.
  package static let about = [
    "khoảng", "vào khoảng", "ước", "ước khoảng", "ước tính", "xấp xỉ", "trên dưới", "chừng", "about", "around", "approximately",
    "roughly",
    "circa", "~", "≈", "c.",
  ]

  package static let rises = ["tăng", "tăng thêm", "increase", "up", "rose by"]
  package static let falls = ["giảm", "giảm đi", "decrease", "down", "fell by"]

  private static let missing: Set<String> = [
    "", "-", "–", "—", "−", "--", "---", "chưa có", "chưa có số liệu", "không có số liệu", "chưa báo cáo", "chưa thống kê", "…",
    "...", "n/a",
    "na", "n.a.", "not available", "no data", "none yet",
  ]

  /// Whether a cell says that there is no figure.
  package static func isMissing(_ text: String) -> Bool { missing.contains(text.folded) }
}
