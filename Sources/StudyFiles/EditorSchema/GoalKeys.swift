internal import PlanningDomain

/// Targets and levels.
enum GoalKeys {
  static let target: [Key] = [
    Key("indicator!", .name, vi: "Chỉ tiêu nào.", en: "Of which indicator."),
    Key(
      "at-least!", .members(.quantity(.share), named: .dates, isEmptyAllowed: false),
      vi: "Ngày và mức phải đạt: { 2026-12-31: 70% }.", en: "Days and shares: { 2026-12-31: 70% }."),
    Key("place", .name, vi: "Ở địa bàn hoặc vùng này.", en: "In this place or area."),
    Key(
      "in", .either([.choice(["each-place"]), .list(.name)]), vi: "`each-place`, hoặc chung nhiều địa bàn [a, b].",
      en: "`each-place`, or several together [a, b]."),
    Key.title, Key.source,
  ]

  static let levelTarget: [Key] = [
    Key("level!", .name, vi: "Danh hiệu nào.", en: "Of which level."),
    Key(
      "places!", .either([.whole(1...1_000_000), .quantity(.share)]), vi: "Bao nhiêu địa bàn: 9, hoặc 60%.",
      en: "How many places: 9, or 60%."),
    Key(
      "round", .choice(LevelTarget.Rounding.allCases.map(\.rawValue)), vi: "Làm tròn khi ghi tỷ lệ.",
      en: "How a share becomes whole places."),
    Key(
      "counting", .choice(LevelTarget.Counting.allCases.map(\.rawValue)), vi: "Tính cả nơi đã đạt, hay chỉ nơi mới.",
      en: "All that hold it, or only new ones."),
    Key.title, Key.source,
  ]

  private static let wholeByPlace = NumberShape(.count, certain: true)

  static let level: [Key] = [
    Key("criteria!", .whole(1...1000), vi: "Số tiêu chí.", en: "Number of criteria."),
    Key(
      "met",
      .either([
        .number(wholeByPlace),
        .mapping([Key("count!", .number(wholeByPlace), vi: "Số tiêu chí đã đạt.", en: "Criteria met."), Key.source]),
      ]), vi: "Đã đạt trước kỳ.", en: "Met before the period."),
    Key("mandatory", .list(.name), vi: "Các mục tiêu bắt buộc.", en: "Targets that must all be met."),
    Key(
      "optional",
      .mapping([
        Key("at-least!", .whole(0...1000), vi: "Ít nhất bấy nhiêu.", en: "At least so many."),
        Key("of!", .list(.name), vi: "Trong các mục tiêu này.", en: "Of these targets."),
      ]), vi: "Tiêu chí mở rộng.", en: "Optional criteria."),
    Key(
      "unlisted",
      .mapping([
        Key("count!", .number(wholeByPlace), vi: "Số tiêu chí chưa công bố.", en: "Criteria without a published name."),
        Key("chance!", .number(NumberShape(.share)), vi: "Khả năng đạt của mỗi tiêu chí.", en: "How likely each is met."),
        Key.source,
      ]), vi: "Tiêu chí chưa rõ tên.", en: "Criteria that are not named."),
    Key("includes", .name, vi: "Phải đạt danh hiệu này trước.", en: "A level that must be reached as well."),
    Key("applies-to", .list(.name), vi: "Xét ở những địa bàn nào.", en: "Where it is judged."),
    Key("held", .list(.name), vi: "Những nơi đã đạt từ trước.", en: "Places that hold it already."), Key.title, Key.source,
  ]
}
