package import PlanningDomain

extension Workbook {
  package struct Sheet: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
      /// In characters of the standard font, 0…255.
      package var width: Double
      package var isHidden: Bool

      package init(width: Double, isHidden: Bool = false) {
        self.width = width
        self.isHidden = isHidden
      }
    }

    /// A small text that shows when the pointer rests on a cell.
    package struct Note: Hashable, Sendable {
      package var row: Int
      package var column: Int
      package var text: String

      package init(row: Int, column: Int, text: String) {
        self.row = row
        self.column = column
        self.text = text
      }
    }

    /// 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end; unlike every other in the workbook.
    package var name: String
    /// From row 0 and column 0; a nil cell is left alone.
    package var rows: [[Cell?]]
    /// From column 0; later ones keep the standard width.
    package var columns: [Column] = []
    /// In points, by row; rows that are not named are as high as their text.
    package var heights: [Int: Double] = [:]
    /// Rows and columns that stay in view.
    package var frozen: (rows: Int, columns: Int) {
      get { (frozenRows, frozenColumns) }
      set { (frozenRows, frozenColumns) = newValue }
    }
    private var frozenRows = 0
    private var frozenColumns = 0
    /// Each of two cells or more, none overlapping another; the first cell's content stands for all.
    package var merges: [Block] = []
    /// None overlapping another.
    package var validations: [Validation] = []
    package var notes: [Note] = []
    /// Printed on A4 across, not upright; every column on one page either way.
    package var isLandscape = false
    /// Columns that are printed; all where nil.
    package var printedColumns: ClosedRange<Int>?
    /// Rows that stand at the top of every printed page.
    package var repeatedRows: ClosedRange<Int>?
    /// Numbers in text cells are meant so, and no warning triangle is wanted.
    package var keepsNumbersAsText: Block?

    package init(name: String, rows: [[Cell?]] = []) {
      self.name = name
      self.rows = rows
    }
  }

  /// What a spreadsheet says of what is typed into a range.
  package struct Validation: Hashable, Sendable {
    package enum Rule: Hashable, Sendable {
      /// One of these, offered as a list: none with a comma, none empty, at most 255 characters with the commas between.
      case choice([String])
      /// One of the cells of another range.
      case choiceFrom(sheet: String, Block)
      /// A number of 0 or more.
      case notNegative
      case between(Double, Double)
      /// A number from 0 to that of the cell so many columns to the right; anything where that cell is empty.
      case upTo(columnsToTheRight: Int)
      case dates(Period)
      /// Whatever is typed; there is only what to type.
      case anything
    }

    /// What happens to anything else.
    package enum Strictness: Hashable, Sendable { case warning, stop }

    package var range: Block
    package var rule: Rule
    package var strictness: Strictness
    /// At most 32 characters, and 255 for the message and for the prompt.
    package var title: String
    /// Shown where something else was typed.
    package var message: String
    /// Shown beside the cell while it is chosen; nothing where empty.
    package var prompt: String

    package init(
      _ range: Block, _ rule: Rule, strictness: Strictness = .warning, title: String, message: String = "", prompt: String = ""
    ) {
      self.range = range
      self.rule = rule
      self.strictness = strictness
      self.title = title
      self.message = message
      self.prompt = prompt
    }
  }
}
