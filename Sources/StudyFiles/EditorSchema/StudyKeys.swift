internal import PlanningDomain

/// The sections of a study file and what the simple ones hold.
enum StudyKeys {
  static let sections: [Key] = [
    Key(
      "study!", .mapping(study), vi: "Tên, thời gian và cách tính.",
      en: "What the study is called, when it plays and how it is computed."),
    Key(
      "sources", .members(.mapping(source)), vi: "Nguồn số liệu; số nào không ghi nguồn là giả định.",
      en: "Where numbers come from; a number without a source is an assumption."),
    Key(
      "populations!", .members(.mapping(WorldKeys.population), isEmptyAllowed: false), vi: "Các tổng số làm căn cứ (mẫu số).",
      en: "Who is counted: the denominators."),
    Key(
      "places!", .places(.mapping(WorldKeys.place)), vi: "Các địa bàn với nhóm dân của chúng.",
      en: "The places and the segments of people in them."),
    Key(
      "indicators!", .members(.kinds(IndicatorKeys.kinds), isEmptyAllowed: false), vi: "Các chỉ tiêu.", en: "What is reported."),
    Key(
      "levers", .members(.kinds(LeverKeys.kinds)),
      vi: "Những việc địa bàn làm được: tổ, truyền thông, lớp, công trình, bộ phận Một cửa.",
      en: "What can be done: teams, media, classes, projects, desks."),
    Key(
      "calendar", .members(.mapping(PlanKeys.calendar)), vi: "Mùa vụ, ngày lễ, đợt cao điểm.", en: "Seasons, holidays, campaigns."
    ),
    Key("funds", .members(.mapping(PlanKeys.fund)), vi: "Các nguồn kinh phí.", en: "Where the money comes from."),
    Key(
      "targets", .members(.having("level", .mapping(GoalKeys.levelTarget), .mapping(GoalKeys.target))), vi: "Mục tiêu được giao.",
      en: "What is asked."),
    Key("levels", .members(.mapping(GoalKeys.level)), vi: "Danh hiệu theo số tiêu chí.", en: "Titles earned by criteria."),
    Key(
      "reference", .name, vi: "Phương án để so sánh; mặc định là phương án đầu.",
      en: "The scenario others are compared with; the first if not given."),
    Key(
      "scenarios!", .members(.mapping(PlanKeys.scenario), isEmptyAllowed: false), vi: "Các phương án.",
      en: "The options to compare."),
    PosteriorKeys.section,
  ]

  private static let study: [Key] = [
    Key("id!", .name, vi: "Tên ngắn, dùng làm tên tệp.", en: "A short name, used for files."),
    Key("title!", .title, vi: "Tên in trong báo cáo.", en: "Name in reports."),
    Key(
      "period!", .mapping(PlanKeys.days(required: true)), vi: "Thời gian của kế hoạch, kể cả hai đầu.",
      en: "The time planned, both ends included."),
    Key(
      "resolution", .choice(Resolution.allCases.map(\.rawValue)), vi: "Bước tính; `auto` tự chọn.",
      en: "Steps of the grid; `auto` decides by itself."),
    Key(
      "reports",
      .mapping([
        Key(
          "every", .choice(ReportCalendar.Interval.allCases.map(\.rawValue)), vi: "Kỳ báo cáo.",
          en: "How often figures are drawn up."),
        Key(
          "cut-off", .either([.whole(1...31), .choice(["end"])]), vi: "Ngày chốt số liệu, hoặc `end`: cuối tháng.",
          en: "Day of the month on which a report closes, or `end`."),
      ]), vi: "Lịch báo cáo.", en: "When reports close."),
    Key(
      "noise",
      .mapping([
        Key("sd", .quantity(.factor), vi: "Độ lệch chuẩn; 0% là tắt.", en: "Standard deviation; 0% switches it off."),
        Key("memory", .quantity(.duration), vi: "Sau bao lâu thì phai đi.", en: "How long a good or bad stretch lasts."),
        Key.source,
      ]), vi: "May rủi mà không số nào giải thích.", en: "Good and bad months that no number explains."),
    Key("draws", .whole(1...100_000), vi: "Số lượt mô phỏng, mặc định 2000.", en: "Number of draws, 2000 if not given."),
    Key("seed", .whole(0...Int.max), vi: "Hạt giống ngẫu nhiên.", en: "Seed of the random numbers."),
  ]

  private static let source: [Key] = [
    Key("title!", .title, vi: "Tên nguồn in trong báo cáo.", en: "Name of the source in reports."),
    Key(
      "kind", .choice(Source.Grade.allCases.map(\.rawValue)), vi: "Độ tin: văn bản, tính từ văn bản, trí nhớ, giả định.",
      en: "How good it is: document, derived, memory, assumption."),
    Key("document", .text, vi: "Tên tệp hoặc địa chỉ văn bản.", en: "File or address of the document."),
  ]
}
