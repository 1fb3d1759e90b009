internal import StudyFiles

/// Where the headings of a table stand, and what stands above each column.
struct HeadingRows {
  let sheet: Sheet
  let words: HeadingWords

  /// Titles, addresses and forms stand above a table, not whole pages.
  static let searched = 60
  /// Groups, columns and perhaps a third row.
  static let most = 3

  /// The rows with headings: the first in which two cells or more are known, one of them as a field, and what is not known
  /// is not more; with the rows below that refine it. Nil where there is none.
  func found() -> Range<Int>? {
    guard let first = sheet.rows.prefix(Self.searched).firstIndex(where: isFirst) else { return nil }
    var end = first + 1
    while end < sheet.rows.count, end - first < Self.most, refines(sheet.rows[end], first..<end) { end += 1 }
    return first..<end
  }

  /// Whether a row only numbers the columns: `(1) (2) (3)`, `A B 1 2 3`.
  static func isNumbering(_ row: SheetRow) -> Bool {
    let texts = row.cells.filter { !$0.isBlank }.map(\.text)
    guard texts.count > 1 else { return false }
    if texts.allSatisfy({ $0.hasPrefix("(") && $0.contains(where: \.isASCIIDigit) && $0.hasSuffix(")") }) { return true }
    let numbers = texts.drop { $0.count == 1 && $0.first?.isLetter ?? false }
    return texts.count > 2 && numbers.enumerated().allSatisfy { Int($0.element) == $0.offset + 1 } && numbers.count > 1
  }

  private func isFirst(_ row: SheetRow) -> Bool {
    let cells = row.cells.filter { !$0.isBlank }
    let known = cells.count { words.isKnown($0.text) || words.date($0) != nil }
    return known >= 2 && known * 2 >= cells.count && cells.contains { words.meaning($0.text) != nil }
  }

  /// Whether a row below headings is one of them: all its cells are, and none that is no field stands below a key, where rows
  /// of figures have their names and dates.
  private func refines(_ row: SheetRow, _ above: Range<Int>) -> Bool {
    let cells = row.cells.enumerated().filter { !$0.element.isBlank }
    guard !cells.isEmpty else { return false }
    return cells.allSatisfy { column, cell in
      if words.meaning(cell.text) != nil { return true }
      guard words.indicator(cell.text) != nil || words.date(cell) != nil else { return false }
      return !above.contains { sheet.rows[$0].cell(column).flatMap { words.meaning($0.text) }?.field.isKey ?? false }
    }
  }

  /// The headings of a column from the top down. A merged cell counts for every column under it; so does a group whose
  /// neighbors to the right are empty while headings stand below them.
  func stack(_ column: Int, _ rows: Range<Int>) -> [SheetCell] { rows.compactMap { heading(column, $0, rows) } }

  private func heading(_ column: Int, _ row: Int, _ rows: Range<Int>) -> SheetCell? {
    if let own = sheet.rows[row].cell(column) { return own }
    let number = sheet.rows[row].number
    if sheet.isMerged(row: number, column: column) {
      let anchor = sheet.anchor(row: number, column: column)
      return anchor?.span.line == number ? anchor : nil
    }
    let below = (row + 1)..<rows.upperBound
    guard below.contains(where: { sheet.rows[$0].cell(column) != nil }) else { return nil }
    guard let left = (0..<column).last(where: { sheet.rows[row].cell($0) != nil }),
      below.contains(where: { sheet.rows[$0].cell(left) != nil })
    else { return nil }
    return sheet.rows[row].cell(left)
  }
}
