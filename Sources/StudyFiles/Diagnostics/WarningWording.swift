internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about what is allowed but worth a look.
  static let warningWording: [DiagnosticCode: Entry] = [
    .uncertaintyRemoved: Entry(
      title: LocalizedText(vi: "Mất khoảng dao động", en: "Uncertainty removed"),
      rule: LocalizedText(
        vi: "Kịch bản đặt một giá trị chắc chắn thay cho khoảng; khi so sánh, chênh lệch có cả phần do không còn dao động.",
        en:
          "A scenario that sets a plain value over a range makes the number certain; differences then also show what is no longer unknown."
      ),
      sentence: LocalizedText(
        vi: "{path} trong phương án là khoảng; giá trị này làm nó thành chắc chắn",
        en: "{path} is uncertain in the study; this value makes it certain"),
      fix: LocalizedText(
        vi: "dùng `multiply` hoặc đặt một khoảng nếu vẫn chưa biết rõ.",
        en: "use `multiply`, or set a range, if it stays unknown."),
      wrong: "set: { levers.teams.hours: 1 h/week }",
      right: "set: { levers.teams.hours: { between: [0.6 h/week, 2 h/week] } }"),
    .oldFigure: Entry(
      title: LocalizedText(vi: "Số liệu đầu kỳ đã cũ", en: "An old starting figure"),
      rule: LocalizedText(
        vi: "Số liệu ghi nhận trước kỳ hơn 100 ngày có thể không còn đúng.",
        en: "A start seen more than 100 days before the period may no longer hold."),
      sentence: LocalizedText(vi: "{path}: {found} trước kỳ {days} ngày", en: "{path}: {found} is {days} days before the period"),
      fix: LocalizedText(vi: "tìm số liệu mới hơn, hoặc ghi khoảng.", en: "look for a newer figure, or give a range."),
      wrong: "start: { value: 35%, as-of: 2022-06-30, source: estimate }",
      right: "start: { value: 35%, as-of: 2022-12-31, source: estimate }"),
    .startAboveCeiling: Entry(
      title: LocalizedText(vi: "Đầu kỳ vượt mức trần", en: "A start above the ceiling"),
      rule: LocalizedText(
        vi: "Nơi số đã dùng vượt mức trần thì không có thêm người mới.",
        en: "Where more have adopted than could, nobody new adopts."),
      sentence: LocalizedText(
        vi: "{path} là {found} tại {cell}, vượt mức trần {ceiling}: ở đó không thể có thêm người mới",
        en: "{path} is {found} in {cell}, above the ceiling {ceiling}: nobody new can adopt there"),
      fix: LocalizedText(vi: "kiểm tra lại cả hai số.", en: "check both figures."),
      wrong: "start: { by: { town: 93%, farming: 97% }, source: estimate }",
      right: "start: { by: { town: 93%, farming: 84% }, source: estimate }"),
    .withoutEffect: Entry(
      title: LocalizedText(vi: "Ngày không có tác dụng", en: "A date without effect"),
      rule: LocalizedText(
        vi: "Mục nằm hẳn ngoài kỳ thì không làm thay đổi gì.",
        en: "Entries that lie wholly outside the period change nothing."),
      sentence: LocalizedText(
        vi: "{path} nằm ngoài kỳ từ {from} đến {to} nên không có tác dụng",
        en: "{path} lies outside the period {from} to {to} and changes nothing"),
      fix: LocalizedText(vi: "kiểm tra lại năm.", en: "check the year."),
      wrong: "from: 2022-01-20, to: 2022-01-29",
      right: "from: 2023-01-20, to: 2023-01-29"),
  ]
}
