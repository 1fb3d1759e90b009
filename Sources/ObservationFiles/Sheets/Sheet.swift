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
  package var merges: [Merge]
  /// Whether a row with other than as many cells as there are columns lost a separator: so in a text.
  package var isDelimited: Bool
}
