internal import PlanningDomain

extension DiagnosticCatalogue {
  /// Findings about what is allowed but worth a look.
  static let warningWording: [DiagnosticCode: Entry] = [
    .uncertaintyRemoved: Entry(
      title: LocalizedText(vi: "Mất khoảng dao động", en: "Uncertainty removed"),
      rule: LocalizedText(
        vi: "Phương án đặt một giá trị chắc chắn thay cho khoảng; khi so sánh, chênh lệch có cả phần do không còn dao động.",
        en:
          "A scenario that sets a plain value over a range makes the number certain; differences then also show what is no longer unknown."
      ),
      sentence: LocalizedText(
        vi: "{path} trong kế hoạch là khoảng; giá trị này làm nó thành chắc chắn",
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
    .targetMetAtStart: Entry(
      title: LocalizedText(vi: "Mục tiêu đã đạt từ đầu kỳ", en: "A target that is met at the start"),
      rule: LocalizedText(
        vi: "Mục tiêu không cao hơn số đầu kỳ thì không đòi hỏi gì thêm, ngoài việc giữ mức đã có.",
        en: "A target at or below the start asks for nothing but not to fall back."),
      sentence: LocalizedText(
        vi: "{path} giao {share}, nhưng `{indicator}` đầu kỳ đã đạt {start}",
        en: "{path} asks for {share}, but `{indicator}` starts at {start} already"),
      fix: LocalizedText(
        vi: "kiểm tra lại mục tiêu và số liệu đầu kỳ.", en: "check the target and the starting figure."),
      wrong: "bills-60: { indicator: bills, at-least: { 2023-12-31: 35% } }",
      right: "bills-60: { indicator: bills, at-least: { 2023-12-31: 60% } }"),
    .scenarioChangesNothing: Entry(
      title: LocalizedText(vi: "Phương án không thay đổi gì", en: "A scenario that changes nothing"),
      rule: LocalizedText(
        vi:
          "Phương án không thay đổi gì cho kết quả giống hệt phương án gốc; chỉ phương án đầu tiên và `reference` mới cần như vậy.",
        en: "A scenario without changes gives the figures of another; only the first one and the `reference` need that."),
      sentence: LocalizedText(
        vi: "phương án `{scenario}` không thay đổi gì so với `{same}`",
        en: "scenario `{scenario}` changes nothing of `{same}`"),
      fix: LocalizedText(
        vi: "ghi thay đổi dưới `set`, `multiply`, `with` hoặc `without`, hoặc xóa phương án này.",
        en: "write what changes under `set`, `multiply`, `with` or `without`, or delete the scenario."),
      wrong: "en: Campaign in the fourth quarter } }",
      right: "en: Campaign in the fourth quarter }, with: [calendar.peak] }"),
    .unused: Entry(
      title: LocalizedText(vi: "Khai báo mà không dùng", en: "Something declared and never used"),
      rule: LocalizedText(
        vi: "Nhóm đối tượng, nguồn số liệu, nguồn kinh phí đã khai báo thì phải có chỗ dùng đến.",
        en: "Populations, sources and funds that are declared are named somewhere."),
      sentence: LocalizedText(
        vi: "không chỗ nào dùng {kind} `{name}`", en: "nothing uses the {kind} `{name}`"),
      fix: LocalizedText(vi: "dùng tên này ở chỗ cần, hoặc xóa khai báo.", en: "name it where it belongs, or delete it."),
      wrong: "fund: { capital: 100% }",
      right: "fund: { capital: 70%, community: 30% }"),
    .startAboveReach: Entry(
      title: LocalizedText(vi: "Đầu kỳ vượt chỉ tiêu điều kiện", en: "A start above its prerequisite"),
      rule: LocalizedText(
        vi: "Chỉ tiêu có `requires` chỉ tăng được đến số đang dùng của chỉ tiêu điều kiện (nhân với `times`).",
        en: "An indicator that `requires` another rises up to the other's users (times `times`), no further."),
      sentence: LocalizedText(
        vi: "{path} là {found} tại {cell}, vượt mức {reach} mà `{required}` đầu kỳ cho phép: ở đó chưa thể có thêm người mới",
        en: "{path} is {found} in {cell}, above the {reach} that the start of `{required}` allows: nobody new can adopt there yet"
      ),
      fix: LocalizedText(
        vi: "kiểm tra lại hai số đầu kỳ và `times`.", en: "check both starts, and `times`."),
      wrong: "start: { value: 90%, source: estimate }",
      right: "start: { value: 35%, source: estimate }"),
  ]
}
