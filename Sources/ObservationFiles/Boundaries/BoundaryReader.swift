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
    let body = sheet.rows[(start + 1)...]
    var former: [String: SheetCell] = [:]
    for row in body { if let cell = row.cell(from), former[cell.text.folded] == nil { former[cell.text.folded] = cell } }
    let rows = body.compactMap { row(of: $0, sheet, headings.width, from, to, columns, former) }
    BoundaryChecks(study: study, places: names.places, findings: findings).check(rows)
    return rows.compactMap(\.move)
  }

  private func isHeading(_ row: SheetRow) -> Bool {
    row.cells.count { BoundaryColumn($0.text) != nil } >= 2
  }

  private func row(
    of row: SheetRow, _ sheet: Sheet, _ width: Int, _ from: Int, _ to: Int, _ columns: [BoundaryColumn: Int],
    _ former: [String: SheetCell]
  ) -> BoundaryRow? {
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
    let isElsewhere = BoundaryRow.isElsewhere(new.text)
    let place = isElsewhere ? nil : place(new, for: old, former)
    let weight = cell(.weight).map(weight) ?? 1
    guard let validFrom = day(cell(.validFrom)), let validThrough = day(cell(.validThrough)), let weight,
      isElsewhere || place != nil
    else { return nil }
    if let validFrom, let validThrough, validFrom > validThrough, let span = cell(.validThrough)?.span {
      findings.report(.periodReversed, at: span, ["from": .text("\(validFrom)"), "to": .text("\(validThrough)")])
      return nil
    }
    // However its letters are written, a former place is one.
    let from = PlaceID((former[old.text.folded] ?? old).text)
    return BoundaryRow(
      from: from, to: place, weight: weight, validFrom: validFrom, validThrough: validThrough, span: old.span)
  }

  /// A leaf place of the study.
  private func place(_ cell: SheetCell, for old: SheetCell, _ former: [String: SheetCell]) -> PlaceID? {
    let places = names.places
    switch places.match(cell.text) {
    case .region(.place(let id)): return id
    case .several(let titles):
      findings.report(.ambiguousPlace, at: cell.span, ["found": .text(excerpt(cell.text)), "known": .choices(titles)])
    case nil where former[cell.text.folded] != nil:
      let first = former[cell.text.folded].map { findings.place($0.span) } ?? .text("")
      findings.report(
        .leadsToFormer, at: cell.span, ["from": .text(excerpt(old.text)), "to": .text(excerpt(cell.text)), "first": first])
    case nil where places.match(old.text) != nil:
      findings.report(.leadsAway, at: cell.span, ["from": .text(excerpt(old.text)), "to": .text(excerpt(cell.text))])
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
}
