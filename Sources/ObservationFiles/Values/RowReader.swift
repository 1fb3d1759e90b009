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
    var figures: [PartFigure] = []
  }

  /// A figure and where it stands.
  private struct PartFigure {
    var column: Column
    var cell: SheetCell
    var figure: ReadFigure
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
    guard !row.isFaulty, isWhole(row), !isSignature(row) else { return [] }
    let before = errors
    let parts = parts(of: row)
    // A row of names alone is a section's title, a signature or a figure that is still to come.
    if parts.isEmpty { return [] }
    let observations = parts.compactMap { observation(row, $0) }
    return errors == before ? observations : []
  }

  /// Whether a row names nothing that figures are about and holds no digit: `NGƯỜI LẬP BIỂU` below the last figures.
  private func isSignature(_ row: SheetRow) -> Bool {
    let keys = table.columns.filter { [.date, .place, .indicator, .quantity, .segment].contains($0.field) }
    return !keys.isEmpty && keys.allSatisfy { cell(row, $0) == nil }
      && !row.cells.contains { $0.text.contains(where: \.isNumber) }
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
    let unit = unit(of: row)
    for column in table.columns where !column.field.isKey {
      guard let cell = row.cell(column.index), let figure = figures.figure(cell, in: column, unit: unit) else { continue }
      let own = PartFigure(column: column, cell: cell, figure: figure)
      if let index = parts.firstIndex(where: { $0.subject == column.subject }) {
        parts[index].figures.append(own)
      } else {
        parts.append(Part(subject: column.subject, figures: [own]))
      }
    }
    return joined(parts)
  }

  /// The row's own, else that of the table.
  private func unit(of row: SheetRow) -> UnitOfMeasure? {
    guard let cell = table.first(.unit).flatMap({ cell(row, $0) }), !FigureWords.isMissing(cell.text) else { return table.unit }
    if let unit = UnitOfMeasure(cell.text, cell: cell) { return unit }
    findings.report(.unknownWording, at: cell.span, ["found": .text(excerpt(cell.text)), "word": .text(excerpt(cell.text))])
    return nil
  }

  private func joined(_ parts: [Part]) -> [Part] {
    var kept: [Part] = parts.filter { $0.subject.accumulation != nil }
    for part in parts where part.subject.accumulation == nil {
      func isAlike(_ other: Part) -> Bool {
        other.subject.indicator == part.subject.indicator && other.subject.date == part.subject.date
      }
      // A count of its own beside what was added in the period is another figure.
      let isCount = part.figures.contains { [.numerator, .value].contains($0.column.field) && $0.figure.kind == .members }
      let index =
        kept.firstIndex { isAlike($0) && $0.subject.accumulation == .cumulative }
        ?? (isCount ? nil : kept.firstIndex(where: isAlike))
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
    var area: Observation.Area? = .region(table.titlePlace ?? .all)
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
    guard isCounted(part, in: observation, row) else { return nil }
    for figure in part.figures {
      guard observation.take(figure.figure, as: figure.column.field) else {
        report(twice: figure, in: part)
        return nil
      }
    }
    observation.isEstimate = part.figures.contains { $0.figure.isEstimate }
    return observation
  }

  /// Reports a figure that says again what another column of the part says.
  private func report(twice figure: PartFigure, in part: Part) {
    let first = part.figures.first { $0.column.index != figure.column.index } ?? figure
    findings.report(
      .columnTwice, at: figure.column.heading.span,
      ["found": .text(excerpt(figure.column.heading.text)), "first": findings.place(first.column.heading.span)])
  }

  /// Whether all members are counted in whole numbers of what the indicator counts; else reported. A plain value may be a mean, so
  /// it may have decimals.
  private func isCounted(_ part: Part, in observation: Observation, _ row: SheetRow) -> Bool {
    guard case .indicator(let id) = observation.subject, let own = UnitOfMeasure.Counted(id, in: rowNames.study) else {
      return true
    }
    let unit = unit(of: row)
    var isSound = true
    for part in part.figures where part.figure.kind == .members {
      let field = part.column.field
      guard [.numerator, .value, .denominator].contains(field) else { continue }
      let said = part.figure.counted ?? (field == .denominator ? nil : part.column.counted)
      let isOther = said.map { $0 != own } ?? (unit.map { !$0.counted.isEmpty && !$0.counted.contains(own) } ?? false)
      if isOther {
        let cell = said == nil ? unit?.cell ?? part.cell : part.cell
        let found = part.figure.counted == nil && said != nil ? part.column.heading.text : cell.text
        findings.reportOnce(.otherUnit, at: cell.span, ["found": .text(excerpt(found)), "wanted": .phrase(own.phrase)])
        isSound = false
      }
      let value = part.figure.number.value
      if field != .value, value != value.rounded(), !part.figure.isScaled {
        findings.report(
          .fractionOfMembers, at: part.cell.span, ["found": .text(excerpt(part.cell.text)), "wanted": .phrase(own.phrase)])
        isSound = false
      }
    }
    return isSound
  }

  /// Whether a row adds up others and lacks what it is about; reported so.
  private func isUnnamedTotal(_ row: SheetRow, _ part: Part) -> Bool {
    func own(_ field: Field) -> SheetCell? { table.first(field).flatMap { row.cell($0.index) } }
    func isTotal(_ cell: SheetCell?) -> Bool { cell.map { WholeNames.isSum($0.text) } ?? false }
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

  /// Takes a figure in; whether its place was free.
  fileprivate mutating func take(_ figure: ReadFigure, as field: Field) -> Bool {
    let slot: WritableKeyPath<Observation, ReportedNumber?>
    switch (field, figure.kind) {
    case (.numerator, .members), (.value, .members): slot = \.numerator
    case (.denominator, .members): slot = \.denominator
    case (.rate, .share), (.value, .share), (.numerator, .share): slot = \.rate
    case (.goal, _): slot = \.goal
    case (.change, .members): slot = \.change
    case (.change, .share), (.relativeChange, .share): slot = \.relativeChange
    default: return true
    }
    guard self[keyPath: slot] == nil else { return false }
    self[keyPath: slot] = figure.number
    return true
  }
}
