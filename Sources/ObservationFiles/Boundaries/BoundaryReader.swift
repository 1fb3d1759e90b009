internal import PlanningDomain
internal import StudyFiles

/// Reads the rows of a mapping of places and holds them against each other.
struct BoundaryReader {
  let study: Study
  let locale: Language?
  let findings: Findings
  private let names: RowNames

  init(study: Study, locale: Language?, findings: Findings) {
    self.study = study
    self.locale = locale
    self.findings = findings
    names = RowNames(
      study: study, places: PlaceIndex(study, boundaries: nil), names: NameIndex(study), locale: locale, findings: findings)
  }

  private struct Row {
    var move: Boundaries.Move
    var span: Span
  }

  func moves(of sheet: Sheet) -> [Boundaries.Move] {
    guard let start = sheet.rows.firstIndex(where: isHeading) ?? sheet.rows.indices.first else {
      findings.report(.boundaryColumnMissing, at: .start, ["wanted": .choices(["from", "to"])])
      return []
    }
    let headings = sheet.rows[start]
    var columns: [BoundaryColumn: Int] = [:]
    for (index, cell) in headings.cells.enumerated() where !cell.isBlank {
      guard let column = BoundaryColumn(cell.text) else {
        if !HeadingText(cell.text).name.plain.hasPrefix("ghi chu"), cell.text.plain != "note", cell.text.plain != "stt" {
          findings.report(.unknownDataHeading, at: cell.span, ["found": .text(excerpt(cell.text))])
        }
        continue
      }
      if let earlier = columns[column] {
        findings.report(
          .columnTwice, at: cell.span,
          ["found": .text(excerpt(cell.text)), "first": findings.place(headings.cells[earlier].span)])
      } else {
        columns[column] = index
      }
    }
    guard let from = columns[.from], let to = columns[.to] else {
      let wanted = [columns[.from] == nil ? "from" : nil, columns[.to] == nil ? "to" : nil].compactMap { $0 }
      findings.report(.boundaryColumnMissing, at: headings.cells[0].span, ["wanted": .choices(wanted)])
      return []
    }
    let rows = sheet.rows[(start + 1)...].compactMap { row(of: $0, sheet, headings.width, from, to, columns) }
    check(rows)
    return rows.map(\.move)
  }

  private func isHeading(_ row: SheetRow) -> Bool {
    row.cells.count { BoundaryColumn($0.text) != nil } >= 2
  }

  private func row(
    of row: SheetRow, _ sheet: Sheet, _ width: Int, _ from: Int, _ to: Int, _ columns: [BoundaryColumn: Int]
  ) -> Row? {
    guard !row.isFaulty else { return nil }
    guard !sheet.isDelimited || (row.cells.count >= width && row.width <= width) else {
      findings.report(
        .raggedRow, at: row.cells[row.cells.count - 1].span,
        ["found": .text("\(row.cells.count)"), "wanted": .text("\(width)")])
      return nil
    }
    func cell(_ column: BoundaryColumn) -> SheetCell? { columns[column].flatMap(row.cell) }
    guard let old = row.cell(from), let new = row.cell(to) else {
      findings.report(.dataCellEmpty, at: row.cells[0].span, ["key": .text(row.cell(from) == nil ? "from" : "to")])
      return nil
    }
    let place = place(new)
    let weight = cell(.weight).map(weight) ?? 1
    guard let validFrom = day(cell(.validFrom)), let validThrough = day(cell(.validThrough)), let place, let weight else {
      return nil
    }
    if let validFrom, let validThrough, validFrom > validThrough, let span = cell(.validThrough)?.span {
      findings.report(.periodReversed, at: span, ["from": .text("\(validFrom)"), "to": .text("\(validThrough)")])
      return nil
    }
    let move = Boundaries.Move(
      from: PlaceID(old.text), to: place, weight: weight, validFrom: validFrom, validThrough: validThrough)
    return Row(move: move, span: old.span)
  }

  /// A leaf place of the study.
  private func place(_ cell: SheetCell) -> PlaceID? {
    let places = names.places
    switch places.match(cell.text) {
    case .region(.place(let id)): return id
    case .several(let titles):
      findings.report(.ambiguousPlace, at: cell.span, ["found": .text(excerpt(cell.text)), "known": .choices(titles)])
    default:
      var arguments: [String: DiagnosticArgument] = [
        "found": .text(excerpt(cell.text)), "known": .choices(Array(places.titles.prefix(12))),
      ]
      if let near = suggestion(for: cell.text, among: places.known) { arguments["suggestion"] = .text(near) }
      findings.report(.unknownPlace, at: cell.span, arguments)
    }
    return nil
  }

  private func weight(_ cell: SheetCell) -> Double? {
    var value: Double?
    do throws(Figure.Fault) {
      if case .number(let isPercent) = cell.kind {
        value = try Figure(stored: cell.text, isPercent: isPercent).reported(text: cell.text)?.value
      } else {
        value = try Figure(cell.text, locale: locale).reported(text: cell.text)?.value
      }
    } catch {
      value = nil
    }
    guard let value, value > 0, value <= 1 else {
      findings.report(.weightRange, at: cell.span, ["found": .text(excerpt(cell.text))])
      return nil
    }
    return value
  }

  /// - Returns: nil for a faulty day, which is reported; a day that is nil where none is written.
  private func day(_ cell: SheetCell?) -> Day?? {
    guard let cell else { return .some(nil) }
    return names.day(cell).map { .some($0) }
  }

  private func check(_ rows: [Row]) {
    var earlier: [PlaceID: [Row]] = [:]
    let current = Set(study.scenarios.flatMap { $0.places.map(\.id.text.folded) })
    for row in rows {
      let others = earlier[row.move.from] ?? []
      if let other = others.first(where: { $0.move.to == row.move.to && $0.move.overlaps(row.move) }) {
        findings.report(
          .movesOverlap, at: row.span,
          ["from": .text(row.move.from.text), "to": .text(row.move.to.text), "first": findings.place(other.span)])
      } else {
        checkSum(row, others)
      }
      if current.contains(row.move.from.text.folded), row.move.overlaps(study.period) {
        findings.report(.formerIsCurrent, at: row.span, ["found": .text(row.move.from.text)])
      }
      earlier[row.move.from, default: []].append(row)
    }
  }

  /// Sums change only where a validity begins.
  private func checkSum(_ row: Row, _ others: [Row]) {
    let moves = others.map(\.move) + [row.move]
    let starts = moves.map { $0.validFrom ?? Day(number: Int32.min) }.filter(row.move.isValid)
    for day in starts {
      let sum = moves.filter { $0.isValid(on: day) }.reduce(0) { $0 + $1.weight }
      guard sum > 1 + 1e-9 else { continue }
      findings.report(
        .weightsAboveOne, at: row.span,
        ["from": .text(row.move.from.text), "sum": .text("\((sum * 1e6).rounded() / 1e6)")])
      return
    }
  }
}

extension Boundaries.Move {
  fileprivate func overlaps(_ other: Boundaries.Move) -> Bool {
    let from = max(validFrom ?? Day(number: .min), other.validFrom ?? Day(number: .min))
    let through = min(validThrough ?? Day(number: .max), other.validThrough ?? Day(number: .max))
    return from <= through
  }

  fileprivate func overlaps(_ period: Period) -> Bool {
    (validFrom.map { $0 <= period.through } ?? true) && (validThrough.map { $0 >= period.from } ?? true)
  }
}
