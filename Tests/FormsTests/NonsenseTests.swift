import Forms
import OpenedWorkbooks
import PlanningDomain
import StudyFiles
import Testing

@Suite("Nonsense in a form")
struct FormNonsenseTests {
  static func findings(_ answers: [String: Typed]) throws -> [String] {
    let reading = FilledForm.read(bytes: try QuestionFormTests.filled(answers), name: "phieu.xlsx")
    #expect(reading.draft == nil && reading.study == nil)
    return reading.diagnostics.map { $0.rendered(in: .vi) }
  }

  @Test("Every cell with nonsense is named, in one pass")
  func everything() throws {
    let findings = try Self.findings([
      "year": .text("1999"), "households": .text("nhiều"), "farming": .percent(1.4), "indicator:vneid-2/C": .text("x"),
      "indicator:vneid-2/D": .text("76.470%"), "indicator:bills-cashless/C": .text("có lẽ"), "teams": .number(-3),
      "hours": .text("70"), "pay": .number(500), "option:campaign": .text("?"),
    ])
    let sheet = try #require(try OpenedSheet.all(try QuestionFormTests.form()).first)
    let cells = [
      ("C", "year", "S9602"), ("C", "households", "S9602"), ("C", "farming", "S9602"), ("D", "indicator:vneid-2", "S9602"),
      ("C", "indicator:bills-cashless", "S9603"), ("C", "teams", "S9602"), ("C", "hours", "S9602"), ("C", "pay", "S9602"),
      ("C", "option:campaign", "S9603"),
    ]
    #expect(findings.count == cells.count, "\(findings)")
    for ((column, code, number), finding) in zip(cells, findings) {
      let address = try QuestionFormTests.address(Character(column), code, sheet)
      #expect(finding.contains("Phiếu!\(address):") && finding.contains("[\(number)]"), "\(address): \(finding)")
    }
  }

  @Test("A comparison with an answer that is refused itself is not held against another cell")
  func comparisons() throws {
    let findings = try Self.findings(["households": .text("abc"), "population": .number(300), "teams": .number(9000)])
    #expect(findings.count == 1 && findings[0].contains("abc"))
  }

  @Test("Answers to what is not asked, and rows without their code, are findings")
  func rows() throws {
    let unasked = try Self.findings(["indicator:vneid-2/C": .text("x"), "indicator:bills-cashless/D": .text("40")])
    #expect(unasked.count == 1 && unasked[0].contains("S9605"))
    let sheet = try #require(try OpenedSheet.all(try QuestionFormTests.form()).first)
    let bytes = try Typed.into(
      try QuestionFormTests.filled(["households": .number(3000)]),
      [try QuestionFormTests.address("J", "households", sheet): .text("hộ")])
    let findings = FilledForm.read(bytes: bytes, name: "phieu.xlsx").diagnostics
    #expect(findings.map(\.code) == [.formRow])
  }

  @Test("A workbook that is no form is refused, and so is a formula")
  func noForm() throws {
    let figures = try FigureForm(try SmallStudy.study(), language: .vi).workbook()
    #expect(FilledForm.read(bytes: figures, name: "a.xlsx").diagnostics.map(\.code) == [.notAForm])
    let formula = try QuestionFormTests.filled(["households": .formula("=1000*3")])
    #expect(FilledForm.read(bytes: formula, name: "a.xlsx").diagnostics.map(\.code) == [.formulaCell])
  }

  @Test("Every finding about forms is worded in both languages, without gaps", arguments: Language.allCases)
  func wording(_ language: Language) throws {
    let sheet = try #require(try OpenedSheet.all(try QuestionFormTests.form()).first)
    let bytes = try Typed.into(
      try QuestionFormTests.filled(["households": .text("nhiều"), "option:campaign": .text("?"), "teams": .number(3)]),
      [try QuestionFormTests.address("J", "teams", sheet): .text("tổ")])
    let figures = try FigureForm(try SmallStudy.study(), language: .vi).workbook()
    let unmarked = try QuestionFormTests.filled(["indicator:vneid-2/C": .text("x"), "indicator:bills-cashless/D": .text("40")])
    let findings = [bytes, figures, unmarked].flatMap { FilledForm.read(bytes: $0, name: "a.xlsx").diagnostics }
    #expect(Set(findings.map(\.code)) == Set(DiagnosticCode.allCases.filter { $0.rawValue.hasPrefix("S96") }))
    for finding in findings {
      #expect(!finding.rendered(in: language).contains("{"))
      #expect(DiagnosticCatalogue.manual(of: finding.code, in: language).hasPrefix(finding.code.rawValue))
    }
  }
}
