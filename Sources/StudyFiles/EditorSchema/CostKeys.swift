internal import PlanningDomain

/// What is paid, and from where.
enum CostKeys {
  static func shape(_ keys: [CostKey]) -> Shape {
    .mapping(keys.map { Key($0.rawValue, item($0), vi: vietnamese($0), en: english($0)) } + [Key.source])
  }

  /// A fund, or shares of several that add to 100 %.
  static let fund: Shape = .either([.name, .members(.quantity(.share), named: .anyhow)])

  static let project: Shape = .mapping([
    Key(
      "capital!",
      .mapping([
        Key("price!", .number(NumberShape(.money, scoped: false)), vi: "Giá một đơn vị.", en: "Price of a unit."),
        Key(
          "units", .number(NumberShape(.count, certain: true)), vi: "Số đơn vị, theo địa bàn nếu cần.",
          en: "Units; by place where they differ."), fundKey,
        Key.source,
      ]), vi: "Vốn chi khi hoàn thành.", en: "Paid at completion."), Key.source,
  ])

  private static let fundKey = Key(
    "fund", fund, vi: "Nguồn kinh phí, hoặc tỷ lệ của nhiều nguồn.", en: "The fund, or shares of several.")

  private static func item(_ key: CostKey) -> Shape {
    let beyond = Key(
      "beyond!", .number(NumberShape(.workingTime)), vi: "Chỉ trả giờ vượt mức này.", en: "Only hours beyond these are paid.")
    return .mapping(
      [Key("price!", .number(NumberShape(key.dimension)), vi: "Đơn giá.", en: "The price.")] + (key == .extraHour ? [beyond] : [])
        + [
          fundKey, Key.source,
        ])
  }

  private static func vietnamese(_ key: CostKey) -> String {
    switch key {
    case .start: "Một lần cho mỗi tổ mới."
    case .running: "Mỗi tổ (mỗi cán bộ) mỗi tháng."
    case .member: "Mỗi thành viên mỗi tháng."
    case .session: "Mỗi buổi."
    case .extraHour: "Mỗi giờ vượt mức."
    }
  }

  private static func english(_ key: CostKey) -> String {
    switch key {
    case .start: "Once for each new team."
    case .running: "A team (or officer) and month."
    case .member: "A member and month."
    case .session: "A session."
    case .extraHour: "An hour beyond."
    }
  }
}
