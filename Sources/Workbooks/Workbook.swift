package import PlanningDomain

/// A workbook as a value: sheets of cells that a spreadsheet opens. It holds no formulas; text stays text whatever it begins with.
package struct Workbook: Hashable, Sendable {
  /// Shown by file managers; at most 255 characters.
  package var title: String
  /// At least one.
  package var sheets: [Sheet]

  package init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }
}

extension Workbook {
  /// What a cell holds.
  package enum Content: Hashable, Sendable {
    case blank
    /// At most 32 767 UTF-16 units, which is what Excel holds; `""` is a blank cell.
    case text(String)
    /// Finite; kept to 16 significant digits.
    case number(Double)
    /// From 1 March 1900 on: before it Excel counts a day that never was.
    case date(Day)
  }

  package struct Cell: Hashable, Sendable {
    package var content: Content
    package var style: Style

    package init(_ content: Content, _ style: Style = Style()) {
      self.content = content
      self.style = style
    }
  }

  /// How a cell looks; a workbook keeps each style once.
  package struct Style: Hashable, Sendable {
    package enum Horizontal: Hashable, Sendable { case automatic, left, center, right }

    package var isBold = false
    package var isItalic = false
    /// In points.
    package var size: Double = 11
    /// 0xRRGGBB.
    package var color: UInt32 = 0x000000
    /// 0xRRGGBB; nil for none.
    package var fill: UInt32?
    package var hasBorder = false
    package var wraps = false
    package var horizontal = Horizontal.automatic
    /// In Excel's notation: `#,##0`, `dd/mm/yyyy`; `@` keeps what is typed as text. nil for General.
    package var numberFormat: String?

    package init() {}

    /// The style with something changed.
    package func with(_ change: (inout Style) -> Void) -> Style {
      var style = self
      change(&style)
      return style
    }
  }

  /// Cells of a sheet, from 0; both ends included.
  package struct Block: Hashable, Sendable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }

    package init(row: Int, column: Int) { self.init(rows: row...row, columns: column...column) }

    package func overlaps(_ other: Block) -> Bool { rows.overlaps(other.rows) && columns.overlaps(other.columns) }
  }
}
