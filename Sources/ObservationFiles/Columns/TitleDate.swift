internal import PlanningDomain
internal import StudyFiles

/// The date of a table that says it in its title alone: `BÁO CÁO KẾT QUẢ THÁNG 6 NĂM 2023`.
struct TitleDate {
  var date: ReportDate
  /// As it stands in the title.
  var text: String
  var cell: SheetCell

  /// The one month, quarter, stretch of months or closing day (`tính đến ngày 30/6/2023`) that the rows above a table name; nil
  /// where they name none or several. The day on which a paper was signed is none of them.
  init?(above row: Int, of sheet: Sheet, locale: Language?) {
    var found: [TitleDate] = []
    for cell in sheet.rows[..<row].flatMap(\.cells) where !cell.isBlank && cell.kind == .text {
      for text in Self.mentions(in: cell.text.folded) {
        guard case .found(let date) = ReportDate.read(text, locale: locale), date.isPlausible else { return nil }
        if !found.contains(where: { $0.date == date }) { found.append(TitleDate(date: date, text: text, cell: cell)) }
      }
    }
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  private init(date: ReportDate, text: String, cell: SheetCell) {
    self.date = date
    self.text = text
    self.cell = cell
  }

  /// The one year (`NĂM 2025`) that the rows above the first heading that is a month or quarter name; nil for none or several. The
  /// year in which a paper was signed is none of them.
  static func year(above sheet: Sheet) -> Int? {
    let rows = sheet.rows.prefix(HeadingRows.searched).prefix { !$0.cells.contains { HeadingWords.isYearless($0.text) } }
    guard rows.count < min(sheet.rows.count, HeadingRows.searched) else { return nil }
    var years: Set<Int> = []
    for text in rows.flatMap(\.cells).filter({ $0.kind == .text }).map(\.text.folded) {
      for match in text.matches(of: /năm (\d{4})/) {
        if text[..<match.range.lowerBound].firstMatch(of: /ngày \d{1,2} tháng \d{1,2} $/) != nil { continue }
        if let year = Int(match.1), ReportDate.years.contains(year) { years.insert(year) }
      }
    }
    return years.count == 1 ? years.first : nil
  }

  private static func mentions(in text: String) -> [String] {
    var mentions: [String] = []
    for match in text.matches(of: /tháng \d{1,2}(?:\/| năm |-|\.)\d{4}/) {
      // "ngày 5 tháng 7 năm 2023" is when it was signed.
      if text[..<match.range.lowerBound].firstMatch(of: /ngày \d{1,2} $/) == nil { mentions.append(String(match.output)) }
    }
    mentions += text.matches(of: /\d{1,2} tháng (?:đầu |cuối )?năm \d{4}/).map { String($0.output) }
    mentions += text.matches(of: /quý (?:iv|iii|ii|i|[1-4])(?:\/| năm )\d{4}/).map { String($0.output) }
    mentions += text.matches(of: /(?:đến|hết) (?:hết )?(?:ngày )?\d{1,2}[\/.]\d{1,2}[\/.]\d{4}/).map { String($0.output) }
    return mentions
  }
}
