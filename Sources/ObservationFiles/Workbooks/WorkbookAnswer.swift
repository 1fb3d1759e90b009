internal import Foundation

/// One line of what the script prints: a sheet, a row of the sheet before it, or a fault of the whole workbook.
struct WorkbookLine: Decodable {
  var sheet: String?
  var isHidden: Bool?
  var hiddenRows: [Int]?
  var hiddenColumns: [Int]?
  /// First and last row, first and last column, from 1.
  var merges: [[Int]]?

  var row: Int?
  /// Column from 1, kind and text.
  var cells: [[String]]?

  var fault: String?
  var found: String?
  var limit: String?
  /// Which part of the archive.
  var part: String?

  /// The lines of an answer; nil where one is none.
  static func all(in answer: Data) -> [WorkbookLine]? {
    do {
      let decoder = JSONDecoder()
      return try answer.split(separator: 0x0A).map { try decoder.decode(WorkbookLine.self, from: Data($0)) }
    } catch {
      return nil
    }
  }
}
