internal import TerminalText

/// Numbers of one column padded so that, set flush right, their decimal marks stand under each other.
struct DecimalAlignment {
  private let mark: Character
  private let widestTail: Int

  init(_ numbers: [String], mark: Character) {
    self.mark = mark
    widestTail = numbers.compactMap { Self.tail(of: $0, mark: mark) }.reduce(0) { max($0, DisplayWidth.of($1)) }
  }

  /// `number` with spaces after it. A number with more than one mark between digits, a range, stays as it is.
  func padded(_ number: String) -> String {
    guard let tail = Self.tail(of: number, mark: mark) else { return number }
    return number + String(repeating: " ", count: widestTail - DisplayWidth.of(tail))
  }

  /// What stands from the decimal mark on, or behind the last digit where there is no mark (the unit in `32%`).
  private static func tail(of number: String, mark: Character) -> String? {
    let characters = Array(number)
    let marks = characters.indices.dropFirst().dropLast().filter { index in
      characters[index] == mark && characters[index - 1].isWholeNumber && characters[index + 1].isWholeNumber
    }
    if marks.count > 1 { return nil }
    if let only = marks.first { return String(characters[only...]) }
    guard let last = characters.lastIndex(where: \.isWholeNumber) else { return "" }
    return String(characters[(last + 1)...])
  }
}
