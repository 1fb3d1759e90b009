internal import PlanningDomain
internal import StudyFiles

/// What one column gives, from all headings above it.
struct Column {
  /// What the figures of a row are told apart by where its columns are about several things.
  struct Subject: Hashable {
    var indicator: IndicatorID?
    var date: ReportDate?
    var accumulation: Observation.Accumulation?
  }

  /// From 0.
  var index: Int
  var field: Field
  var subject: Subject
  /// Figures are percent: `(%)` stands in a heading.
  var isPercent: Bool
  /// Figures stand in this power of ten: 6 for `(triệu)`.
  var exponent: Int
  /// What a heading says is counted: `Số hộ`, `Số đạt (hộ)`.
  var counted: UnitOfMeasure.Counted?
  /// The lowest heading.
  var heading: SheetCell
}

/// The columns of a table and the rows below them.
struct ColumnTable {
  var columns: [Column]
  var rows: ArraySlice<SheetRow>
  /// Cells in a whole row.
  var width: Int
  /// The date of all rows, where it stands in the title alone.
  var titleDate: ReportDate?
  /// The place of all rows, where it stands in the title alone.
  var titlePlace: Region?
  /// What all rows without a unit of their own are counted in.
  var unit: UnitOfMeasure?

  func first(_ field: Field) -> Column? { columns.first { $0.field == field } }
}
