/// Every quantity a projection keeps, by draw: what all draws of one scenario leave behind.
///
/// Sheets may come in any order and from any number of threads (one at a time); the table is the same.
package struct ProjectionTable: Sendable {
  package let layout: TableLayout
  package let draws: Int
  private var columns: [Column]
  private var totals: [DrawTotal]

  package init(_ layout: TableLayout, draws: Int) {
    self.layout = layout
    self.draws = draws
    columns = [Column](repeating: .empty, count: layout.columnCount)
    totals = [DrawTotal](repeating: DrawTotal(), count: layout.totalCount)
  }

  /// Takes over a finished sheet; each draw is to be filed once.
  package mutating func file(_ sheet: DrawSheet) {
    let lanes = sheet.draws.count
    for index in columns.indices {
      columns[index].write(sheet.values[index * lanes..<(index + 1) * lanes], from: sheet.draws.lowerBound, of: draws)
    }
    for index in totals.indices {
      for value in sheet.totals[index * lanes..<(index + 1) * lanes] { totals[index].add(value) }
    }
  }

  /// Lets every column of a part that holds the same values as that of another table use the same memory: members and starts
  /// do not depend on what a scenario does. Costs a pass over the columns of the parts.
  package mutating func share(with other: ProjectionTable) {
    for (key, index) in layout.partIndices {
      guard let known = other.layout.partIndices[key] else { continue }
      let (own, others) = (layout.parts[index].givenColumns, other.layout.parts[known].givenColumns)
      for (column, twin) in zip(own, others) where columns[column] == other.columns[twin] {
        columns[column] = other.columns[twin]
      }
    }
  }

  /// Sums of columns by draw, in the order given; empty without draws.
  package func sum(_ indices: some Sequence<Int>) -> [Double] {
    var sum = [Double](repeating: 0, count: draws)
    for index in indices { columns[index].add(to: &sum) }
    return sum
  }

  package func column(_ index: Int) -> Column { columns[index] }

  package func total(_ index: Int) -> DrawTotal { totals[index] }

  /// Bytes of the values held.
  package var size: Int {
    columns.reduce(0) { $0 + $1.size } + totals.count * MemoryLayout<DrawTotal>.stride
  }
}
