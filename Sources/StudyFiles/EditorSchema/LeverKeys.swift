internal import PlanningDomain

/// Levers by their kind.
enum LeverKeys {
  static let kinds = Kinds(
    name: "lever", standard: nil,
    kinds: [
      (LeverKind.team.rawValue, common + team), (LeverKind.media.rawValue, common + media),
      (LeverKind.project.rawValue, common + project), (LeverKind.classes.rawValue, common + classes),
      (LeverKind.desk.rawValue, common + desk),
    ], liked: common + team)

  private static let common: [Key] = [
    Key("like", .text, vi: "Lấy định mức tổ từ danh mục: catalogue/….", en: "A team norm of the catalogue: catalogue/…."),
    Key("kind", .choice(LeverKind.words), vi: "Loại biện pháp.", en: "What sort of lever."), Key.title,
    Key("enabled", .truth, vi: "`false`: chỉ có trong phương án bật nó.", en: "`false`: only in scenarios that switch it on."),
    Key("places", .list(.name), vi: "Ở những địa bàn nào; mặc định mọi nơi.", en: "Where; everywhere if not given."), Key.source,
  ]

  private static func number(_ name: String, _ shape: NumberShape, vi: String, en: String) -> Key {
    Key(name, .number(shape), vi: vi, en: en)
  }

  private static func byIndicator(_ name: String, _ member: Shape, vi: String, en: String) -> Key {
    Key(name, .members(member, named: .anyhow, isEmptyAllowed: false), vi: vi, en: en)
  }

  private static let segments = Key("segments", .list(.name), vi: "Chỉ cho các nhóm dân này.", en: "Only for these segments.")
  private static let success = number(
    "success!", NumberShape(.share), vi: "Bao nhiêu lần giúp thì thành.", en: "How many helped ones succeed.")
  private static let handling = number(
    "handling!", NumberShape(.minutes), vi: "Phút cho một người, một hồ sơ.", en: "Minutes for one person or file.")

  private static let team: [Key] = [
    number(
      "count!", NumberShape(.count, certain: true, dated: true, beside: .budget), vi: "Số tổ; hoặc { budget: … }.",
      en: "Teams; or { budget: … }."),
    number("members!", NumberShape(.count, dated: true), vi: "Thành viên một tổ.", en: "Members of a team."),
    number(
      "hours!", NumberShape(.workingTime, dated: true), vi: "Giờ của một thành viên: 0.5 h/week.",
      en: "Hours of a member: 0.5 h/week."),
    number(
      "search!", NumberShape(.minutes), vi: "Phút để tìm được một người cần giúp.", en: "Minutes to find one who needs help."),
    byIndicator(
      "serves!",
      .mapping([
        number("share!", NumberShape(.share), vi: "Phần thời gian.", en: "Share of the time."), handling, success, Key.source,
      ]), vi: "Giúp những chỉ tiêu nào.", en: "Which indicators they help with."),
    number("existing", NumberShape(.count, certain: true), vi: "Số tổ đã có từ trước.", en: "Teams there are already."),
    number("at-most", NumberShape(.count, certain: true), vi: "Không quá bấy nhiêu tổ.", en: "No more than these."),
    number("training", NumberShape(.duration), vi: "Tổ mới cần bao lâu.", en: "How long a new team takes."),
    number("attrition", NumberShape(.rate), vi: "Hao hụt theo thời gian.", en: "Effort lost over time."),
    Key(
      "split", .choice([Team.Split.remaining, .members].map(\.rawValue)),
      vi: "Chia thời gian theo số người còn lại hay theo số dân.", en: "Time is split by those left or by all members."),
    Key("roams", .truth, vi: "`true`: một đội chung cho mọi địa bàn.", en: "`true`: one pool over all its places."), segments,
    Key("cost", CostKeys.shape([.start, .running, .member, .extraHour]), vi: "Chi phí.", en: "What it costs."),
  ]

  private static let media: [Key] = [
    number(
      "spend", NumberShape(.moneyPerMonth, scoped: false, dated: true), vi: "Chi mỗi tháng; hoặc `messages` và `price`.",
      en: "Spent a month; or `messages` and `price`."),
    number("messages", NumberShape(.perMonth, scoped: false, dated: true), vi: "Số tin mỗi tháng.", en: "Messages a month."),
    number("price", NumberShape(.money, scoped: false), vi: "Giá một tin.", en: "Price of a message."),
    Key("audience!", .name, vi: "Gửi đến ai: một tổng số.", en: "Whom it reaches: a population."),
    number("carry-over!", NumberShape(.duration, scoped: false), vi: "Nhớ được bao lâu.", en: "How long it is remembered."),
    number(
      "half-effect!", NumberShape(.spendPerPerson, scoped: false), vi: "Mức chi có nửa tác động: 600 VND/person/month.",
      en: "Spending at half effect: 600 VND/person/month."),
    byIndicator(
      "adds!", .number(NumberShape(.rate)), vi: "Tác động tối đa lên từng chỉ tiêu: 0.1/year.",
      en: "Full effect on each indicator: 0.1/year."),
    number("before", NumberShape(.moneyPerMonth, scoped: false), vi: "Mức chi trước kỳ.", en: "Spent before the period."),
    number("slope", NumberShape(.number, scoped: false), vi: "Độ dốc; mặc định 1.", en: "Slope; 1 if not given."),
    Key("fund", CostKeys.fund, vi: "Nguồn kinh phí.", en: "The fund, or shares of several."),
  ]

  private static let project: [Key] = [
    Key("completes!", .date, vi: "Ngày xong theo kế hoạch.", en: "Planned day of completion."),
    number("chance", NumberShape(.share, scoped: false), vi: "Khả năng được làm.", en: "How likely it happens at all."),
    number("delay", NumberShape(.duration, scoped: false), vi: "Chậm bao lâu.", en: "How late it is."),
    number(
      "roll-out", NumberShape(.duration, scoped: false), vi: "Bao lâu thì có tác dụng đủ.", en: "How long until it works fully."),
    byIndicator(
      "achieves", .number(NumberShape(.share)), vi: "Mốc nào đạt bao nhiêu.", en: "Which milestones it brings to what."),
    byIndicator(
      "raises", .number(NumberShape(.share)), vi: "Nâng mức trần chỉ tiêu nào thêm bao nhiêu.",
      en: "Which ceilings it lifts by how much."),
    Key("cost", CostKeys.project, vi: "Chi phí.", en: "What it costs."),
  ]

  private static let classes: [Key] = [
    number("sessions!", NumberShape(.perMonth, dated: true), vi: "Số buổi: 4/month.", en: "Sessions: 4/month."),
    number("seats!", NumberShape(.count), vi: "Số chỗ một buổi.", en: "Seats of a session."),
    byIndicator("serves!", .mapping([success, Key.source]), vi: "Dạy những chỉ tiêu nào.", en: "Which indicators are taught."),
    segments,
    Key("cost", CostKeys.shape([.session]), vi: "Chi phí.", en: "What it costs."),
  ]

  private static let desk: [Key] = [
    number(
      "officers!", NumberShape(.count, certain: true, dated: true), vi: "Số cán bộ mỗi địa bàn.", en: "Officers of each place."),
    number(
      "hours!", NumberShape(.workingTime, dated: true), vi: "Giờ của một cán bộ: 10 h/week.",
      en: "Hours of an officer: 10 h/week."),
    byIndicator(
      "serves!", .mapping([handling, success, Key.source]), vi: "Luồng hồ sơ nào, theo thứ tự ưu tiên.",
      en: "Which flows, the most urgent first."),
    Key("cost", CostKeys.shape([.running]), vi: "Chi phí.", en: "What it costs."),
  ]
}
