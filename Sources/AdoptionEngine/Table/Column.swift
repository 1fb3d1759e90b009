/// One quantity of a scenario by draw, each value as it was written, in the fewest bytes that hold all of them.
///
/// A quantity that is the same in every draw takes one value; whole numbers take 1, 2 or 4 bytes a draw, all others 8.
/// Which width it has depends on the values alone, not on the order in which they come.
package enum Column: Hashable, Sendable {
  /// Nothing written yet.
  case empty
  case same(Double)
  case bytes([UInt8])
  case words([UInt16])
  case longs([UInt32])
  case reals([Double])

  /// Writes the values of consecutive draws.
  ///
  /// - Parameters:
  ///   - first: the draw of the first value.
  ///   - draws: how many draws the column has in all. Draws not yet written have no meaning.
  package mutating func write(_ values: ArraySlice<Double>, from first: Int, of draws: Int) {
    guard let head = values.first else { return }
    let isSame = values.allSatisfy { $0.bitPattern == head.bitPattern }
    switch self {
    case .empty where isSame:
      self = .same(head)
      return
    case .same(let value) where isSame && value.bitPattern == head.bitPattern: return
    default: break
    }
    widen(to: values.reduce(.byte) { max($0, Width($1)) }, draws: draws)
    switch self {
    case .empty, .same: break
    case .bytes(var all):
      self = .empty
      for (offset, value) in values.enumerated() { all[first + offset] = UInt8(value) }
      self = .bytes(all)
    case .words(var all):
      self = .empty
      for (offset, value) in values.enumerated() { all[first + offset] = UInt16(value) }
      self = .words(all)
    case .longs(var all):
      self = .empty
      for (offset, value) in values.enumerated() { all[first + offset] = UInt32(value) }
      self = .longs(all)
    case .reals(var all):
      self = .empty
      for (offset, value) in values.enumerated() { all[first + offset] = value }
      self = .reals(all)
    }
  }

  /// Adds the column to a quantity by draw; `sum` has one element a draw.
  package func add(to sum: inout [Double]) {
    switch self {
    case .empty: break
    case .same(let value): for draw in sum.indices { sum[draw] += value }
    case .bytes(let all): for draw in sum.indices { sum[draw] += Double(all[draw]) }
    case .words(let all): for draw in sum.indices { sum[draw] += Double(all[draw]) }
    case .longs(let all): for draw in sum.indices { sum[draw] += Double(all[draw]) }
    case .reals(let all): for draw in sum.indices { sum[draw] += all[draw] }
    }
  }

  /// Bytes of its values.
  package var size: Int {
    switch self {
    case .empty: 0
    case .same: 8
    case .bytes(let all): all.count
    case .words(let all): 2 * all.count
    case .longs(let all): 4 * all.count
    case .reals(let all): 8 * all.count
    }
  }

  /// How a value is held without loss.
  private enum Width: Comparable {
    case byte, word, long, real

    init(_ value: Double) {
      // A negative zero is no whole number here: it would come back as another.
      guard value >= 0, value < 0x1p32, value.sign == .plus, value == value.rounded(.down) else {
        self = .real
        return
      }
      self = value < 0x1p8 ? .byte : value < 0x1p16 ? .word : .long
    }
  }

  private var width: Width? {
    switch self {
    case .empty: nil
    case .same(let value): Width(value)
    case .bytes: .byte
    case .words: .word
    case .longs: .long
    case .reals: .real
    }
  }

  /// Makes room for values of a width, one a draw.
  private mutating func widen(to wanted: Width, draws: Int) {
    let target = max(width ?? wanted, wanted)
    switch (self, target) {
    case (.bytes, .byte), (.words, .word), (.longs, .long), (.reals, .real): return
    default: break
    }
    var values = [Double](repeating: 0, count: draws)
    if case .same(let value) = self {
      for draw in values.indices { values[draw] = value }
    } else {
      add(to: &values)
    }
    self =
      switch target {
      case .byte: .bytes(values.map { UInt8($0) })
      case .word: .words(values.map { UInt16($0) })
      case .long: .longs(values.map { UInt32($0) })
      case .real: .reals(values)
      }
  }
}
