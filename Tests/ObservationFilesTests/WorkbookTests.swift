import Foundation
import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

/// Workbooks that Python makes, as bytes.
enum MadeWorkbook {
  /// Runs `script` with `path` for the file to write; openpyxl and zipfile are imported.
  static func bytes(_ script: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lantoa-made-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) } }
    let file = folder.appendingPathComponent("made.xlsx")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-I", "-c", "import sys, datetime, zipfile, openpyxl\npath = sys.argv[1]\n" + script, file.path]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "python3-openpyxl is needed: run make packages")
    return Array(try Data(contentsOf: file))
  }

  static func reading(_ script: String, locale: Language? = nil) throws -> ObservationReading {
    try TownStudy.reading(bytes: bytes(script), options: .init(locale: locale))
  }

  /// A sheet with merged headings, dates and percent formats.
  static let sound = """
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Tháng 3"
    sheet["A1"] = "BIỂU SỐ 1"
    sheet.merge_cells("A1:F1")
    for cell, text in {"A2": "Địa phương", "B2": "Ngày", "C2": "Kích hoạt VNeID mức 2", "C3": "Số đạt", "D3": "Tổng số", "E3": "Tỷ lệ", "F2": "Hộ có Internet", "F3": "Tỷ lệ (%)"}.items():
        sheet[cell] = text
    for area in ("A2:A3", "B2:B3", "C2:E2"):
        sheet.merge_cells(area)
    sheet.append(["Bến Nghé", datetime.date(2024, 3, 31), 3449, 3452, 0.9991, "trên 65"])
    sheet.append([None, "tháng 4/2024", 1234, None, None, 74.5])
    sheet.merge_cells("A4:A5")
    sheet["E4"].number_format = "0.00%"

    """

  /// A zip with a part of the given bytes beside what a workbook has.
  static func zip(_ name: String, _ data: String) -> String {
    """
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("\(name)", \(data))

    """
  }
}

@Suite("Workbooks")
struct WorkbookTests {
  @Test("Merged headings, percent formats, dates and merged places are read as Excel shows them")
  func sound() throws {
    let reading = try MadeWorkbook.reading(MadeWorkbook.sound + "book.save(path)")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    let observations = reading.observations
    try #require(observations.count == 4)
    #expect(observations.map(\.indicator) == ["vneid", "internet", "vneid", "internet"])
    #expect(observations.allSatisfy { $0.region == .place("ben-nghe") })
    #expect(observations[0].rate?.value == 0.9991 && observations[0].numerator?.value == 3449)
    #expect(observations[0].date == Day(iso: "2024-03-31") && observations[2].date == Day(iso: "2024-04-30"))
    #expect(observations[1].rate?.bound == .atLeast && observations[3].rate?.value == 0.745)
    #expect(observations[2].numerator == ReportedNumber(1234, text: "1234"))
    #expect(observations[0].origin.description == "so-lieu.csv:Tháng 3!4")
  }

  @Test("Formulas and Excel's errors are refused at their cells; hidden rows, columns and sheets are read with a warning")
  func cells() throws {
    let reading = try MadeWorkbook.reading(
      MadeWorkbook.sound + """
        sheet["C5"] = "=C4+1"
        sheet["D4"] = "#DIV/0!"
        sheet.row_dimensions[4].hidden = True
        sheet.column_dimensions["F"].hidden = True
        book.create_sheet("Ẩn").sheet_state = "hidden"
        book["Ẩn"]["A1"] = "x"
        book.save(path)
        """)
    #expect(
      reading.diagnostics.map { "\($0.position.line):\($0.position.column) \($0.code)" } == [
        "1:6 hiddenCells", "4:1 hiddenCells", "4:4 errorCell", "5:3 formulaCell", "1:1 hiddenCells", "1:1 sheetSkipped",
      ])
    let text = try #require(reading.diagnostics.first { $0.code == .formulaCell }).rendered(in: .en)
    #expect(text.contains("so-lieu.csv:Tháng 3!C5: error: this cell is the formula `=C4+1`"))
  }

  @Test(
    "Hostile files are refused, each by its own finding",
    arguments: [
      ("bomb", DiagnosticCode.workbookInflates), ("parts", .workbookParts), ("doctype", .workbookDeclares),
      ("utf16", .notAWorkbook), ("macro", .workbookActive), ("link", .workbookActive), ("rows", .dataTooLarge),
      ("merge", .dataTooLarge), ("lie", .notAWorkbook), ("zip", .notAWorkbook), ("cut", .notAWorkbook), ("far", .dataTooLarge),
    ])
  func hostile(_ kind: String, _ code: DiagnosticCode) throws {
    let sheet = "xl/worksheets/sheet1.xml"
    let script =
      switch kind {
      case "bomb": MadeWorkbook.zip(sheet, "b' ' * (65 << 20)")
      case "parts": MadeWorkbook.zip("a", "b''") + "    for n in range(10000): archive.writestr(str(n), b'')"
      case "doctype": MadeWorkbook.zip(sheet, "'<?xml version=\"1.0\"?>' + ' ' * 99999 + '<!DOCTYPE a [<!ENTITY b \"c\">]><a/>'")
      case "utf16": MadeWorkbook.zip(sheet, "'<!DOCTYPE a><a/>'.encode('utf-16')")
      case "macro": MadeWorkbook.zip("xl/vbaProject.bin", "b'x'")
      case "link": MadeWorkbook.zip("xl/externalLinks/externalLink1.xml", "b'<a/>'")
      case "rows": MadeWorkbook.zip(sheet, "b'<sheetData>' + b'<row/>' * 1000000 + b'</sheetData>'")
      case "merge": MadeWorkbook.zip(sheet, "b'<a><mergeCell ref=\"A1:XFD1048576\"/></a>'")
      case "lie":
        MadeWorkbook.zip(sheet, "b'<a/>' * 999")
          + "data = bytearray(open(path, 'rb').read())\nat = data.rindex(b'PK\\x01\\x02')\ndata[at + 24:at + 28] = b'\\x10\\0\\0\\0'\nopen(path, 'wb').write(data)"
      case "zip": "with zipfile.ZipFile(path, 'w') as archive: archive.writestr('a.txt', 'x')"
      case "cut": MadeWorkbook.sound + "book.save(path)\ndata = open(path, 'rb').read()\nopen(path, 'wb').write(data[:-30])"
      default: MadeWorkbook.sound + "sheet.cell(row=1048576, column=1, value=1)\nbook.save(path)"
      }
    let reading = try MadeWorkbook.reading(script)
    #expect(reading.diagnostics.map(\.code) == [code], "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    #expect(reading.observations.isEmpty)
  }

  @Test("Old workbooks and those with a password are told from other files by their first bytes")
  func locked() throws {
    let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    #expect(try TownStudy.reading(bytes: bytes).diagnostics.map(\.code) == [.workbookLocked])
  }
}
