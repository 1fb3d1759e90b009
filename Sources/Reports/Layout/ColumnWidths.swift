/// How wide a column wants to be and how narrow it can get, in terminal cells.
struct ColumnDemand: Equatable {
  /// Nothing is wrapped.
  let wanted: Int
  /// Wrapped, but no word is broken, and cells stay wide enough to read with ease.
  let least: Int
  /// Words are broken; numbers and other whole cells still stand.
  let broken: Int

  init(heading: CellBlock, cells: [CellBlock], minimum: Int) {
    let all = [heading] + cells
    wanted = all.reduce(minimum) { max($0, $1.wantedWidth) }
    let eased = cells.reduce(minimum) { max($0, min($1.wantedWidth, $1.wraps ? ColumnDemand.leastAtEase : 0)) }
    let least = all.reduce(eased) { max($0, $1.leastWidth) }
    let whole = all.filter { !$0.wraps }.reduce(minimum) { max($0, $1.wantedWidth) }
    self.least = least
    broken = max(whole, min(least, ColumnDemand.leastLegible))
  }

  /// A label wrapped to less than this takes many lines; splitting the table reads better.
  private static let leastAtEase = 16
  /// A column of broken words narrower than this cannot be read.
  private static let leastLegible = 8
}

/// Widths for columns that stand beside each other with gaps of two cells.
enum ColumnWidths {
  static let gap = 2

  /// The widths of the columns, the gaps and nothing else.
  static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  /// The wanted widths if they fit into `room`; otherwise the least ones, or the broken ones, with the room left over given
  /// cell by cell to the column that lacks most (the leftmost of equals). Wider than `room` only if broken words do not help.
  static func fitted(_ demands: [ColumnDemand], room: Int) -> [Int] {
    let wanted = demands.map(\.wanted)
    let least = demands.map(\.least)
    if total(wanted) <= room { return wanted }
    if total(least) <= room { return grown(from: least, towards: wanted, room: room) }
    return grown(from: demands.map(\.broken), towards: least, room: room)
  }

  private static func grown(from start: [Int], towards goal: [Int], room: Int) -> [Int] {
    var widths = start
    var left = room - total(start)
    while left > 0 {
      var neediest = 0
      for index in widths.indices where goal[index] - widths[index] > goal[neediest] - widths[neediest] { neediest = index }
      guard goal[neediest] > widths[neediest] else { break }
      widths[neediest] += 1
      left -= 1
    }
    return widths
  }

  /// The columns of each part when a table is split to fit `room`: every part repeats the `keys` leading columns.
  ///
  /// A column that does not fit beside the keys gets a part of its own; ``fitted(_:room:)`` then breaks words. The parts are
  /// about equally wide, so that no part holds a single column that the others could have shared.
  static func parts(_ demands: [ColumnDemand], keys: Int, room: Int) -> [[Int]] {
    let fewest = filledParts(demands, keys: keys, room: room)
    if fewest.count == 1 { return fewest }
    for narrower in 1..<max(2, room) {
      let parts = filledParts(demands, keys: keys, room: narrower)
      if parts.count == fewest.count { return parts }
    }
    return fewest
  }

  /// Every part takes as many columns as fit.
  private static func filledParts(_ demands: [ColumnDemand], keys: Int, room: Int) -> [[Int]] {
    let keyIndices = Array(0..<keys)
    var parts: [[Int]] = []
    var part = keyIndices
    for index in demands.indices.dropFirst(keys) {
      if part.count > keys, total((part + [index]).map { demands[$0].least }) > room {
        parts.append(part)
        part = keyIndices
      }
      part.append(index)
    }
    parts.append(part)
    return parts
  }
}
