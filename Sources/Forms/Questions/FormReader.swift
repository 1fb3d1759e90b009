internal import ObservationFiles
internal import PlanningDomain
internal import StudyDrafts
internal import StudyFiles
internal import Workbooks

/// Finds the answers on the sheet of a form.
struct FormReader {
  /// What stands in a form.
  struct Reading {
    var marker: FormMarker
    /// By option, as `StudyDraft` takes them.
    var given: [String: String] = [:]
    /// Where each stands.
    var spans: [String: Span] = [:]
    /// By indicator, the cell that chooses it: `C14`.
    var markCells: [String: String] = [:]
  }

  private let sheet: Sheet
  private let findings: Findings
  private let marker: FormMarker
  /// The column of codes, from 0; all others stand where they were beside it.
  private let codeColumn: Int
  private let markerRow: Int

  /// nil where the sheet is no form.
  init?(_ sheet: Sheet, findings: Findings) {
    self.sheet = sheet
    self.findings = findings
    for row in sheet.rows.prefix(20) {
      for (column, cell) in row.cells.enumerated() where column >= QuestionColumn.code.rawValue {
        guard let marker = FormMarker(cell.text) else { continue }
        self.marker = marker
        codeColumn = column
        markerRow = row.number
        return
      }
    }
    return nil
  }

  func reading() -> Reading {
    var reading = Reading(marker: marker)
    var marks = Marks()
    var seen: Set<RowCode> = []
    for row in sheet.rows where row.number > markerRow {
      let code = row.cell(codeColumn)
      let filled = QuestionColumn.inTable.compactMap { cell($0, row) }
      let kind = code.map { RowCode($0.text) }
      if kind == .words { continue }
      guard let kind, isKnown(kind), seen.insert(kind).inserted else {
        if let first = filled.first ?? code { findings.report(.formRow, at: first.span, ["found": .text(code?.text ?? "")]) }
        continue
      }
      switch kind {
      case .words: continue
      case .answer(let option): if let cell = cell(.answer, row) { reading.take(cell, for: option) }
      case .option(let id): mark(cell(.answer, row), id, among: &marks.options)
      case .indicator(let id):
        reading.markCells[id] = Workbook.address(row: row.number - 1, column: position(.answer))
        mark(cell(.answer, row), id, among: &marks.indicators)
        mark(cell(.missing, row), id, among: &marks.missing)
        for column in QuestionColumn.inTable {
          if let name = column.perIndicator, let cell = cell(column, row) { reading.take(cell, for: "\(name).\(id)") }
        }
      }
    }
    reading.take(marks.indicators, for: "indicators")
    reading.take(marks.missing, for: "missing")
    reading.take(marks.options, for: "options")
    return reading
  }

  private func cell(_ column: QuestionColumn, _ row: SheetRow) -> SheetCell? {
    row.cell(position(column))
  }

  private func position(_ column: QuestionColumn) -> Int { codeColumn - QuestionColumn.code.rawValue + column.rawValue }

  private func isKnown(_ code: RowCode) -> Bool {
    switch code {
    case .words: true
    case .answer(let option): (AnswerLine.before + [.report] + AnswerLine.after).contains { $0.option == option }
    case .indicator(let id): DraftChoices.indicators.contains { $0.id == id }
    case .option(let id): DraftChoices.options.contains { $0.id == id }
    }
  }

  private func mark(_ cell: SheetCell?, _ id: String, among marks: inout MarkedCells) {
    guard let cell else { return }
    guard let isMarked = Mark.read(cell.text) else {
      return findings.report(.formMark, at: cell.span, ["found": .text(cell.text)])
    }
    marks.span = marks.span ?? cell.span
    if isMarked { marks.ids.append(id) }
  }

  private struct Marks {
    var indicators = MarkedCells()
    var missing = MarkedCells()
    var options = MarkedCells()
  }
}

/// Cells of one question that were marked, one thing each.
struct MarkedCells {
  var ids: [String] = []
  /// The first one with an answer, yes or no; nil where nobody answered.
  var span: Span?
}

extension FormReader.Reading {
  mutating func take(_ cell: SheetCell, for option: String) {
    given[option] = cell.answer
    spans[option] = cell.span
  }

  /// Marks as one list; “no” to everything is “none”.
  mutating func take(_ marks: MarkedCells, for option: String) {
    guard let span = marks.span else { return }
    given[option] = marks.ids.isEmpty ? "none" : marks.ids.joined(separator: ", ")
    spans[option] = span
  }
}

extension SheetCell {
  /// As somebody would type it.
  fileprivate var answer: String {
    switch kind {
    case .date(let day): day.description
    case .number(isPercent: true):
      // 0.655 is shown as 65.5 %; twelve digits are more than anybody types.
      Double(text).map { share in
        let percent = (share * 1e12).rounded() / 1e10
        return (percent == percent.rounded() ? String(Int(percent)) : String(percent)) + "%"
      } ?? text
    default: text
    }
  }
}
