internal import Foundation

/// A sheet of a workbook as another program sees it: openpyxl, through short scripts.
package struct OpenedSheet: Decodable {
  package var name: String
  /// By address: the kind (s text, n number, d date, f formula), the text, the number format.
  package var cells: [String: [String]]
  /// Range, type, operator, first and second formula, severity, message.
  package var rules: [[String]]
  package var frozen: String
  package var merges: [String]
  package var notes: [String: String]
  /// In points, of the rows that have a height of their own, and in characters.
  package var heights: [String: Double]
  package var widths: [String: Double]
  /// By range, what is shown while a cell of it is chosen.
  package var prompts: [String: String]
  /// The range that is printed, and the rows that are repeated; empty where none was set.
  package var printed: String
  package var repeated: String

  package func text(_ address: String) -> String? { cells[address]?[1] }

  /// The address of the first cell with a text, by column and row.
  package func address(of text: String) -> String? {
    cells.filter { $0.value[1] == text }.keys.min { ($0.count, $0) < ($1.count, $1) }
  }

  package static func all(_ bytes: [UInt8]) throws -> [OpenedSheet] {
    try Python.withFile(bytes) { try JSONDecoder().decode([OpenedSheet].self, from: try Python.run(listing, [$0.path])) }
  }

  private static let listing = """
    import json, sys, warnings
    import openpyxl
    warnings.simplefilter("ignore")
    book = openpyxl.load_workbook(sys.argv[1])
    sheets = []
    for sheet in book.worksheets:
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    cells[cell.coordinate] = [cell.data_type, str(cell.value), cell.number_format]
        rules = [[str(rule.sqref), str(rule.type), str(rule.operator), str(rule.formula1), str(rule.formula2),
                  str(rule.errorStyle), rule.error or ""] for rule in sheet.data_validations.dataValidation]
        sheets.append({"name": sheet.title, "cells": cells, "rules": rules, "frozen": sheet.freeze_panes or "",
                       "heights": {str(row): size.height for row, size in sheet.row_dimensions.items()
                                   if size.height is not None},
                       "widths": {column: size.width for column, size in sheet.column_dimensions.items()},
                       "prompts": {str(rule.sqref): rule.prompt for rule in sheet.data_validations.dataValidation
                                   if rule.prompt},
                       "printed": str(sheet.print_area or ""), "repeated": str(sheet.print_title_rows or ""),
                       "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
                       "notes": {cell.coordinate: cell.comment.text
                                 for row in sheet.iter_rows() for cell in row if cell.comment}})
    print(json.dumps(sheets))
    """
}

/// What somebody types into a cell.
package enum Typed: Encodable {
  case text(String)
  case number(Double)
  /// As Excel keeps `65%`.
  case percent(Double)
  /// `2026-03-14`
  case date(String)
  case formula(String)

  package func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    switch self {
    case .text(let text):
      try list.encode("text")
      try list.encode(text)
    case .number(let number):
      try list.encode("number")
      try list.encode(number)
    case .percent(let share):
      try list.encode("percent")
      try list.encode(share)
    case .date(let iso):
      try list.encode("date")
      try list.encode(iso)
    case .formula(let formula):
      try list.encode("formula")
      try list.encode(formula)
    }
  }

  /// The workbook with cells of its first sheet filled in and saved by another program.
  package static func into(_ bytes: [UInt8], _ cells: [String: Typed]) throws -> [UInt8] {
    try Python.withFile(bytes) { file in
      let json = String(decoding: try JSONEncoder().encode(cells), as: UTF8.self)
      _ = try Python.run(filling, [file.path, json])
      return Array(try Data(contentsOf: file))
    }
  }

  private static let filling = """
    import datetime, json, sys, warnings
    import openpyxl
    warnings.simplefilter("ignore")
    book = openpyxl.load_workbook(sys.argv[1])
    sheet = book.worksheets[0]
    for address, (kind, value) in json.loads(sys.argv[2]).items():
        cell = sheet[address]
        if kind == "date":
            value = datetime.datetime.fromisoformat(value)
        cell.value = value
        if kind == "text":
            cell.data_type = "s"
        if kind == "percent":
            cell.number_format = "0%"
        if kind == "date":
            cell.number_format = "dd/mm/yyyy"
    book.save(sys.argv[1])
    """
}

enum Python {
  struct Failure: Error {}

  static func withFile<Result>(_ bytes: [UInt8], _ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lantoa-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch { print(error) } }
    let file = folder.appendingPathComponent("book.xlsx")
    try Data(bytes).write(to: file)
    return try body(file)
  }

  static func run(_ script: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-I", "-c", script] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return output
  }
}
