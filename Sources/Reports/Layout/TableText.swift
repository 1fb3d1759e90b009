internal import TerminalText

extension Table {
  /// The table as plain text, `\n` between lines and none at the end.
  ///
  /// Columns stand two spaces apart. A table wider than the page is narrowed by wrapping words, and if that is not enough
  /// split by columns into parts numbered (1/2), (2/2), each repeating the key columns. Nothing is cut off: where one number
  /// beside the key columns is wider than the page, lines run over its edge. No line ends in a space.
  package func text(_ style: Style) -> String { TableText(self, style: style).lines().joined(separator: "\n") }
}

/// Lays a table out on a page.
private struct TableText {
  private let table: Table
  private let style: Style
  private let grid: TableGrid
  private let demands: [ColumnDemand]

  init(_ table: Table, style: Style) {
    self.table = table
    self.style = style
    let grid = TableGrid(table)
    self.grid = grid
    demands = table.columns.indices.map { column in
      ColumnDemand(
        heading: grid.headings[column],
        cells: grid.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil },
        minimum: table.columns[column].minimumWidth)
    }
  }

  func lines() -> [String] {
    let parts = ColumnWidths.parts(demands, keys: table.keyColumns, room: style.width)
    var lines: [String] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { lines.append("") }
      lines += partLines(part, number: parts.count > 1 ? "(\(index + 1)/\(parts.count))" : nil)
    }
    for note in table.notes {
      let wrapped = WordWrap.lines(VisibleText.lines(note), width: style.width)
      lines += printed([Slot(lines: wrapped, start: 0, width: 0, alignment: .left, tone: .plain)])
    }
    return lines
  }

  private func partLines(_ columns: [Int], number: String?) -> [String] {
    let offered = ColumnWidths.fitted(columns.map { demands[$0] }, room: style.width)
    let widths = zip(columns, offered).map { usedWidth(of: $0, offered: $1) }
    var lines = titleLines(number: number, tableWidth: ColumnWidths.total(widths))
    let headings = columns.map { grid.headings[$0] }
    if headings.contains(where: { !$0.text.isEmpty }) {
      lines += printed(slots(headings, columns: columns, widths: widths), fromBottom: true)
    }
    for (row, blocks) in zip(table.rows, grid.rows) {
      if row.kind == .heading {
        lines += printed(slots(blocks, columns: columns, widths: widths) + [spanningSlot(of: row, widths: widths)])
      } else {
        lines += printed(slots(columns.map { blocks[$0] }, columns: columns, widths: widths))
      }
    }
    return lines
  }

  /// What wrapping left of the offered width.
  private func usedWidth(of column: Int, offered: Int) -> Int {
    let blocks = [grid.headings[column]] + grid.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
    return blocks.flatMap { $0.lines(width: offered) }
      .reduce(table.columns[column].minimumWidth) { max($0, DisplayWidth.of($1)) }
  }

  /// The title, and the unit note flush right: beside the title's last line where both fit, else below it.
  private func titleLines(number: String?, tableWidth: Int) -> [String] {
    let title = [VisibleText.oneLine(table.title), number].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    var lines = title.isEmpty ? [] : WordWrap.lines(title, width: style.width)
    var note = WordWrap.lines(VisibleText.oneLine(table.unitNote ?? ""), width: style.width)
    if note == [""] { note = [] }
    let noteWidth = note.reduce(0) { max($0, DisplayWidth.of($1)) }
    let besideTitle = DisplayWidth.of(lines.last ?? "") + ColumnWidths.gap + noteWidth
    let isBeside = !lines.isEmpty && note.count == 1 && besideTitle <= style.width
    let edge = min(max(tableWidth, isBeside ? besideTitle : noteWidth), style.width)
    let last = isBeside ? [Slot(lines: [lines.removeLast()], start: 0, width: 0, alignment: .left, tone: .bold)] : []
    return lines.flatMap { printed([Slot(lines: [$0], start: 0, width: 0, alignment: .left, tone: .bold)]) }
      + printed(last + [Slot(lines: note, start: 0, width: edge, alignment: .right, tone: .plain)])
  }

  /// Lines that stand beside other slots.
  private struct Slot {
    let lines: [String]
    let start: Int
    let width: Int
    let alignment: Table.Alignment
    let tone: Tone

    func column(of line: String) -> Int {
      let spare = max(0, width - DisplayWidth.of(line))
      switch alignment {
      case .left: return start
      case .center: return start + spare / 2
      case .right, .decimal: return start + spare
      }
    }
  }

  private func slots(_ blocks: [CellBlock], columns: [Int], widths: [Int]) -> [Slot] {
    var start = 0
    return blocks.indices.map { index in
      defer { start += widths[index] + ColumnWidths.gap }
      return Slot(
        lines: blocks[index].lines(width: widths[index]), start: start, width: widths[index],
        alignment: table.columns[columns[index]].alignment, tone: blocks[index].tone)
    }
  }

  /// The last cell of a group heading, from its own column to the edge of the page.
  private func spanningSlot(of row: Table.Row, widths: [Int]) -> Slot {
    let index = row.cells.count - 1
    let start = widths.prefix(index).reduce(0) { $0 + $1 + ColumnWidths.gap }
    let room = max(widths[index], style.width - start)
    var block = TableGrid.block(row.cells[index], at: index, in: row, of: table)
    block.wraps = true
    return Slot(lines: block.lines(width: room), start: start, width: room, alignment: .left, tone: block.tone)
  }

  private func printed(_ slots: [Slot], fromBottom: Bool = false) -> [String] {
    let height = slots.reduce(0) { max($0, $1.lines.count) }
    return (0..<height).map { index in
      var line = PrintedLine()
      for slot in slots {
        let own = fromBottom ? index - (height - slot.lines.count) : index
        guard slot.lines.indices.contains(own) else { continue }
        line.place(slot.lines[own], at: slot.column(of: slot.lines[own]), tone: slot.tone, style: style)
      }
      return line.text
    }
  }
}
