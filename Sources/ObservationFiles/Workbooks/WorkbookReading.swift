internal import Foundation
internal import PlanningDomain
package import StudyFiles
internal import TerminalText

/// Reads the sheets of a workbook, or says why it is refused.
package struct WorkbookReading {
  let name: String
  let findings: Findings

  /// - Parameter name: stands for the file in every finding.
  package init(name: String, findings: Findings) {
    self.name = name
    self.findings = findings
  }

  /// What the first bytes say a file is.
  enum Kind: Hashable {
    case text, workbook, old
    /// A picture or a paper: its name in messages.
    case paper(String)
  }

  static func kind(of bytes: [UInt8]) -> Kind {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return .workbook }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .old }
    return papers.first { bytes.starts(with: $0.start) }.map { .paper($0.name) } ?? .text
  }

  private static let papers: [(start: [UInt8], name: String)] = [
    ([0xFF, 0xD8, 0xFF], "JPEG"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), (Array("GIF8".utf8), "GIF"), (Array("%PDF-".utf8), "PDF"),
    (Array("{\\rtf".utf8), "RTF"),
  ]

  /// The sheets that hold something, in the workbook's order; none where it is refused.
  package func sheets(of bytes: [UInt8]) -> [Sheet] {
    guard bytes.count <= TableFile.byteLimit else {
      return refuse(
        .dataTooLarge, ["found": .text("\(bytes.count)"), "limit": .text("\(TableFile.byteLimit)"), "unit": .phrase(.bytes)])
    }
    switch Self.kind(of: bytes) {
    case .workbook: break
    case .paper(let kind): return refuse(.notATable, ["found": .text(kind)])
    case .text, .old: return refuse(.workbookLocked)
    }
    do throws(WorkbookProcess.Failure) {
      guard let lines = WorkbookLine.all(in: try WorkbookProcess.answer(to: bytes)) else { throw .noAnswer }
      return sheets(lines)
    } catch {
      switch error {
      case .noInterpreter: return refuse(.workbookReaderMissing)
      case .noAnswer: return refuse(.workbookExhausting)
      }
    }
  }

  private func refuse(_ code: DiagnosticCode, _ arguments: [String: DiagnosticArgument] = [:]) -> [Sheet] {
    findings.report(code, at: .start, arguments)
    return []
  }

  private func sheets(_ lines: [WorkbookLine]) -> [Sheet] {
    if let fault = lines.first(where: { $0.fault != nil }) { return refuse(fault) }
    var sheets: [Sheet] = []
    var rest = lines[...]
    while let head = rest.popFirst() {
      let rows = rest.prefix { $0.sheet == nil }
      rest = rest.dropFirst(rows.count)
      if let sheet = sheet(head, rows) { sheets.append(sheet) }
    }
    return sheets
  }

  private func refuse(_ line: WorkbookLine) -> [Sheet] {
    var arguments: [String: DiagnosticArgument] = [:]
    for (key, text) in [("found", line.found), ("limit", line.limit), ("part", line.part)] {
      if let text { arguments[key] = .text(excerpt(text)) }
    }
    switch line.fault {
    case "package": return refuse(.workbookReaderMissing)
    case "parts": return refuse(.workbookParts, arguments)
    case "inflated": return refuse(.workbookInflates, arguments)
    case "doctype": return refuse(.workbookDeclares, arguments)
    case "active": return refuse(.workbookActive, arguments)
    case "encrypted": return refuse(.workbookLocked)
    case "rows": return refuse(.dataTooLarge, arguments.merging(["unit": .phrase(.rows)]) { $1 })
    case "cells": return refuse(.dataTooLarge, arguments.merging(["unit": .phrase(.cells)]) { $1 })
    case "exhausted": return refuse(.workbookExhausting)
    default: return refuse(.notAWorkbook)
    }
  }

  /// A sheet from its lines; nil where it is empty. Formulas and errors are reported cell by cell.
  private func sheet(_ head: WorkbookLine, _ lines: ArraySlice<WorkbookLine>) -> Sheet? {
    guard let title = head.sheet, let last = lines.last?.row else { return nil }
    var texts = [[String]](repeating: [], count: last)
    for line in lines {
      guard let row = line.row, texts.indices.contains(row - 1) else { continue }
      for cell in line.cells ?? [] {
        guard cell.count == 3, let column = Int(cell[0]), column > 0 else { continue }
        texts[row - 1] += [String](repeating: "", count: max(0, column - texts[row - 1].count))
        texts[row - 1][column - 1] = SpreadsheetText.original(cell[2].composed.trimmed)
      }
    }
    let file = findings.add(SourceText(name: name, sheet: title.composed, rows: texts))
    let rows = lines.compactMap { line in line.row.map { row(line, number: $0, texts[$0 - 1], file) } }
    reportHidden(head, lines, file)
    let merges = (head.merges ?? []).filter { $0.count == 4 && $0[0] <= $0[1] && $0[2] <= $0[3] }
    return Sheet(
      name: title.composed, rows: rows.filter { $0.width > 0 },
      merges: merges.map { Sheet.Merge(rows: $0[0]...$0[1], columns: $0[2]...$0[3]) }, isDelimited: false)
  }

  private func row(_ line: WorkbookLine, number: Int, _ texts: [String], _ file: Int) -> SheetRow {
    var cells = texts.indices.map { column in
      SheetCell(text: "", kind: .text, span: Span(line: number, column: column, length: 1, file: file))
    }
    var isFaulty = false
    for cell in line.cells ?? [] {
      guard cell.count == 3, let column = Int(cell[0]), cells.indices.contains(column - 1) else { continue }
      cells[column - 1].text = texts[column - 1]
      let span = cells[column - 1].span
      switch cell[1] {
      case "n": cells[column - 1].kind = .number(isPercent: false)
      case "p": cells[column - 1].kind = .number(isPercent: true)
      case "d": cells[column - 1].kind = Day(iso: cell[2]).map { .date($0) } ?? .text
      case "f", "e":
        findings.report(cell[1] == "f" ? .formulaCell : .errorCell, at: span, ["found": .text(excerpt(cell[2]))])
        isFaulty = true
      default: break
      }
    }
    return SheetRow(number: number, cells: cells, isFaulty: isFaulty)
  }

  private func reportHidden(_ head: WorkbookLine, _ lines: ArraySlice<WorkbookLine>, _ file: Int) {
    let first = Span(line: lines.first?.row ?? 1, column: 0, length: 1, file: file)
    if head.isHidden ?? false { findings.report(.hiddenCells, at: first, ["what": .phrase(.sheet)]) }
    if let row = head.hiddenRows?.first {
      findings.report(
        .hiddenCells, at: Span(line: row, column: 0, length: 1, file: file), ["what": .phrase(.rows)])
    }
    if let column = head.hiddenColumns?.first {
      findings.report(
        .hiddenCells, at: Span(line: first.line, column: column - 1, length: 1, file: file), ["what": .phrase(.columns)])
    }
  }
}
