internal import PlanningDomain

extension Workbook {
  /// Limits of Excel, by which a file that breaks one is refused or repaired when opened.
  enum Limit {
    static let rows = 1_048_576
    static let columns = 16_384
    static let text = 32_767
    static let sheetName = 31
    static let title = 32
    static let message = 255
  }

  /// - Throws: the first thing that the library would clip, take for markup or write so that Excel refuses it.
  func check() throws(WorkbookError) {
    guard !sheets.isEmpty else { throw .unwritable(place: title, .noSheet) }
    try Self.check(title, limit: Limit.message, .messageTooLong, at: title)
    var names: Set<String> = []
    for sheet in sheets {
      guard names.insert(sheet.name.lowercased()).inserted else { throw .unwritable(place: sheet.name, .sheetNameTwice) }
      try sheet.check()
    }
  }

  /// No control characters but tab and line feed, no `_xHHHH_` and no `<r>…</r>`, which the format or the library takes for markup.
  static func check(_ text: String, limit: Int, _ fault: WorkbookError.Fault, at place: String) throws(WorkbookError) {
    guard text.utf16.count <= limit else { throw .unwritable(place: place, fault) }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: continue
      case 0x00...0x1F, 0x7F, 0xFFFE, 0xFFFF: throw .unwritable(place: place, .character)
      default: continue
      }
    }
    guard !text.contains(/_x[0-9A-Fa-f]{4}_/), !(text.hasPrefix("<r>") && text.hasSuffix("</r>")) else {
      throw .unwritable(place: place, .markup)
    }
  }
}

extension Workbook.Sheet {
  func check() throws(WorkbookError) {
    try checkName()
    guard rows.count <= Workbook.Limit.rows else { throw fault(.tooManyRows) }
    for (row, cells) in rows.enumerated() {
      guard cells.count <= Workbook.Limit.columns else { throw fault(.tooManyColumns, row) }
      for (column, cell) in cells.enumerated() { if let cell { try check(cell.content, row, column) } }
    }
    for column in columns { guard (0...255).contains(column.width) else { throw fault(.number) } }
    for height in heights.values { guard (0...409).contains(height) else { throw fault(.number) } }
    for note in notes {
      try Workbook.check(note.text, limit: Workbook.Limit.text, .textTooLong, at: address(note.row, note.column))
    }
    for (index, merge) in merges.enumerated() {
      guard merge.rows.count * merge.columns.count > 1 else { throw fault(.mergeOfOne, merge.rows.lowerBound) }
      guard !merges[..<index].contains(where: merge.overlaps) else { throw fault(.mergeOverlap, merge.rows.lowerBound) }
    }
    for (index, validation) in validations.enumerated() {
      guard !validations[..<index].contains(where: { $0.range.overlaps(validation.range) }) else {
        throw fault(.validationOverlap, validation.range.rows.lowerBound)
      }
      try check(validation)
    }
  }

  private func checkName() throws(WorkbookError) {
    let isFit =
      !name.isEmpty && name.utf16.count <= Workbook.Limit.sheetName && !name.contains { "[]:*?/\\".contains($0) }
      && !name.hasPrefix("'") && !name.hasSuffix("'")
    guard isFit else { throw fault(.sheetName) }
    try Workbook.check(name, limit: Workbook.Limit.sheetName, .sheetName, at: name)
  }

  private func check(_ content: Workbook.Content, _ row: Int, _ column: Int) throws(WorkbookError) {
    switch content {
    case .blank: return
    case .text(let text): try Workbook.check(text, limit: Workbook.Limit.text, .textTooLong, at: address(row, column))
    case .number(let number): guard number.isFinite else { throw fault(.notFinite, row, column) }
    case .date(let day): guard day.isWritable else { throw fault(.date, row, column) }
    }
  }

  private func check(_ validation: Workbook.Validation) throws(WorkbookError) {
    let (row, column) = (validation.range.rows.lowerBound, validation.range.columns.lowerBound)
    let place = address(row, column)
    try Workbook.check(validation.title, limit: Workbook.Limit.title, .messageTooLong, at: place)
    try Workbook.check(validation.message, limit: Workbook.Limit.message, .messageTooLong, at: place)
    try Workbook.check(validation.prompt, limit: Workbook.Limit.message, .messageTooLong, at: place)
    switch validation.rule {
    case .choice(let choices):
      let isFit =
        !choices.isEmpty && choices.allSatisfy { !$0.isEmpty && !$0.contains(where: { ",\"\n\t".contains($0) }) }
        && choices.joined(separator: ",").utf16.count <= Workbook.Limit.message
      guard isFit else { throw fault(.choices, row, column) }
    case .between(let low, let high): guard low.isFinite, high.isFinite, low <= high else { throw fault(.notFinite, row, column) }
    case .dates(let period):
      guard period.from.isWritable, period.through.isWritable, period.from <= period.through else {
        throw fault(.date, row, column)
      }
    case .choiceFrom, .notNegative, .upTo, .anything: return
    }
  }

  private func fault(_ fault: WorkbookError.Fault, _ row: Int, _ column: Int = 0) -> WorkbookError {
    .unwritable(place: address(row, column), fault)
  }

  private func fault(_ fault: WorkbookError.Fault) -> WorkbookError { .unwritable(place: name, fault) }

  private func address(_ row: Int, _ column: Int) -> String { "\(name)!\(Workbook.address(row: row, column: column))" }
}

extension Workbook {
  /// `C14` for row 13 and column 2.
  package static func address(row: Int, column: Int) -> String { letters(column) + "\(row + 1)" }

  /// `A` for column 0, `AA` for column 26.
  static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}

extension Day {
  fileprivate var isWritable: Bool {
    let date = date
    return date.year <= 9999 && (date.year > 1900 || date.year == 1900 && date.month >= 3)
  }
}
