import Forms
import ObservationFiles
import OpenedWorkbooks
import PlanningDomain
import StudyFiles
import Testing

@Suite("The form for figures")
struct FigureFormTests {
  @Test("A row a report, place and indicator, with headings, names, dates and what is known")
  func rows() throws {
    let study = try SmallStudy.study()
    let form = try FigureForm(study, language: .vi)
    let sheets = try OpenedSheet.all(try form.workbook())
    #expect(sheets.map(\.name) == ["Số liệu", "Hướng dẫn"])
    let sheet = try #require(sheets.first)
    let headings = "ABCDEFGH".map { sheet.text("\($0)1") ?? "" }
    #expect(headings == ["Ngày", "Nơi", "Chỉ tiêu", "Số đạt (lũy kế)", "Tổng số", "Tỷ lệ (%)", "Nguồn", "Ghi chú"])
    // Twelve monthly reports and the end of the year, two indicators.
    #expect(form.count == study.reportDates.count * study.scenarios[0].indicators.count && form.count == 26)
    #expect(sheet.cells["A2"] == ["d", "2026-01-14 00:00:00", "dd/mm/yyyy"])
    #expect(sheet.text("A27") == "2026-12-31 00:00:00")
    #expect(sheet.text("B2") == "Phường Âu Lâu" && sheet.text("C3") == "Hộ trả tiền điện, nước KDTM")
    // All households pay bills; nothing else is filled in.
    #expect(sheet.cells["E3"]?.prefix(2) == ["n", "1500"] && sheet.text("D3") == nil && sheet.text("F3") == nil)
    #expect(sheet.frozen == "A2")
    #expect(sheets.allSatisfy { $0.cells.values.allSatisfy { $0[0] != "f" } })
  }

  @Test("Denominators are those of the study at its medians, by segment where asked for")
  func segments() throws {
    let form = try FigureForm(try SmallStudy.study(), language: .en, eachSegment: true)
    let sheet = try #require(try OpenedSheet.all(try form.workbook()).first)
    #expect(form.count == 52)
    #expect(
      "ABCDEF".map { sheet.text("\($0)1") ?? "" } == ["Date", "Place", "Segment", "Indicator", "Count (cumulative)", "Total"])
    let total = ["F4", "F5"].compactMap { sheet.text($0).flatMap(Double.init) }.reduce(0, +)
    #expect(total == 1500)
    #expect(sheet.text("C2") == "Town households" && sheet.text("C3") == "Farming and minority households")
  }

  @Test("The spreadsheet warns of what cannot be, and offers sources")
  func validations() throws {
    let sheet = try #require(try OpenedSheet.all(try FigureForm(try SmallStudy.study(), language: .vi).workbook()).first)
    #expect(sheet.rules.allSatisfy { $0[5] == "warning" })
    let kinds = Dictionary(uniqueKeysWithValues: sheet.rules.map { ($0[0].prefix(1), $0[1]) })
    #expect(kinds == ["A": "date", "D": "custom", "E": "decimal", "F": "decimal", "G": "list"])
    #expect(sheet.rules.first { $0[0].hasPrefix("D") }?[3].contains("D2<=E2") == true)
    #expect(sheet.rules.first { $0[0].hasPrefix("G") }?[3].hasPrefix("'Hướng dẫn'!$A$") == true)
  }

  @Test("Months before the plan follow the same calendar")
  func months() throws {
    let study = try SmallStudy.study()
    let form = try FigureForm(study, language: .vi, months: Month(year: 2025, month: 11)...Month(year: 2026, month: 1))
    let lines = form.csv().split(separator: "\r\n")
    #expect(lines.count == 7)
    #expect(
      lines.dropFirst().map { $0.prefix(10) } == [
        "2025-11-14", "2025-11-14", "2025-12-14", "2025-12-14", "2026-01-14", "2026-01-14",
      ])
    let end = try FigureForm(study, language: .vi, months: Month(year: 2026, month: 12)...Month(year: 2026, month: 12))
    #expect(
      end.csv().split(separator: "\r\n").dropFirst().map { $0.prefix(10) } == [
        "2026-12-14", "2026-12-14", "2026-12-31", "2026-12-31",
      ])
  }

  @Test("CSV has a byte order mark, semicolons and CRLF, and quotes what needs it")
  func csv() throws {
    let text = try FigureForm(try SmallStudy.study(["place": "=Phường; \"A\""]), language: .vi).csv()
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.hasPrefix("\u{FEFF}Ngày;Nơi;Chỉ tiêu;Số đạt (lũy kế);Tổng số;Tỷ lệ (%);Nguồn;Ghi chú\r\n"))
    #expect(text.contains("\r\n2026-01-14;\"'=Phường; \"\"A\"\"\";"))
    #expect(text.hasSuffix(";;;\r\n"))
  }

  @Test("The same study gives the same bytes")
  func sameBytes() throws {
    let study = try SmallStudy.study()
    #expect(try FigureForm(study, language: .vi).workbook() == FigureForm(study, language: .vi).workbook())
  }

  @Test("Filled in and sent back, every figure is read", arguments: Language.allCases, [false, true])
  func roundTrip(_ language: Language, _ eachSegment: Bool) throws {
    let study = try SmallStudy.study()
    let form = try FigureForm(study, language: language, eachSegment: eachSegment)
    let (count, rate, source) = eachSegment ? ("E", "G", "H") : ("D", "F", "G")
    let filled = try Typed.into(
      try form.workbook(),
      [
        "\(count)2": .number(2500), "\(count)3": .number(700), "\(rate)3": .number(46.5), "\(rate)4": .percent(0.6),
        "\(source)2": .text("Báo cáo tháng"), "\(rate)5": .text("74,5%"),
      ])
    let reading = ObservationFile.read(bytes: filled, name: "so-lieu.xlsx", study: study)
    #expect(reading.isWhole, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    let figures = reading.observations
    #expect(figures.count == 4)
    #expect(reading.diagnostics.map(\.code) == [.unfilledRows], "the rows left empty are counted, the guide is not mentioned")
    let first = try #require(figures.first)
    #expect(first.numerator?.value == 2500 && first.date == Day(iso: "2026-01-14") && first.indicator == "vneid-2")
    #expect(first.source == "Báo cáo tháng" && (first.segment != nil) == eachSegment)
    #expect(first.accumulation == .cumulative)
    #expect(figures.map { $0.rate?.value } == [nil, 0.465, 0.6, 0.745])
  }

  @Test("Every form, not filled in, is read without an error, and holds no figures", arguments: Language.allCases)
  func empty(_ language: Language) throws {
    let study = try SmallStudy.study()
    let form = try FigureForm(study, language: language, eachSegment: true)
    for bytes in [try form.workbook(), Array(form.csv().utf8)] {
      let reading = ObservationFile.read(bytes: bytes, name: "form", study: study)
      #expect(reading.isWhole, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
      #expect(reading.observations.isEmpty && reading.diagnostics.map(\.code) == [.noFigures])
    }
  }
}
