internal import PlanningDomain

/// The keys in the mapping of a number.
enum NumberKeys {
  static let common: [Key] = [
    Key.source,
    Key(
      "reported", .text, vi: "Cách cán bộ nói, ví dụ \"trên 65 %\"; in trong báo cáo.",
      en: "How officials put it, such as \"trên 65 %\"; printed."),
    Key(
      "each", .choice(Value.Each.Subject.allCases.map(\.rawValue)),
      vi: "Mỗi địa bàn (hoặc mỗi nhóm dân) một số riêng, thay vì chung một số chưa biết.",
      en: "One draw for each place (or segment) instead of one shared unknown."),
    Key(
      "alike", .quantity(.factor), vi: "Các số riêng giống nhau đến đâu, 0 đến 1.",
      en: "How alike the draws are, 0 to 1."),
  ]

  static let by = LocalizedText(
    vi: "Khác nhau theo địa bàn, nhóm dân, hoặc địa bàn/nhóm; `otherwise` cho phần còn lại.",
    en: "Different by place, segment or place/segment; `otherwise` for the rest.")

  static func beside(_ beside: NumberShape.Beside) -> [Key] {
    switch beside {
    case .nothing: []
    case .start:
      [
        Key(
          "of", .name, vi: "Số này tính trên tổng số nào, nếu khác `of` của chỉ tiêu.",
          en: "The population this share is of, if not the indicator's."),
        Key("as-of", .date, vi: "Ngày của số liệu.", en: "The day the figure was seen."),
      ]
    case .budget:
      [
        Key(
          "budget", .number(NumberShape(.moneyPerMonth, certain: true)),
          vi: "Số tổ mà khoản tiền này trả được.", en: "As many teams as this money pays for.")
      ]
    }
  }

  static func form(_ form: NumberForm, _ dimension: Dimension) -> Key {
    func ends(_ count: Int) -> Shape { .ends(dimension, count: count) }
    let quantity = Shape.quantity(dimension)
    switch form {
    case .value: return Key("value", quantity, vi: "Một số chắc chắn.", en: "One certain number.")
    case .between:
      return Key(
        "between", ends(2), vi: "Khoảng chắc chín phần mười: [thấp, cao].",
        en: "A range that holds nine cases of ten: [low, high].")
    case .uniform:
      return Key(
        "uniform", ends(2), vi: "Mọi số trong khoảng như nhau: [thấp, cao].", en: "All numbers of the range alike: [low, high].")
    case .triangular:
      return Key("triangular", ends(3), vi: "[thấp nhất, hay gặp nhất, cao nhất].", en: "[lowest, likeliest, highest].")
    case .normal:
      return Key(
        "normal",
        .mapping([
          Key("mean!", quantity, vi: "Trung bình.", en: "Mean."),
          Key("sd!", quantity, vi: "Độ lệch chuẩn.", en: "Standard deviation."),
        ]), vi: "Phân phối chuẩn.", en: "A normal distribution.")
    case .lognormal:
      return Key(
        "lognormal",
        .mapping([
          Key("median!", quantity, vi: "Trung vị.", en: "Median."),
          Key("sd-log!", .quantity(.number), vi: "Độ lệch chuẩn của lôgarit.", en: "Standard deviation of the logarithm."),
        ]), vi: "Phân phối loga chuẩn.", en: "A log-normal distribution.")
    case .beta:
      return Key(
        "beta",
        .mapping([
          Key("a!", .quantity(.number), vi: "Tham số thứ nhất.", en: "First parameter."),
          Key("b!", .quantity(.number), vi: "Tham số thứ hai.", en: "Second parameter."),
        ]), vi: "Phân phối beta, chỉ cho tỷ lệ.", en: "A beta distribution, for shares only.")
    }
  }
}
