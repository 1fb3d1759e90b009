internal import CXLSXWriter
internal import PlanningDomain

/// Hands one sheet that was checked to the library.
struct SheetWriter {
  let page: UnsafeMutablePointer<lxw_worksheet>
  let sheet: Workbook.Sheet

  func write(_ formats: inout FormatTable) throws(WorkbookError) {
    for (index, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options(hidden: column.isHidden ? 1 : 0, level: 0, collapsed: 0)
      try done(worksheet_set_column_opt(page, UInt16(index), UInt16(index), column.width, nil, &options))
    }
    for (row, height) in sheet.heights.sorted(by: { $0.key < $1.key }) {
      try done(worksheet_set_row(page, UInt32(row), height, nil))
    }
    for merge in sheet.merges { try write(merge, &formats) }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        if let cell { try write(cell, UInt32(row), UInt16(column), try formats.format(cell.style)) }
      }
    }
    for validation in sheet.validations { try write(validation) }
    for note in sheet.notes { try done(worksheet_write_comment(page, UInt32(note.row), UInt16(note.column), note.text)) }
    if sheet.frozen.rows > 0 || sheet.frozen.columns > 0 {
      worksheet_freeze_panes(page, UInt32(sheet.frozen.rows), UInt16(sheet.frozen.columns))
    }
    if let range = sheet.keepsNumbersAsText {
      try done(worksheet_ignore_errors(page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), text(of: range)))
    }
    worksheet_set_paper(page, 9)  // A4
    if sheet.isLandscape { worksheet_set_landscape(page) }
    worksheet_fit_to_pages(page, 1, 0)
    if let columns = sheet.printedColumns, !sheet.rows.isEmpty {
      try done(
        worksheet_print_area(page, 0, UInt16(columns.lowerBound), UInt32(sheet.rows.count - 1), UInt16(columns.upperBound)))
    }
    if let rows = sheet.repeatedRows {
      try done(worksheet_repeat_rows(page, UInt32(rows.lowerBound), UInt32(rows.upperBound)))
    }
  }

  private func write(_ merge: Workbook.Block, _ formats: inout FormatTable) throws(WorkbookError) {
    let (row, column) = (merge.rows.lowerBound, merge.columns.lowerBound)
    let style =
      sheet.rows.indices.contains(row) && sheet.rows[row].indices.contains(column) ? sheet.rows[row][column]?.style : nil
    try done(
      worksheet_merge_range(
        page, UInt32(row), UInt16(column), UInt32(merge.rows.upperBound), UInt16(merge.columns.upperBound), "",
        try formats.format(style ?? Workbook.Style())))
  }

  private func write(
    _ cell: Workbook.Cell, _ row: UInt32, _ column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(WorkbookError) {
    switch cell.content {
    case .blank, .text(""): try done(worksheet_write_blank(page, row, column, format))
    case .text(let text): try done(worksheet_write_string(page, row, column, text, format))
    case .number(let number): try done(worksheet_write_number(page, row, column, number, format))
    case .date(let day):
      var time = day.libraryTime
      try done(worksheet_write_datetime(page, row, column, &time, format))
    }
  }

  /// `$A$1:$B$3`
  private func text(of range: Workbook.Block) -> String {
    "\(Workbook.letters(range.columns.lowerBound))\(range.rows.lowerBound + 1):"
      + "\(Workbook.letters(range.columns.upperBound))\(range.rows.upperBound + 1)"
  }
}

extension Day {
  /// Midnight of the day.
  var libraryTime: lxw_datetime {
    let date = date
    return lxw_datetime(year: Int32(date.year), month: Int32(date.month), day: Int32(date.day), hour: 0, min: 0, sec: 0)
  }
}
