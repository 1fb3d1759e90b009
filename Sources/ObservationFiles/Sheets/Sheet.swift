package import PlanningDomain
package import StudyFiles

/// One cell of a text or of a workbook.
package struct SheetCell {
  package enum Kind: Hashable {
    case text
    /// A number of a workbook, which has one reading; `isPercent` where its format shows percent.
    case number(isPercent: Bool)
    case date(Day)
  }

  /// In NFC, without white space at the ends; of a number its shortest digits, with a point before decimals.
  package var text: String
  package var kind: Kind
  package var span: Span

  package var isBlank: Bool { text.isEmpty }
}

/// A row that holds something.
package struct SheetRow {
  /// Line of a text or row of a sheet, from 1.
  package var number: Int
  /// From the first column on.
  package var cells: [SheetCell]
  /// What its cells hold is not known; that was reported.
  package var isFaulty: Bool

  /// The cell of a column from 0; nil where there is none or nothing in it.
  package func cell(_ column: Int) -> SheetCell? {
    cells.indices.contains(column) && !cells[column].isBlank ? cells[column] : nil
  }

  /// How many cells there are without empty ones at the end.
  package var width: Int { (cells.lastIndex { !$0.isBlank } ?? -1) + 1 }
}

/// A cell's place in a sheet.
private struct Address: Hashable {
  /// From 1.
  var row: Int
  /// From 0.
  var column: Int
}

/// What a text and a sheet of a workbook both are: rows of cells with positions.
package struct Sheet {
  /// Rows and columns from 1, both ends included; one cell stands for all of them.
  package struct Merge: Hashable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>
  }

  /// The workbook's name for it; nil for a text.
  package var name: String?
  /// Rows that hold something, in order.
  package var rows: [SheetRow]
  private var merged: [Address: Address] = [:]
  /// Whether a row with other than as many cells as there are columns lost a separator: so in a text.
  package var isDelimited: Bool

  init(name: String?, rows: [SheetRow], merges: [Merge], isDelimited: Bool) {
    self.name = name
    self.rows = rows
    self.isDelimited = isDelimited
    for merge in merges {
      let first = Address(row: merge.rows.lowerBound, column: merge.columns.lowerBound - 1)
      for row in merge.rows { for column in merge.columns { merged[Address(row: row, column: column - 1)] = first } }
    }
  }

  /// Whether a cell, its row from 1 and its column from 0, is part of a merged one.
  func isMerged(row: Int, column: Int) -> Bool { merged[Address(row: row, column: column)] != nil }

  /// The cell that stands for a merged one; nil where nothing is merged or nothing written.
  func anchor(row: Int, column: Int) -> SheetCell? {
    guard let first = merged[Address(row: row, column: column)] else { return nil }
    var range = rows.indices
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = rows[middle].number <= first.row ? middle..<range.upperBound : range.lowerBound..<middle
    }
    guard let index = range.first, rows[index].number == first.row else { return nil }
    return rows[index].cell(first.column)
  }
}
