/// A table before it is laid out: what stands where, not how wide. It can be printed as text (``text(_:)``), as Markdown
/// (``markdown()``) and as CSV (``csv(byteOrderMark:)``).
///
/// All text may come from a study file: every output makes control characters harmless in its own way.
package struct Table: Sendable, Equatable {
  package let title: String
  /// Printed at the upper right, such as `ĐVT tiền: triệu đồng`.
  package let unitNote: String?
  package let columns: [Column]
  /// How many leading columns name a row. They stand in every part when the table is split to fit a narrow page.
  package let keyColumns: Int
  package let rows: [Row]
  package let notes: [String]

  /// Throws ``TableShapeError`` unless there is a column, `keyColumns` is in 1…`columns.count`, a heading row has
  /// 1…`keyColumns` cells and every other row has one cell for each column.
  package init(
    title: String, unitNote: String? = nil, columns: [Column], keyColumns: Int = 1, rows: [Row], notes: [String] = []
  ) throws(TableShapeError) {
    guard (1...max(1, columns.count)).contains(keyColumns), !columns.isEmpty else {
      throw .keyColumns(keyColumns, columns: columns.count)
    }
    for (index, row) in rows.enumerated() {
      let allowed = row.kind == .heading ? 1...keyColumns : columns.count...columns.count
      guard allowed.contains(row.cells.count) else {
        throw .cells(row.cells.count, row: index, allowed: allowed)
      }
    }
    self.title = title
    self.unitNote = unitNote
    self.columns = columns
    self.keyColumns = keyColumns
    self.rows = rows
    self.notes = notes
  }
}

extension Table {
  package struct Column: Sendable, Equatable {
    /// One line, or several separated by `\n`. A heading wider than its column's cells is wrapped between words when needed.
    package let heading: String
    package let alignment: Alignment
    /// In terminal cells.
    package let minimumWidth: Int
    package let overflow: Overflow

    package init(
      _ heading: String, alignment: Alignment = .right, minimumWidth: Int = 0, overflow: Overflow = .keepWhole
    ) {
      self.heading = heading
      self.alignment = alignment
      self.minimumWidth = minimumWidth
      self.overflow = overflow
    }

    /// A column of words: flush left, wrapped between words.
    package static func label(_ heading: String, minimumWidth: Int = 0) -> Column {
      Column(heading, alignment: .left, minimumWidth: minimumWidth, overflow: .wrap)
    }
  }

  package enum Alignment: Sendable, Equatable {
    case left, right, center
    /// Decimal marks under each other. A number with two marks (a range) and a text are set flush right instead.
    case decimal(mark: Character)
  }

  /// What happens to text that is wider than its column. Number cells are always kept whole; nothing is ever cut off.
  package enum Overflow: Sendable, Equatable { case wrap, keepWhole }

  package struct Row: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      /// Names a group of rows; its last cell may run across all following columns.
      case heading
      case body
      /// A row below another one; its last key column is indented by two cells for each level.
      case sub(indent: Int)
      case total
    }

    package let kind: Kind
    package let cells: [Cell]

    package init(_ kind: Kind, _ cells: [Cell]) {
      self.kind = kind
      self.cells = cells
    }

    package init(_ cells: [Cell]) { self.init(.body, cells) }
  }

  package enum Cell: Sendable, Equatable {
    case text(String)
    /// A number as it is displayed, such as `1.905`, `+12,0`, `32%` or `51,0–79,8`. Never wrapped.
    case number(String)
    /// Does not apply: `–`, and an empty field in CSV.
    case missing
    /// Words that say what the color repeats.
    case status(String, Tone)
  }
}

/// A table whose rows do not match its columns.
package enum TableShapeError: Error, Equatable {
  case keyColumns(Int, columns: Int)
  /// `row` counts from 0.
  case cells(Int, row: Int, allowed: ClosedRange<Int>)
}
