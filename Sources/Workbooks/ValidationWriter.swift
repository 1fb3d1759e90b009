internal import CXLSXWriter
internal import PlanningDomain

extension SheetWriter {
  /// The library copies everything it is given, so the texts need to live only as long as the call.
  func write(_ validation: Workbook.Validation) throws(WorkbookError) {
    var rule = lxw_data_validation()
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.error_type = UInt8(
      (validation.strictness == .stop ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING).rawValue)
    var texts = OwnedTexts()
    defer { texts.free() }
    if !validation.title.isEmpty { rule.error_title = texts.copy(validation.title) }
    if !validation.message.isEmpty { rule.error_message = texts.copy(validation.message) }
    if !validation.prompt.isEmpty {
      if !validation.title.isEmpty { rule.input_title = texts.copy(validation.title) }
      rule.input_message = texts.copy(validation.prompt)
    }
    // A list ends with a null.
    var choices: [UnsafeMutablePointer<CChar>?] = []
    switch validation.rule {
    case .choice(let words):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      choices = words.map { texts.copy($0) } + [nil]
    case .choiceFrom(let name, let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = texts.copy("='\(name.replacing("'", with: "''"))'!\(absolute(range))")
    case .notNegative:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      rule.value_number = 0
    case .between(let low, let high):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = low
      rule.maximum_number = high
    case .upTo(let columns):
      let first = validation.range
      let own = Workbook.address(row: first.rows.lowerBound, column: first.columns.lowerBound)
      let other = Workbook.address(row: first.rows.lowerBound, column: first.columns.lowerBound + columns)
      rule.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      rule.value_formula = texts.copy("=AND(ISNUMBER(\(own)),\(own)>=0,OR(\(other)=\"\",\(own)<=\(other)))")
    case .dates(let period):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_datetime = period.from.libraryTime
      rule.maximum_datetime = period.through.libraryTime
    case .anything: rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    }
    let range = validation.range
    let status = choices.withUnsafeMutableBufferPointer { list in
      if !list.isEmpty { rule.value_list = list.baseAddress }
      return worksheet_data_validation_range(
        page, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
        UInt16(range.columns.upperBound), &rule)
    }
    try done(status)
  }

  private func absolute(_ range: Workbook.Block) -> String {
    "$\(Workbook.letters(range.columns.lowerBound))$\(range.rows.lowerBound + 1):"
      + "$\(Workbook.letters(range.columns.upperBound))$\(range.rows.upperBound + 1)"
  }
}

/// Copies of texts for a C function that takes them as if it might write.
private struct OwnedTexts {
  private var copies: [UnsafeMutablePointer<CChar>] = []

  mutating func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { (copy + index).initialize(to: byte) }
    copies.append(copy)
    return copy
  }

  mutating func free() {
    for copy in copies { copy.deallocate() }
    copies = []
  }
}
