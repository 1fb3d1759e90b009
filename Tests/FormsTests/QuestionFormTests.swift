import Forms
import OpenedWorkbooks
import PlanningDomain
import StudyDrafts
import StudyFiles
import Testing

@Suite("The form for a new study")
struct QuestionFormTests {
  static let today = Day(number: 20_500)

  static func form(_ given: [String: String] = [:], _ language: Language = .vi) throws -> [UInt8] {
    try QuestionForm(given: given, language: language, today: today).workbook()
  }

  /// The address of a cell in the row with a code.
  static func address(_ column: Character, _ code: String, _ sheet: OpenedSheet) throws -> String {
    "\(column)\(try #require(sheet.address(of: code)).dropFirst())"
  }

  /// The form with answers in it, by code; of an indicator `vneid-2/D` is the cell in column D.
  static func filled(_ answers: [String: Typed], _ language: Language = .vi) throws -> [UInt8] {
    let bytes = try form([:], language)
    let sheet = try #require(try OpenedSheet.all(bytes).first)
    var cells: [String: Typed] = [:]
    for (code, answer) in answers {
      let parts = code.split(separator: "/").map(String.init)
      cells[try address(parts.count == 2 ? Character(parts[1]) : "C", parts[0], sheet)] = answer
    }
    return try Typed.into(bytes, cells)
  }

  @Test("Every question of the interview has its row, with what stands if it is left empty", arguments: Language.allCases)
  func questions(_ language: Language) throws {
    let sheet = try #require(try OpenedSheet.all(try Self.form([:], language)).first)
    let outline = try DraftOutline(given: [:], language: language, today: Self.today)
    #expect(Set(outline.questions.map(\.number)) == Set(1...14))
    for question in outline.questions
    where !question.option.contains(".") && !["indicators", "missing", "options"].contains(question.option) {
      let address = try Self.address("B", question.option, sheet)
      #expect(sheet.text(address) == question.text(language))
      #expect(sheet.text(try Self.address("I", question.option, sheet)) == question.standing(language))
    }
    for choice in DraftChoices.indicators {
      #expect(sheet.text(try Self.address("B", "indicator:\(choice.id)", sheet)) == choice.title(language))
    }
    #expect(sheet.cells.values.allSatisfy { $0[0] != "f" })
    #expect(sheet.text("J1") == "lantoa-form/1 \(language.rawValue) \(Self.today)")
    #expect(try Self.form([:], language) == Self.form([:], language))
  }

  @Test("An empty form stands for the study that defaults make", arguments: Language.allCases)
  func empty(_ language: Language) throws {
    let reading = FilledForm.read(bytes: try Self.form([:], language), name: "phieu.xlsx")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    let draft = try StudyDraft(given: [:], language: language, today: Self.today, dialogue: nil)
    #expect(reading.draft?.text == draft.text && reading.draft?.assumed == draft.assumed)
  }

  @Test("Answers in the form are those of the command")
  func answers() throws {
    let bytes = try Self.filled([
      "place": .text("Xã Châu Quế"), "year": .number(2026), "kind": .text("xã vùng cao"), "cut-off": .text("cuối tháng"),
      "groups": .number(20), "households": .text("3.000"), "population": .text("11 900"), "farming": .percent(0.855),
      "indicator:vneid-2/C": .text("x"), "indicator:vneid-2/D": .text("45,5 %"), "indicator:vneid-2/E": .date("2025-12-14"),
      "indicator:vneid-2/F": .text("từ đủ 18 tuổi"), "indicator:vneid-2/G": .number(70), "indicator:vneid-2/H": .text("X"),
      "indicator:bills-cashless/C": .text("x"), "indicator:bills-cashless/D": .text("30-35"),
      "indicator:bills-cashless/G": .text("không"), "report": .text("Báo cáo 12/BC-UBND"), "teams": .number(12),
      "members": .text("không biết"), "hours": .text("0,3-0,7"), "pay": .text("500 nghìn"), "budget": .text("120 triệu"),
      "works": .number(40_000_000), "works-by": .text("30/6/2026"), "criteria": .number(17), "met": .number(14),
      "option:campaign": .text("x"), "option:half-the-teams": .text("x"), "option:no-outreach": .text("không"),
    ])
    let reading = FilledForm.read(bytes: bytes, name: "phieu.xlsx")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map { $0.rendered(in: .vi) })")
    let draft = try StudyDraft(
      given: [
        "place": "Xã Châu Quế", "year": "2026", "kind": "xã vùng cao", "cut-off": "cuối tháng", "groups": "20",
        "households": "3.000", "population": "11 900", "farming": "85.5%", "indicators": "vneid-2, bills-cashless",
        "value.vneid-2": "45,5 %", "seen.vneid-2": "2025-12-14", "of.vneid-2": "18+", "target.vneid-2": "70",
        "missing": "vneid-2", "value.bills-cashless": "30-35", "target.bills-cashless": "none", "report": "Báo cáo 12/BC-UBND",
        "teams": "12", "members": "không biết", "hours": "0,3-0,7", "pay": "500 nghìn", "budget": "120 triệu",
        "works": "40000000", "works-by": "30/6/2026", "criteria": "17", "met": "14", "options": "half-the-teams, campaign",
      ], language: .vi, today: Self.today, dialogue: nil)
    #expect(reading.draft?.text == draft.text)
    #expect(reading.study?.targets.map(\.last.share) == [0.7])
  }

  @Test("Answers given beforehand stand in the form and come back")
  func prefilled() throws {
    let given = SmallStudy.given.merging(["value.vneid-2": "65%", "options": "none", "seen": "14/12/2025"]) { $1 }
    let reading = FilledForm.read(bytes: try Self.form(given), name: "phieu.xlsx")
    let draft = try StudyDraft(given: given, language: .vi, today: Self.today, dialogue: nil)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    #expect(reading.draft?.text == draft.text)
  }

  @Test("Words offered in lists are answers", arguments: Language.allCases)
  func offers(_ language: Language) throws {
    for kind in DraftChoices.kinds {
      _ = try StudyDraft(answers: ["kind": kind(language)], language: language, today: Self.today)
    }
    for choice in DraftChoices.indicators {
      for population in choice.populations {
        let given = ["indicators": choice.id, "of.\(choice.id)": population(language)]
        _ = try StudyDraft(answers: given, language: language, today: Self.today)
      }
    }
  }
}
