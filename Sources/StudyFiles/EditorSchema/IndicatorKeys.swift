internal import PlanningDomain

/// Indicators by their kind.
enum IndicatorKeys {
  static let kinds = Kinds(
    name: "indicator", standard: IndicatorKind.adoption.rawValue,
    kinds: [
      (IndicatorKind.adoption.rawValue, common + adoption + [measure(activeOrEver)]),
      (IndicatorKind.milestone.rawValue, common + [start(.share, .nothing)]),
      (IndicatorKind.flow.rawValue, common + flow + [measure(online)]), (IndicatorKind.reported.rawValue, common + reported),
    ], liked: common + adoption + flow + [measure(activeOrEver + online)])

  private static let activeOrEver = [Adoption.Measure.active, .ever].map(\.rawValue)
  private static let online = Flow.Measure.allCases.map(\.rawValue)

  private static let common: [Key] = [
    Key(
      "like", .text, vi: "Lấy từ danh mục: catalogue/…; khóa ghi ở đây thay cho khóa của danh mục.",
      en: "Taken from the catalogue: catalogue/…; keys written here replace the entry's."),
    Key.title,
    Key(
      "pillar", .choice(Indicator.Pillar.allCases.map(\.rawValue)), vi: "Chính quyền, kinh tế hay xã hội số.",
      en: "Digital government, economy or society."),
    Key(
      "kind", .choice(IndicatorKind.allCases.map(\.rawValue)), vi: "Người dùng, mốc hoàn thành, luồng hồ sơ, hay chỉ báo cáo.",
      en: "Adoption by people, a milestone, a flow of files, or only reported."),
    Key("explanation", .title, vi: "Tử số, mẫu số bằng lời.", en: "Numerator and denominator in words."), Key.source,
  ]

  private static func measure(_ words: [String]) -> Key {
    Key(
      "measure", .choice(words), vi: "Đếm ai: đang dùng, đã từng; trực tuyến từ đầu kỳ hay hiện nay.",
      en: "Which state counts: active or ever; online since the start or now.")
  }

  private static func start(_ dimension: Dimension, _ beside: NumberShape.Beside) -> Key {
    Key("start!", .number(NumberShape(dimension, beside: beside)), vi: "Hiện trạng đầu kỳ.", en: "Where it stands at the start.")
  }

  private static func number(_ name: String, _ dimension: Dimension, vi: String, en: String) -> Key {
    Key(name, .number(NumberShape(dimension)), vi: vi, en: en)
  }

  private static let adoption: [Key] = [
    start(.share, .start), Key("of!", .name, vi: "Tính trên tổng số nào.", en: "The population it is a share of."),
    Key(
      "diffusion!",
      .mapping([
        number("p!", .rate, vi: "Tự tìm đến, mỗi đơn vị thời gian: 0.02/year.", en: "Own initiative per time: 0.02/year."),
        number("q!", .rate, vi: "Lan từ người này sang người khác: 0.4/year.", en: "Spread from person to person: 0.4/year."),
        Key.source,
      ]), vi: "Tốc độ lan tỏa.", en: "How fast it spreads."),
    Key("also-of", .list(.name), vi: "In thêm tỷ lệ trên các tổng số này.", en: "Shown over these populations as well."),
    number("dormant", .share, vi: "Đã từng dùng nhưng đã ngừng.", en: "Adopted once and stopped."),
    Key("requires", requires, vi: "Phải có chỉ tiêu này trước.", en: "Indicators that must come first."),
    Key(
      "encouraged-by", .members(.number(NumberShape(.rate)), named: .anyhow, isEmptyAllowed: false),
      vi: "Chỉ tiêu khác thúc đẩy, mỗi cái một tốc độ.", en: "Other indicators that encourage it, each with a rate."),
    number("lapse", .rate, vi: "Ngừng dùng: 5%/year.", en: "Those who stop: 5%/year."),
    number("return", .rate, vi: "Tự dùng lại.", en: "Those who come back by themselves."),
    number("ceiling", .share, vi: "Mức trần có thể đạt.", en: "How far it can go."),
    Key(
      "mixing",
      .mapping([
        Key("segment", .quantity(.share), vi: "Nhìn nhóm mình.", en: "Looking at the own segment."),
        Key("place", .quantity(.share), vi: "Nhìn cả địa bàn.", en: "Looking at the place."),
        Key("all", .quantity(.share), vi: "Nhìn mọi nơi.", en: "Looking everywhere."),
      ]), vi: "Người ta noi theo ai; cộng lại 100%.", en: "Whom people imitate; adds to 100%."),
  ]

  private static let times: Shape = .mapping([
    number("times!", .factor, vi: "Nhân với hệ số này.", en: "Times this factor."), Key.source,
  ])
  private static let requires: Shape = .either([
    .members(times, named: .anyhow), .list(.either([.name, .members(times, named: .anyhow)]), isEmptyAllowed: true),
  ])

  private static let flow: [Key] = [
    Key(
      "files!",
      .either([
        .number(NumberShape(.perMonth, dated: true)),
        .mapping([
          number("share!", .share, vi: "Chiếm bao nhiêu.", en: "How many of them."),
          Key("of!", .name, vi: "Của luồng hồ sơ nào.", en: "Of which flow."), Key.source,
        ]),
      ]), vi: "Số hồ sơ, ví dụ 384/month, hoặc { share: 60%, of: … }.", en: "Files, as 384/month, or { share: 60%, of: … }."),
    Key("self-service", .list(.name), vi: "Ai có các chỉ tiêu này thì tự nộp được.", en: "Who has these files without help."),
  ]

  private static let reported: [Key] = [
    number("value!", .factor, vi: "Số báo cáo; có thể quá 100%.", en: "As reported; may exceed 100%."),
    Key("unit", .title, vi: "Đơn vị tính.", en: "What it is measured in."),
    Key("as-of", .date, vi: "Ngày của số liệu.", en: "The day it was seen."),
  ]
}
