import Forms
import OpenedWorkbooks
import PlanningDomain
import StudyDrafts
import StudyFiles
import Testing

@Suite("The form for a new study in an official's hands")
struct OfficialsFormTests {
  @Test("A Vietnamese form is Vietnamese in every cell, with decimal commas and dates day first")
  func vietnamese() throws {
    let sheet = try #require(try OpenedSheet.all(try QuestionFormTests.form()).first)
    let shown = sheet.cells.filter { !$0.key.hasPrefix("J") }
    #expect(shown.count > 100)
    for (address, cell) in shown {
      #expect(
        !cell[1].contains(/VND|month|year|week|\bend\b|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]\.[0-9]{1,2}(?![0-9])/),
        "\(address): \(cell[1])")
    }
    for words in sheet.rules.map({ $0[6] }) + sheet.prompts.values { #expect(!words.contains(/choose|write|list/), "\(words)") }
  }

  @Test("No text is cut off: rows are as high as their texts, merged cells included", arguments: Language.allCases)
  func heights(_ language: Language) throws {
    let sheet = try #require(try OpenedSheet.all(try QuestionFormTests.form([:], language)).first)
    let letters = Array("ABCDEFGHI")
    for (address, cell) in sheet.cells where !address.hasPrefix("J") && address != "A1" {
      let column = try #require(address.first)
      let row = try #require(Int(address.dropFirst()))
      let merged = sheet.merges.first { $0.hasPrefix("\(address):") }
      let last = try merged.map { try #require($0.split(separator: ":").last?.first) } ?? column
      let first = try #require(letters.firstIndex(of: column))
      let end = try #require(letters.firstIndex(of: last))
      let width = try letters[first...end].map { try #require(sheet.widths[String($0)]) }.reduce(0, +)
      // Fewer lines than this no breaking between words can make.
      let lines = (Double(cell[1].count) / (width - 1)).rounded(.up)
      let height = try #require(sheet.heights["\(row)"])
      #expect(height >= 15 * lines, "\(address), \(height) points: \(cell[1])")
    }
  }

  @Test("It prints on A4 without its codes, and cells of the table say what they ask")
  func page() throws {
    let sheet = try #require(try OpenedSheet.all(try QuestionFormTests.form()).first)
    #expect(sheet.printed.contains("$A$1:$I$"), "\(sheet.printed)")
    // The heading of questions means nothing over the table of indicators.
    #expect(sheet.frozen == "A2")
    let target = try QuestionFormTests.address("G", "indicator:vneid-2", sheet)
    #expect(sheet.prompts[target]?.contains("không giao thì ghi: không") == true)
    let mark = try QuestionFormTests.address("C", "indicator:vneid-2", sheet)
    #expect(sheet.prompts[mark]?.contains("Bấm mũi tên để chọn") == true)
  }

  @Test("An indicator filled in without its mark is one finding that names the row and the cell to mark")
  func unmarked() throws {
    let findings = try FormNonsenseTests.findings([
      "indicator:bills-cashless/C": .text("x"), "indicator:vneid-2/D": .text("60"), "indicator:vneid-2/E": .text("14/12/2025"),
      "indicator:vneid-2/G": .text("80"), "year": .number(2026),
    ])
    let sheet = try #require(try OpenedSheet.all(try QuestionFormTests.form()).first)
    let (mark, value) = try (
      QuestionFormTests.address("C", "indicator:vneid-2", sheet), QuestionFormTests.address("E", "indicator:vneid-2", sheet)
    )
    try #require(findings.count == 1, "\(findings)")
    #expect(findings[0].contains("S9605") && findings[0].contains("dòng “Kích hoạt VNeID mức 2”"))
    #expect(findings[0].contains("đánh x vào ô \(mark)") && !findings[0].contains("vneid-2"), "\(findings[0])")
    #expect(findings[0].contains("\(value.dropFirst()):"))
  }

  @Test("Findings name rows and columns of the form, not options of the command")
  func words() throws {
    let findings = try FormNonsenseTests.findings([
      "year": .number(2026), "indicator:vneid-2/C": .text("x"), "indicator:vneid-2/E": .text("31/2/2025"),
      "indicator:vneid-2/F": .text("mọi người"), "works-by": .text("30/6/2026"), "households": .text("3.000 người"),
    ])
    let expected = [
      "Có bao nhiêu hộ: số hộ tính bằng hộ",
      "“Kích hoạt VNeID mức 2”, cột “Số liệu đến ngày”: ngày của số liệu: trong lịch không có ngày 31/2/2025",
      "“Kích hoạt VNeID mức 2”, cột “Tính trên tổng số nào”: chọn một trong: dân số; từ đủ 14 tuổi",
      "Xong ngày nào: với các câu trả lời khác thì câu này không dùng đến",
    ]
    try #require(findings.count == expected.count, "\(findings)")
    for (finding, words) in zip(findings, expected) {
      #expect(finding.contains(words), "\(finding)")
      #expect(!finding.contains(/vneid-2|works-by|residents/), "\(finding)")
    }
    let missing = try FormNonsenseTests.findings([
      "year": .number(2026), "indicator:vneid-2/C": .text("x"), "indicator:vneid-2/G": .text("không"),
      "indicator:bills-cashless/C": .text("x"), "indicator:vneid-2/H": .text("x"), "met": .number(12),
    ])
    #expect(missing.count == 1 && missing[0].contains("“Kích hoạt VNeID mức 2” không có mục tiêu"), "\(missing)")
  }

  @Test("What was left empty is told by the numbers of the questions")
  func leftEmpty() throws {
    let reading = FilledForm.read(
      bytes: try QuestionFormTests.filled(["place": .text("Phường Âu Lâu"), "kind": .text("phường")]), name: "a.xlsx")
    #expect(reading.emptyQuestions == Array(2...14))
    let some = FilledForm.read(
      bytes: try QuestionFormTests.filled(["year": .number(2026), "cut-off": .number(14), "farming": .text("30%")]),
      name: "a.xlsx")
    #expect(some.emptyQuestions == [1, 3, 4] + Array(6...14))
  }
}
