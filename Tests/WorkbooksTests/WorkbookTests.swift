import Foundation
import OpenedWorkbooks
import PlanningDomain
import Testing
import Workbooks

@Suite("Workbooks as other programs see them")
struct WorkbookTests {
  static func book(_ rows: [[Workbook.Cell?]], _ change: (inout Workbook.Sheet) -> Void = { _ in }) -> Workbook {
    var sheet = Workbook.Sheet(name: "Số liệu", rows: rows)
    change(&sheet)
    return Workbook(title: "Thử", sheets: [sheet])
  }

  static func text(_ text: String) -> Workbook.Cell { Workbook.Cell(.text(text)) }

  @Test("Text, numbers, dates and blanks arrive as what they are")
  func cells() throws {
    let day = try #require(Day(iso: "2026-03-14"))
    let date = Workbook.Cell(.date(day), Workbook.Style().with { $0.numberFormat = "dd/mm/yyyy" })
    let row = [Self.text("Phường Âu Lâu"), Workbook.Cell(.number(4698.5)), date, nil, Workbook.Cell(.blank), Self.text("")]
    let sheet = try #require(try OpenedSheet.all(try Self.book([row]).bytes()).first)
    #expect(sheet.name == "Số liệu" && sheet.cells.count == 3)
    #expect(sheet.cells["A1"]?.prefix(2) == ["s", "Phường Âu Lâu"])
    #expect(sheet.cells["B1"]?.prefix(2) == ["n", "4698.5"])
    #expect(sheet.cells["C1"] == ["d", "2026-03-14 00:00:00", "dd/mm/yyyy"])
  }

  @Test(
    "Nothing that looks like a formula becomes one",
    arguments: ["=1+1", "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "{=1}", "＝1+1", "http://example.org", "'=1"])
  func formulas(_ typed: String) throws {
    let sheet = try #require(try OpenedSheet.all(try Self.book([[Self.text(typed)]]).bytes()).first)
    #expect(sheet.cells["A1"]?[0] == "s" && sheet.text("A1") == typed)
  }

  @Test("The same value gives the same bytes, at any time")
  func sameBytes() throws {
    let book = Self.book([[Self.text("a"), Workbook.Cell(.number(1), Workbook.Style().with { $0.isBold = true })]]) {
      $0.notes = [Workbook.Sheet.Note(row: 0, column: 0, text: "Ghi chú")]
      $0.heights = [0: 20, 3: 10]
    }
    let first = try book.bytes()
    // Archives keep times in steps of two seconds.
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try book.bytes() == first)
  }

  @Test("Frozen panes, merged cells, notes and rules arrive")
  func furnishings() throws {
    let from = try #require(Day(iso: "2026-01-01"))
    let bytes = try Self.book([[Self.text("A"), Self.text("B")]]) { sheet in
      sheet.frozen = (rows: 1, columns: 2)
      sheet.merges = [Workbook.Block(rows: 0...0, columns: 1...3)]
      sheet.notes = [Workbook.Sheet.Note(row: 0, column: 0, text: "Chú thích")]
      func rule(_ column: Int, _ rule: Workbook.Validation.Rule) -> Workbook.Validation {
        Workbook.Validation(
          Workbook.Block(rows: 1...20, columns: column...column), rule, title: "Chú ý", message: "Xem lại ô này, nhé.")
      }
      sheet.validations = [
        rule(0, .choice(["phường", "xã"])), rule(1, .upTo(columnsToTheRight: 1)), rule(2, .notNegative),
        rule(3, .between(0, 100)), rule(4, .dates(Period(from: from, through: from + 30))),
        rule(5, .choiceFrom(sheet: "Số liệu", Workbook.Block(rows: 0...4, columns: 0...0))),
      ]
    }.bytes()
    let sheet = try #require(try OpenedSheet.all(bytes).first)
    #expect(sheet.frozen == "C2" && sheet.merges == ["B1:D1"] && sheet.notes["A1"] == "Chú thích")
    try #require(sheet.rules.count == 6)
    #expect(sheet.rules.allSatisfy { $0[5] == "warning" && $0[6] == "Xem lại ô này, nhé." })
    #expect(sheet.rules[0].prefix(4) == ["A2:A21", "list", "None", "\"phường,xã\""])
    #expect(sheet.rules[1][1] == "custom" && sheet.rules[1][3].contains("B2<=C2"))
    #expect(sheet.rules[2].prefix(4) == ["C2:C21", "decimal", "greaterThanOrEqual", "0"])
    #expect(sheet.rules[3][3] == "0" && sheet.rules[3][4] == "100")
    #expect(sheet.rules[4][1] == "date" && sheet.rules[4][3] == "46023")
    #expect(sheet.rules[5][3] == "'Số liệu'!$A$1:$A$5")
  }

  @Test("Prompts, what is printed and what is repeated arrive")
  func paper() throws {
    let bytes = try Self.book([[Self.text("A"), Self.text("B")], [Self.text("C")]]) { sheet in
      sheet.printedColumns = 0...0
      sheet.repeatedRows = 0...0
      sheet.validations = [
        Workbook.Validation(Workbook.Block(row: 1, column: 0), .anything, title: "Ngày", prompt: "ngày/tháng/năm"),
        Workbook.Validation(Workbook.Block(row: 1, column: 1), .notNegative, title: "Số", message: "Sai", prompt: "một số"),
      ]
    }.bytes()
    let sheet = try #require(try OpenedSheet.all(bytes).first)
    #expect(sheet.prompts == ["A2": "ngày/tháng/năm", "B2": "một số"])
    #expect(sheet.printed.contains("$A$1:$A$2") && sheet.repeated.contains("1:"), "\(sheet.printed) \(sheet.repeated)")
    let long = String(repeating: "a", count: 256)
    #expect(throws: WorkbookError.self) {
      try Self.book([[Self.text("A")]]) { sheet in
        sheet.validations = [Workbook.Validation(Workbook.Block(row: 1, column: 0), .anything, title: "", prompt: long)]
      }.bytes()
    }
  }

  /// Why a workbook with the cell cannot be written; nil where it can.
  static func fault(_ cell: Workbook.Cell, _ change: (inout Workbook.Sheet) -> Void = { _ in }) throws -> WorkbookError.Fault? {
    do {
      _ = try book([[cell]], change).bytes()
      return nil
    } catch WorkbookError.unwritable(_, let fault) {
      return fault
    }
  }

  @Test("What a cell cannot hold is refused and never clipped")
  func refusedCells() throws {
    #expect(try Self.fault(Self.text(String(repeating: "a", count: 32_767))) == nil)
    #expect(try Self.fault(Self.text(String(repeating: "a", count: 32_768))) == .textTooLong)
    // Excel counts UTF-16 units.
    #expect(try Self.fault(Self.text(String(repeating: "😀", count: 16_384))) == .textTooLong)
    #expect(try Self.fault(Self.text("a\0b")) == .character)
    #expect(try Self.fault(Self.text("a\u{1B}b")) == .character)
    #expect(try Self.fault(Self.text("<r><t>x</t></r>")) == .markup)
    #expect(try Self.fault(Self.text("a_x0041_b")) == .markup)
    #expect(try Self.fault(Workbook.Cell(.number(.nan))) == .notFinite)
    #expect(try Self.fault(Workbook.Cell(.number(.infinity))) == .notFinite)
    #expect(try Self.fault(Workbook.Cell(.date(try #require(Day(iso: "1900-02-28"))))) == .date)
  }

  @Test("What a sheet cannot have is refused")
  func refusedSheets() throws {
    let cell = Self.text("a")
    #expect(try Self.fault(cell) { $0.name = "a/b" } == .sheetName)
    #expect(try Self.fault(cell) { $0.name = String(repeating: "a", count: 32) } == .sheetName)
    #expect(try Self.fault(cell) { $0.merges = [Workbook.Block(row: 0, column: 0)] } == .mergeOfOne)
    let two = Workbook.Block(rows: 0...1, columns: 0...0)
    #expect(try Self.fault(cell) { $0.merges = [two, two] } == .mergeOverlap)
    func fault(_ rule: Workbook.Validation.Rule, message: String = "") throws -> WorkbookError.Fault? {
      try Self.fault(cell) { $0.validations = [Workbook.Validation(two, rule, title: "", message: message)] }
    }
    #expect(try fault(.choice(["a,b"])) == .choices)
    #expect(try fault(.choice(Array(repeating: "phường", count: 40))) == .choices)
    #expect(try fault(.notNegative, message: String(repeating: "a", count: 256)) == .messageTooLong)
    #expect(throws: WorkbookError.unwritable(place: "a", .noSheet)) { try Workbook(title: "a", sheets: []).bytes() }
    let twice = Workbook(title: "a", sheets: [Workbook.Sheet(name: "A"), Workbook.Sheet(name: "a")])
    #expect(throws: WorkbookError.unwritable(place: "a", .sheetNameTwice)) { try twice.bytes() }
  }

  @Test("Columns are named as Excel names them")
  func letters() {
    let names = [0, 25, 26, 701, 702, 16_383].map { Workbook.address(row: 0, column: $0) }
    #expect(names == ["A1", "Z1", "AA1", "ZZ1", "AAA1", "XFD1"])
  }
}
