internal import PlanningDomain

/// Calendar, funds and scenarios.
enum PlanKeys {
  static func days(required: Bool) -> [Key] {
    let mark = required ? "!" : ""
    return [
      Key("from" + mark, .date, vi: "Ngày đầu.", en: "First day."), Key("to" + mark, .date, vi: "Ngày cuối.", en: "Last day."),
    ]
  }

  static let calendar: [Key] =
    days(required: true) + [
      Key.title,
      Key("effort", .number(NumberShape(.factor, scoped: false)), vi: "Nhân với giờ làm.", en: "Multiplies hours worked."),
      Key(
        "demand", .number(NumberShape(.factor, scoped: false)), vi: "Nhân với mức tự tìm đến.",
        en: "Multiplies people's own uptake."),
      Key("segments", .list(.name), vi: "Chỉ các nhóm dân này.", en: "Only these segments."),
      Key("places", .list(.name), vi: "Chỉ các địa bàn này.", en: "Only these places."),
      Key("enabled", .truth, vi: "`false`: chỉ có trong phương án bật nó.", en: "`false`: only in scenarios that switch it on."),
      Key.source,
    ]

  static let fund: [Key] =
    days(required: false) + [
      Key.title,
      Key(
        "kind", .choice([Fund.Kind.budget, .contributed].map(\.rawValue)), vi: "Ngân sách hay đóng góp.",
        en: "Budget or contributed."),
      Key(
        "limit", .number(NumberShape(.moneyPerMonth, certain: true, scoped: false)), vi: "Giới hạn cả năm: 90 triệu VND/year.",
        en: "Limit of a year: 90 triệu VND/year."), Key.source,
    ]

  static let scenario: [Key] = [
    Key.title, Key("extends", .name, vi: "Bắt đầu từ phương án này.", en: "Begins with this scenario's changes."),
    Key(
      "set", .members(.anything, named: .anyhow), vi: "Đặt lại một số: levers.teams.count: 6.",
      en: "Writes anew: levers.teams.count: 6."),
    Key(
      "multiply", .members(.number(NumberShape(.factor, dated: true)), named: .anyhow), vi: "Nhân một số: levers.teams.hours: 2.",
      en: "Multiplies: levers.teams.hours: 2."),
    Key("with", switches, vi: "Bật biện pháp, đợt lịch.", en: "Switches levers and calendar entries on."),
    Key("without", switches, vi: "Tắt biện pháp, đợt lịch.", en: "Switches them off."),
  ]

  private static let switches: Shape = .list(.path(in: ["levers", "calendar"]), isEmptyAllowed: true)
}
