internal import PlanningDomain
internal import StudyFiles

/// Reads the headings of a table, or says what is wrong with them.
struct ColumnReader {
  var words: HeadingWords
  let names: NameIndex
  let places: PlaceIndex
  let locale: Language?
  let findings: Findings

  /// The columns of a sheet; nil where nothing can be read with them. Every fault of the headings is reported.
  func table(of sheet: Sheet) -> ColumnTable? {
    var reader = self
    reader.words.year = TitleDate.year(above: sheet)
    return reader.readTable(of: sheet)
  }

  private func readTable(of sheet: Sheet) -> ColumnTable? {
    let headings = HeadingRows(sheet: sheet, words: words)
    guard let rows = headings.found() else { return nil }
    let width = sheet.rows[rows].map(\.width).max() ?? 1
    var columns: [Column] = []
    var groups: [SheetCell] = []
    var isSound = true
    for index in 0..<width {
      let stack = headings.stack(index, rows)
      guard let lowest = stack.last else { continue }
      guard let column = column(index, stack, lowest) else {
        isSound = false
        continue
      }
      if column.field.isKey == false { groups += unread(stack) }
      columns.append(column)
    }
    guard let start = sheet.rows[rows].first?.cells.first(where: { !$0.isBlank }) else { return nil }
    // A heading that is not known may be the one that is missing.
    let title = isDated(columns) ? nil : TitleDate(above: rows.lowerBound, of: sheet, locale: locale)
    guard checkTwice(columns, below: rows.upperBound, of: sheet), isSound,
      checkNeeded(columns, groups, isDated: title != nil, at: start.span)
    else {
      return ColumnTable.unreadable
    }
    if let title {
      findings.report(.dateOfTitle, at: title.cell.span, ["found": .text(excerpt(title.text))])
    }
    let place = titlePlace(columns, above: rows.lowerBound, of: sheet)
    reportPassedOver(columns)
    var body = sheet.rows[rows.upperBound...]
    while let first = body.first, HeadingRows.isNumbering(first) { body = body.dropFirst() }
    return ColumnTable(
      columns: columns, rows: body, width: width, titleDate: title?.date, titlePlace: place,
      unit: UnitOfMeasure.above(rows.lowerBound, of: sheet))
  }

  /// The one place that the rows above a table without a column of places name, in a study of several; reported.
  private func titlePlace(_ columns: [Column], above row: Int, of sheet: Sheet) -> Region? {
    guard !columns.contains(where: { $0.field == .place }), places.placeCount > 1 else { return nil }
    let cells = sheet.rows[..<row].flatMap(\.cells).filter { !$0.isBlank && $0.kind == .text }
    guard let only = places.only(in: cells.map(\.text)), let cell = cells.first(where: { places.only(in: [$0.text]) != nil })
    else { return nil }
    findings.report(.placeOfTitle, at: cell.span, ["found": .text(excerpt(only.title))])
    return only.region
  }

  private func column(_ index: Int, _ stack: [SheetCell], _ lowest: SheetCell) -> Column? {
    var meaning: HeadingMeaning?
    var subject = Column.Subject()
    var isPercent = false
    var exponent = 0
    for cell in stack {
      let heading = HeadingText(cell.text)
      if let own = words.meaning(cell.text) {
        meaning = HeadingMeaning(own.field, own.accumulation ?? meaning?.accumulation)
        if !own.field.isKey { subject.date = words.date(cell) ?? subject.date }
      } else if let indicator = words.indicator(cell.text) {
        subject.indicator = indicator
      } else if let date = words.date(cell) {
        subject.date = date
      }
      isPercent = isPercent || heading.isPercent
      if heading.exponent != 0 { exponent = heading.exponent }
    }
    if meaning == nil, subject == Column.Subject(), HeadingWords.isYearless(lowest.text) {
      findings.report(.notAReportDate, at: lowest.span, ["found": .text(excerpt(lowest.text))])
      return nil
    }
    guard meaning != nil || subject.indicator != nil || subject.date != nil else {
      var arguments: [String: DiagnosticArgument] = ["found": .text(excerpt(lowest.text))]
      if let near = suggestion(for: HeadingText(lowest.text).name, among: words.suggestions) {
        arguments["suggestion"] = .text(near)
      }
      findings.report(.unknownDataHeading, at: lowest.span, arguments)
      return nil
    }
    if let date = subject.date, !date.isPlausible {
      findings.report(
        .dateFarOff, at: lowest.span,
        [
          "found": .text(excerpt(lowest.text)), "low": .text("\(ReportDate.years.lowerBound)"),
          "high": .text("\(ReportDate.years.upperBound)"),
        ])
      return nil
    }
    subject.accumulation = meaning?.accumulation ?? stack.lazy.compactMap { HeadingText($0.text).accumulation }.first
    return Column(
      index: index, field: field(meaning?.field ?? .value, isPercent: isPercent), subject: subject, isPercent: isPercent,
      exponent: exponent, counted: stack.lazy.compactMap { HeadingText($0.text).counted }.first, heading: lowest)
  }

  /// `Thực hiện (%)` is a rate, `Tăng (%)` a relative change.
  private func field(_ field: Field, isPercent: Bool) -> Field {
    switch field {
    case .numerator, .value: isPercent ? .rate : field
    case .change: isPercent ? .relativeChange : field
    default: field
    }
  }

  /// Groups above a column that mean nothing that is known.
  private func unread(_ stack: [SheetCell]) -> [SheetCell] {
    stack.filter { words.meaning($0.text) == nil && words.indicator($0.text) == nil && words.date($0) == nil }
  }

  /// No two columns say the same. A count that does not say whether it adds up means the same as a running total beside it: one
  /// of the two is what was done in the period, and nobody can tell which is meant.
  private func checkTwice(_ columns: [Column], below row: Int, of sheet: Sheet) -> Bool {
    struct Key: Hashable {
      var field: Field
      var subject: Column.Subject
    }
    var first: [Key: Column] = [:]
    var isSound = true
    for column in columns where ![.ignored, .note, .passedOver].contains(column.field) {
      let key = Key(field: column.field == .value ? .numerator : column.field, subject: column.subject)
      var other = key
      switch column.subject.accumulation {
      case .cumulative: other.subject.accumulation = nil
      case nil: other.subject.accumulation = .cumulative
      case .inPeriod: break
      }
      let rival = key.field == .numerator ? first[other] : nil
      guard let earlier = first[key] ?? rival else {
        first[key] = column
        continue
      }
      isSound = false
      if earlier.heading.span == column.heading.span, sheet.rows.indices.contains(row),
        let below = sheet.rows[row].cell(column.index), below.kind == .text, !below.text.contains(where: \.isNumber)
      {
        // One heading over both, told apart by a word that is not known.
        findings.report(.unknownDataHeading, at: below.span, ["found": .text(excerpt(below.text))])
      } else {
        findings.report(
          .columnTwice, at: column.heading.span,
          ["found": .text(excerpt(column.heading.text)), "first": findings.place(earlier.heading.span)])
      }
    }
    return isSound
  }

  private func isDated(_ columns: [Column]) -> Bool {
    let figures = columns.filter { !$0.field.isKey }
    return columns.contains { $0.field == .date } || (figures.allSatisfy { $0.subject.date != nil } && !figures.isEmpty)
  }

  private func reportPassedOver(_ columns: [Column]) {
    let passed = columns.filter { $0.field == .passedOver }
    guard let first = passed.first else { return }
    findings.report(
      .columnPassedOver, at: first.heading.span, ["known": .choices(passed.map { excerpt($0.heading.text) })])
  }

  private func checkNeeded(_ columns: [Column], _ groups: [SheetCell], isDated isTitled: Bool, at span: Span) -> Bool {
    let figures = columns.filter { !$0.field.isKey }
    func has(_ fields: [Field]) -> Bool { columns.contains { fields.contains($0.field) } }
    var missing: [Phrase] = []
    if !isTitled && !isDated(columns) { missing.append(.dateColumn) }
    if !has([.indicator, .quantity]) && !(figures.allSatisfy { $0.subject.indicator != nil } && !figures.isEmpty) {
      if let group = groups.first {
        // A group that is no known word names the indicator here.
        report(unknownIndicator: group)
        return false
      }
      missing.append(.indicatorColumn)
    }
    if figures.isEmpty { missing.append(.figureColumn) }
    for phrase in missing { findings.report(.dataColumnMissing, at: span, ["wanted": .phrase(phrase)]) }
    return missing.isEmpty
  }

  func report(unknownIndicator cell: SheetCell) {
    var arguments: [String: DiagnosticArgument] = [
      "found": .text(excerpt(cell.text)), "known": .choices(Array(names.indicatorNames.prefix(12))),
    ]
    if let near = suggestion(for: cell.text, among: names.indicatorNames) { arguments["suggestion"] = .text(near) }
    findings.report(.unknownDataIndicator, at: cell.span, arguments)
  }
}

extension ColumnTable {
  /// Headings with faults: nothing below them is read.
  static let unreadable = ColumnTable(columns: [], rows: [], width: 0)
}
