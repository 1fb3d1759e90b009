internal import ObservationFiles
internal import PlanningDomain

/// The columns of the form for figures, in their order, as the reader of figures knows them.
enum FigureColumn: CaseIterable {
  case date, place, segment, indicator, numerator, denominator, rate, source, note

  var heading: LocalizedText {
    switch self {
    case .date: LocalizedText(vi: "Ngày", en: "Date")
    case .place: LocalizedText(vi: "Nơi", en: "Place")
    case .segment: LocalizedText(vi: "Nhóm", en: "Segment")
    case .indicator: LocalizedText(vi: "Chỉ tiêu", en: "Indicator")
    case .numerator: LocalizedText(vi: "Số đạt (lũy kế)", en: "Count (cumulative)")
    case .denominator: LocalizedText(vi: "Tổng số", en: "Total")
    case .rate: LocalizedText(vi: "Tỷ lệ (%)", en: "Rate (%)")
    case .source: LocalizedText(vi: "Nguồn", en: "Source")
    case .note: LocalizedText(vi: "Ghi chú", en: "Note")
    }
  }

  /// In characters.
  var width: Double {
    switch self {
    case .date: 12
    case .place, .segment: 26
    case .indicator: 36
    case .numerator, .denominator, .rate: 14
    case .source: 30
    case .note: 30
    }
  }
}

extension FigureForm {
  var columns: [FigureColumn] { FigureColumn.allCases.filter { hasSegments || $0 != .segment } }

  static let dataSheet = LocalizedText(vi: "Số liệu", en: "Figures")
  static let guideSheet = ObservationFile.guideSheet

  var title: LocalizedText {
    LocalizedText(vi: "Phiếu số liệu: \(study.title.vi)", en: "Form for figures: \(study.title.en)")
  }

  /// The guide, a line each.
  static let guide: [LocalizedText] = [
    LocalizedText(
      vi: "Mỗi dòng của trang “Số liệu” là một chỉ tiêu, ở một nơi, tính đến hết một ngày.",
      en: "Each row of the sheet “Figures” is one indicator, in one place, as of the end of one day."),
    LocalizedText(
      vi: "Điền Số đạt và Tổng số; nếu báo cáo chỉ có tỷ lệ thì điền Tỷ lệ (%): gõ 74,5 hoặc 74,5%. Có cả ba thì điền cả ba.",
      en:
        "Fill in Count and Total; where the report has only a rate, fill in Rate (%): 74.5 or 74.5%. Where it has all three, all three."
    ),
    LocalizedText(
      vi: "Số đạt là số lũy kế từ trước đến hết ngày đó, không phải số tăng thêm trong tháng.",
      en: "Count is everything up to the end of that day, not what the month added."),
    LocalizedText(
      vi: "Tổng số in xám là số mà kế hoạch đang dùng; báo cáo ghi khác thì sửa theo báo cáo.",
      en: "A grey Total is what the plan uses; where the report says otherwise, write what the report says."),
    LocalizedText(
      vi: "Chưa có số thì để trống, đừng ghi 0. Gần đúng thì ghi đúng như báo cáo: “trên 65%”, “gần 80%”.",
      en: "Leave a cell empty where there is no figure; do not write 0. Write a rough figure as the report puts it: “over 65%”."),
    LocalizedText(
      vi: "Được thêm dòng, bớt dòng, sửa ngày; không đổi tên cột, tên nơi, tên chỉ tiêu.",
      en: "Rows may be added, removed and given other dates; names of columns, places and indicators stay."),
    LocalizedText(
      vi: "Ô nào bảng tính báo lạ thì xem lại; nếu đúng là như vậy thì cứ giữ.",
      en: "Look again where the spreadsheet warns; keep the figure if that is how it is."),
  ]

  static let indicatorsHeading = LocalizedText(vi: "Các chỉ tiêu và cách tính", en: "The indicators and how they are counted")
  static let leftOutHeading = LocalizedText(
    vi: "Không hỏi ở phiếu này, vì kế hoạch không tính lại theo số liệu tháng của chúng",
    en: "Not asked for here, because a plan is not worked out again from their monthly figures")
  static let sourcesHeading = LocalizedText(vi: "Nguồn thường dùng", en: "Usual sources")

  /// What the column of sources offers: papers of the study, and what a report usually rests on.
  var sources: [String] {
    let papers = study.sources.filter { $0.grade == .document }.map { $0.title(language) }
    let usual = [
      LocalizedText(vi: "Báo cáo tháng", en: "Monthly report"),
      LocalizedText(vi: "Số liệu của ngành", en: "Figures of the sector"),
      LocalizedText(vi: "Ước tính", en: "Estimate"),
    ]
    var seen: Set<String> = []
    return (usual.map { $0(language) } + papers).filter { seen.insert($0).inserted }
  }

  /// How an indicator is counted, in words.
  func explanation(of indicator: Indicator, in scenario: Scenario) -> String {
    if let words = indicator.explanation { return words(language) }
    switch indicator.kind {
    case .adoption(let adoption):
      let whole =
        scenario.populations.first { $0.id == adoption.population }.map { $0.title(language) } ?? adoption.population.text
      return LocalizedText(vi: "Tính trên: \(whole)", en: "Counted over: \(whole)")(language)
    case .milestone: return LocalizedText(vi: "Phần việc đã xong, %", en: "Share of the work done, %")(language)
    case .flow:
      return LocalizedText(
        vi: "Hồ sơ nộp trực tuyến trên tổng số hồ sơ, từ đầu kỳ kế hoạch", en: "Files online of all files, since the plan began")(
          language)
    case .reported(let reported): return reported.unit.map { $0(language) } ?? ""
    }
  }
}
