/// The cells of a table as blocks, by column, with decimal marks lined up.
struct TableGrid {
  let headings: [CellBlock]
  /// For each row, a block for each column; a group heading has only those before the cell that runs across.
  let rows: [[CellBlock]]

  init(_ table: Table) {
    headings = table.columns.map { CellBlock(text: VisibleText.lines($0.heading), wraps: true) }
    var rows = table.rows.map { row in
      let own = row.kind == .heading ? row.cells.dropLast() : row.cells[...]
      return own.enumerated().map { index, cell in TableGrid.block(cell, at: index, in: row, of: table) }
    }
    for (index, column) in table.columns.enumerated() {
      guard case .decimal(let mark) = column.alignment else { continue }
      let aligned = rows.indices.filter { row in
        guard rows[row].indices.contains(index) else { return false }
        switch table.rows[row].cells[index] {
        case .number, .missing: return true
        case .text, .status: return false
        }
      }
      let alignment = DecimalAlignment(aligned.map { rows[$0][index].text }, mark: mark)
      for row in aligned { rows[row][index].text = alignment.padded(rows[row][index].text) }
    }
    self.rows = rows
  }

  static func block(_ cell: Table.Cell, at index: Int, in row: Table.Row, of table: Table) -> CellBlock {
    let column = table.columns[index]
    var block: CellBlock
    switch cell {
    case .text(let text):
      block = CellBlock(text: VisibleText.lines(text), wraps: column.overflow == .wrap)
    case .status(let text, let tone):
      block = CellBlock(text: VisibleText.lines(text), tone: tone, wraps: column.overflow == .wrap)
    case .number(let display): block = CellBlock(text: VisibleText.oneLine(display))
    case .missing: block = CellBlock(text: Format.missing)
    }
    if row.kind == .heading || row.kind == .total, block.tone == .plain { block.tone = .bold }
    if index == table.keyColumns - 1, column.alignment == .left {
      if block.wraps { block.hanging = 2 }
      if case .sub(let levels) = row.kind { block.indent = 2 * max(0, levels) }
    }
    return block
  }
}
