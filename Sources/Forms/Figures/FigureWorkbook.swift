internal import PlanningDomain
internal import Workbooks

extension FigureForm {
  /// The form as a workbook: a sheet of rows and a sheet that says how to fill them in; the same bytes for the same study.
  ///
  /// - Throws: `FormError` where a title of the study cannot stand in a workbook.
  public func workbook() throws -> [UInt8] {
    do {
      return try Workbook(title: title(language), sheets: [figures, guide]).bytes()
    } catch {
      throw FormError(error)
    }
  }

  private var figures: Workbook.Sheet {
    let style = FormStyle()
    let columns = columns
    var sheet = Workbook.Sheet(name: Self.dataSheet(language))
    sheet.rows = [columns.map { Workbook.Cell(.text($0.heading(language)), style.heading) }]
    sheet.rows += rows.map { row in columns.map { cell(row, $0, style) } }
    sheet.columns = columns.map { Workbook.Sheet.Column(width: $0.width) }
    sheet.frozen = (rows: 1, columns: 0)
    sheet.isLandscape = true
    sheet.repeatedRows = 0...0
    sheet.validations = validations(columns)
    return sheet
  }

  private func cell(_ row: Row, _ column: FigureColumn, _ style: FormStyle) -> Workbook.Cell {
    switch column {
    case .date: Workbook.Cell(.date(row.date), style.date)
    case .place: Workbook.Cell(.text(row.place), style.given)
    case .segment: row.segment.map { Workbook.Cell(.text($0), style.given) } ?? Workbook.Cell(.blank, style.given)
    case .indicator: Workbook.Cell(.text(row.indicator), style.given)
    case .numerator: Workbook.Cell(.blank, style.count)
    case .denominator: row.denominator.map { Workbook.Cell(.number($0), style.known) } ?? Workbook.Cell(.blank, style.count)
    case .rate: Workbook.Cell(.blank, style.rate)
    case .source, .note: Workbook.Cell(.blank, style.open)
    }
  }

  private func validations(_ columns: [FigureColumn]) -> [Workbook.Validation] {
    guard !rows.isEmpty else { return [] }
    // Rows that are added at the end are looked at as well.
    let lines = 1...(rows.count + 500)
    let allShares = rows.allSatisfy(\.isShare)
    return columns.enumerated().compactMap { index, column in
      let range = Workbook.Block(rows: lines, columns: index...index)
      func rule(
        _ rule: Workbook.Validation.Rule, _ title: LocalizedText, _ message: LocalizedText, prompt: LocalizedText? = nil
      ) -> Workbook.Validation {
        Workbook.Validation(range, rule, title: title(language), message: message(language), prompt: prompt?(language) ?? "")
      }
      switch column {
      case .date:
        guard let first = Day(year: 2000, month: 1, day: 1), let last = Day(year: 2099, month: 12, day: 31) else { return nil }
        return rule(
          .dates(Period(from: first, through: last)), LocalizedText(vi: "Ngày", en: "Date"),
          LocalizedText(vi: "Ghi ngày, ví dụ 14/3/2026.", en: "Write a date, such as 14 March 2026."))
      case .numerator:
        return rule(
          .upTo(columnsToTheRight: 1), LocalizedText(vi: "Số đạt", en: "Count"),
          LocalizedText(
            vi: "Số đạt phải là số, không âm và không lớn hơn Tổng số.",
            en: "The count is a number, not negative and not above the total."),
          prompt: LocalizedText(
            vi: "Số lũy kế đến hết ngày ở cột Ngày, không phải số tăng thêm trong tháng. Chưa có thì để trống.",
            en: "Everything up to the end of the day in Date, not what the month added. Leave it empty where there is none."))
      case .denominator:
        return rule(
          .notNegative, LocalizedText(vi: "Tổng số", en: "Total"),
          LocalizedText(vi: "Tổng số phải là số, không âm.", en: "The total is a number, not negative."))
      case .rate:
        return rule(
          allShares ? .between(0, 100) : .notNegative, LocalizedText(vi: "Tỷ lệ (%)", en: "Rate (%)"),
          LocalizedText(vi: "Tỷ lệ là phần trăm: 74,5 hoặc 74,5%.", en: "The rate is in percent: 74.5 or 74.5%."),
          prompt: LocalizedText(
            vi: "Chỉ cần khi báo cáo có tỷ lệ: gõ 74,5 hoặc 74,5%. Gần đúng thì ghi như báo cáo: trên 65%, gần 80%.",
            en: "Only where the report has a rate: 74.5 or 74.5%. A rough figure as the report puts it: over 65%."))
      case .source:
        let list = Workbook.Block(rows: sourceRows, columns: 0...0)
        return rule(
          .choiceFrom(sheet: Self.guideSheet(language), list), LocalizedText(vi: "Nguồn", en: "Source"),
          LocalizedText(
            vi: "Nguồn này không có trong danh sách; đúng thì cứ giữ.", en: "Not in the list; keep it if it is right."))
      case .place, .segment, .indicator, .note: return nil
      }
    }
  }

  private var sourceRows: ClosedRange<Int> {
    let first = guideHead.count
    return first...(first + sources.count - 1)
  }

  private var guideHead: [[Workbook.Cell?]] {
    let style = FormStyle()
    let scenario = study.scenarios.first { $0.id == study.reference } ?? study.scenarios[0]
    let names = FormNames(scenario, language)
    var rows: [[Workbook.Cell?]] = [[Workbook.Cell(.text(title(language)), style.title)], []]
    rows += Self.guide.map { [Workbook.Cell(.text($0(language)), style.words)] }
    rows += [[], [Workbook.Cell(.text(Self.indicatorsHeading(language)), style.section)]]
    func lines(_ indicators: [Indicator]) -> [[Workbook.Cell?]] {
      indicators.map { indicator in
        [
          Workbook.Cell(.text(names.indicator(indicator)), style.words),
          Workbook.Cell(.text(explanation(of: indicator, in: scenario)), style.words),
        ]
      }
    }
    rows += lines(indicators)
    let leftOut = scenario.indicators.filter { !indicators.contains($0) }
    if !leftOut.isEmpty {
      rows += [[], [Workbook.Cell(.text(Self.leftOutHeading(language)), style.section)]] + lines(leftOut)
    }
    return rows + [[], [Workbook.Cell(.text(Self.sourcesHeading(language)), style.section)]]
  }

  private var guide: Workbook.Sheet {
    let style = FormStyle()
    var sheet = Workbook.Sheet(name: Self.guideSheet(language))
    sheet.rows = guideHead + sources.map { [Workbook.Cell(.text($0), style.words)] }
    sheet.columns = [Workbook.Sheet.Column(width: 60), Workbook.Sheet.Column(width: 60)]
    sheet.merges = Self.guide.indices.map { Workbook.Block(rows: ($0 + 2)...($0 + 2), columns: 0...1) }
    // Merged cells do not grow with their text.
    for index in Self.guide.indices {
      sheet.heights[index + 2] = RowHeight.points([(Self.guide[index](language), 120)]) + 1
    }
    return sheet
  }
}
