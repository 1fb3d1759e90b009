/// Why a workbook cannot be written.
package enum WorkbookError: Error, Hashable, Sendable {
  /// `place` is a sheet's name, or a cell such as `Số liệu!C14`.
  case unwritable(place: String, Fault)
  /// The file could not be made; what the system or the library says.
  case file(String)

  package enum Fault: String, Hashable, Sendable {
    case noSheet, sheetName, sheetNameTwice
    case tooManyRows, tooManyColumns, textTooLong
    /// A character that no workbook holds (NUL and other controls), or text that a spreadsheet would take for markup.
    case character, markup
    case notFinite, date, mergeOverlap, mergeOfOne, validationOverlap, choices, messageTooLong, number
  }
}
