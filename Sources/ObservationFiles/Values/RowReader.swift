internal import PlanningDomain
internal import StudyFiles

/// Turns the rows of a table into observations.
struct RowReader {
  let file: String
  let sheet: Sheet
  let table: ColumnTable
  let rowNames: RowNames
  let figures: FigureReader
  let findings: Findings

  /// What one row says of one indicator at one date.
  private struct Part {
    var subject: Column.Subject
    var figures: [(field: Field, figure: ReadFigure)] = []
  }

  /// What a table says, and how much of it nobody has filled in.
  struct Content {
    /// Those of all sound rows, in order.
    var observations: [Observation] = []
    /// Rows with a date and a subject that count nothing; the total of all that a form gives may stand there.
    var unfilled: [SheetRow] = []
  }

  /// Reads all rows; every fault is reported.
  func content() -> Content {
    var content = Content()
    for row in table.rows where !findings.isFull {
      let read = observations(of: row)
      let counted = read.filter(\.countsSomething)
      content.observations += counted
      if counted.isEmpty, !row.isFaulty, !read.isEmpty || isBlankOfForm(row) { content.unfilled.append(row) }
    }
    return content
  }

  /// Whether a row names its date and what it is about, and leaves all its figures empty.
  private func isBlankOfForm(_ row: SheetRow) -> Bool {
    func names(_ field: Field) -> Bool { table.first(field).map { row.cell($0.index) != nil } ?? false }
    guard names(.date), names(.indicator) || names(.quantity) else { return false }
    return table.columns.allSatisfy { column in
      column.field.isKey || (row.cell(column.index).map { FigureWords.isMissing($0.text) } ?? true)
    }
  }

  private func observations(of row: SheetRow) -> [Observation] {
    guard !row.isFaulty, isWhole(row) else { return [] }
    let before = errors
    let parts = parts(of: row)
    // A row of names alone is a section's title, a signature or a figure that is still to come.
    if parts.isEmpty { return [] }
    let observations = parts.compactMap { observation(row, $0) }
    return errors == before ? observations : []
  }

  private var errors: Int { findings.diagnostics.count { $0.severity == .error } }

  private func isWhole(_ row: SheetRow) -> Bool {
    guard sheet.isDelimited, row.width > table.width || row.cells.count < table.width else { return true }
    let last = row.cells[min(table.width, row.cells.count - 1)]
    findings.report(.raggedRow, at: last.span, ["found": .text("\(row.cells.count)"), "wanted": .text("\(table.width)")])
    return false
  }

  /// The row's figures by what they are about. Figures without a word for it go with what adds up to the date, where a row
  /// has both that and what was added in the period.
  private func parts(of row: SheetRow) -> [Part] {
    var parts: [Part] = []
    let unit = table.first(.unit).flatMap { cell(row, $0) }
    let isPercentRow = unit.map { HeadingText.isPercent($0.text.folded) } ?? false
    for column in table.columns where !column.field.isKey {
      guard let cell = row.cell(column.index), let figure = figures.figure(cell, in: column, isPercentRow: isPercentRow) else {
        continue
      }
      if let index = parts.firstIndex(where: { $0.subject == column.subject }) {
        parts[index].figures.append((column.field, figure))
      } else {
        parts.append(Part(subject: column.subject, figures: [(column.field, figure)]))
      }
    }
    return joined(parts)
  }

  private func joined(_ parts: [Part]) -> [Part] {
    var kept: [Part] = parts.filter { $0.subject.accumulation != nil }
    for part in parts where part.subject.accumulation == nil {
      func isAlike(_ other: Part) -> Bool {
        other.subject.indicator == part.subject.indicator && other.subject.date == part.subject.date
      }
      let index =
        kept.firstIndex { isAlike($0) && $0.subject.accumulation == .cumulative } ?? kept.firstIndex(where: isAlike)
      if let index { kept[index].figures += part.figures } else { kept.append(part) }
    }
    return kept
  }

  /// The cell of a key; of a merged range of rows the one that stands for it.
  private func cell(_ row: SheetRow, _ column: Column) -> SheetCell? {
    if let own = row.cell(column.index) { return own }
    return sheet.anchor(row: row.number, column: column.index)
  }

  private func observation(_ row: SheetRow, _ part: Part) -> Observation? {
    func key(_ field: Field) -> SheetCell? { table.first(field).flatMap { cell(row, $0) } }
    if isUnnamedTotal(row, part) { return nil }
    guard let (date, period) = date(row, part, key(.date)) else { return nil }
    let subject = subject(row, part, key(.indicator), key(.quantity))
    var area: Observation.Area? = .region(.all)
    if table.first(.place) != nil {
      guard let cell = key(.place) else { return missing(.place, row) }
      area = rowNames.area(cell, on: date)
    }
    guard let subject, let area else { return nil }
    var observation = Observation(
      origin: Observation.Origin(file: file, sheet: sheet.name, row: row.number), subject: subject, area: area, date: date,
      period: period, accumulation: part.subject.accumulation)
    if let cell = key(.segment) {
      guard let segment = rowNames.segment(cell, in: area) else { return nil }
      observation.segment = segment
    }
    if let cell = key(.accumulation) {
      guard let accumulation = rowNames.accumulation(cell) else { return nil }
      observation.accumulation = observation.accumulation ?? accumulation
    }
    if let cell = key(.reportedOn) {
      guard let day = rowNames.day(cell) else { return nil }
      observation.reportedOn = day
    }
    observation.wording = key(.wording)?.text
    observation.source = key(.source)?.text
    let notes = table.columns.filter { $0.field == .note }.compactMap { row.cell($0.index)?.text }
    observation.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
    for (field, figure) in part.figures { observation.take(figure, as: field) }
    observation.isEstimate = part.figures.contains { $0.figure.isEstimate }
    return observation
  }

  /// Whether a row adds up others and lacks what it is about; reported so.
  private func isUnnamedTotal(_ row: SheetRow, _ part: Part) -> Bool {
    func own(_ field: Field) -> SheetCell? { table.first(field).flatMap { row.cell($0.index) } }
    func isTotal(_ cell: SheetCell?) -> Bool { cell.map { PlaceIndex.isTotal($0.text) } ?? false }
    let named = isTotal(own(.place)) ? own(.place) : isTotal(own(.indicator)) ? own(.indicator) : nil
    guard let named else { return false }
    let needed: [Field] = (part.subject.date == nil ? [.date] : []) + (part.subject.indicator == nil ? [.indicator] : [])
    let lacks = needed.contains { field in
      guard let column = table.first(field) else { return false }
      return cell(row, column) == nil && own(.quantity) == nil
    }
    guard lacks || isTotal(own(.indicator)) else { return false }
    findings.report(.totalWithoutName, at: named.span, ["found": .text(excerpt(named.text))])
    return true
  }

  private func date(_ row: SheetRow, _ part: Part, _ cell: SheetCell?) -> (Day, Period?)? {
    if let date = part.subject.date { return date.closed(by: rowNames.study.reports) }
    if let date = table.titleDate { return date.closed(by: rowNames.study.reports) }
    guard let cell else { return missing(.date, row) }
    return rowNames.date(cell)?.closed(by: rowNames.study.reports)
  }

  private func subject(_ row: SheetRow, _ part: Part, _ indicator: SheetCell?, _ quantity: SheetCell?) -> Observation.Subject? {
    if let quantity {
      if indicator != nil || part.subject.indicator != nil {
        findings.report(.subjectTwice, at: quantity.span, ["found": .text(excerpt(quantity.text))])
        return nil
      }
      return .quantity(quantity.text)
    }
    if let id = part.subject.indicator { return .indicator(id) }
    guard let indicator else { return missing(.indicator, row) }
    return rowNames.indicator(indicator).map { .indicator($0) }
  }

  /// Reports an empty cell that should name something.
  private func missing<Value>(_ field: Field, _ row: SheetRow) -> Value? {
    guard let column = table.first(field) ?? table.first(.quantity) else { return nil }
    let span = row.cells.indices.contains(column.index) ? row.cells[column.index].span : row.cells[row.cells.count - 1].span
    findings.report(.dataCellEmpty, at: span, ["key": .text(excerpt(column.heading.text))])
    return nil
  }
}

extension Observation {
  /// Whether it says more than how many there are.
  fileprivate var countsSomething: Bool {
    numerator != nil || rate != nil || goal != nil || change != nil || relativeChange != nil
  }

  fileprivate mutating func take(_ figure: ReadFigure, as field: Field) {
    let number = figure.number
    switch (field, figure.kind) {
    case (.numerator, .members), (.value, .members): numerator = number
    case (.denominator, .members): denominator = number
    case (.rate, .share), (.value, .share), (.numerator, .share): rate = number
    case (.goal, _): goal = number
    case (.change, .members): change = number
    case (.change, .share), (.relativeChange, .share): relativeChange = number
    default: break
    }
  }
}
