public import PlanningDomain
internal import TerminalText

extension Diagnostic {
  /// What is wrong, in one sentence without position or code.
  public func sentence(_ language: Language) -> String {
    guard let entry = DiagnosticCatalogue.entries[code] else { return code.rawValue }
    let text = filled(entry.sentence(language), language)
    guard let scenario else { return text }
    return text + (language == .vi ? " (trong phương án `\(scenario)`)" : " (in scenario `\(scenario)`)")
  }

  /// What to write instead.
  public func fix(_ language: Language) -> String {
    guard let entry = DiagnosticCatalogue.entries[code] else { return code.rawValue }
    if arguments["suggestion"] != nil, let guess = entry.guess { return filled(guess(language), language) }
    return filled(entry.fix(language), language)
  }

  /// The finding as a terminal shows it: position and sentence, the line with a caret below, the fix.
  ///
  /// The words for error, warning and fix are those of the language; `file:line:column:` is the same in both, so that an
  /// editor finds its way.
  public func rendered(in language: Language) -> String {
    let severity: LocalizedText =
      self.severity == .error ? LocalizedText(vi: "lỗi", en: "error") : LocalizedText(vi: "cảnh báo", en: "warning")
    let head =
      "\(visible(position.file)):\(visible(position.address)): \(severity(language)): \(sentence(language)) [\(code.rawValue)]"
    let fixWord = LocalizedText(vi: "sửa", en: "fix")
    return ([head] + quotedLine() + ["  \(fixWord(language)): \(fix(language))"]).joined(separator: "\n")
  }

  /// The source line in a gutter with its number, and the caret line.
  private func quotedLine() -> [String] {
    guard let sourceLine, !sourceLine.isEmpty else { return [] }
    let characters = Array(sourceLine)
    // Of a sheet the cell alone is quoted.
    let column = position.sheet == nil ? min(position.column - 1, characters.count) : 0
    let covered = min(extent, max(characters.count - column, 1))
    let window = Window(length: characters.count, around: column, covered: covered)
    let before = (window.start > 0 ? "…" : "") + visible(String(characters[window.start..<column]))
    let marked = visible(String(characters[column..<min(column + covered, window.end)]))
    let after =
      visible(String(characters[min(column + covered, window.end)..<window.end]))
      + (window.end < characters.count ? "…" : "")
    let number = String(position.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let caret = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
    return [
      "\(gutter) | \(before)\(marked)\(after)",
      String(repeating: " ", count: gutter.count) + " | " + String(repeating: " ", count: DisplayWidth.of(before)) + caret,
    ]
  }

  /// The part of a long line that is shown.
  private struct Window {
    static let limit = 110
    var start: Int
    var end: Int

    init(length: Int, around column: Int, covered: Int) {
      guard length > Self.limit else {
        start = 0
        end = length
        return
      }
      let wanted = column + min(covered, Self.limit / 2) / 2 - Self.limit / 2
      start = min(max(0, wanted), length - Self.limit)
      // The mark itself is never cut off at its beginning.
      start = min(start, column)
      end = min(length, start + Self.limit)
    }
  }

  private func filled(_ template: String, _ language: Language) -> String {
    var text = ""
    var rest = template[...]
    while let close = rest.firstIndex(of: "}") {
      guard let open = rest[..<close].lastIndex(of: "{") else {
        text += rest[...close]
        rest = rest[rest.index(after: close)...]
        continue
      }
      text += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      // Braces that name no argument are braces of an example.
      text += arguments[name].map { $0.text(language) } ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}

extension DiagnosticArgument {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .text(let text): visible(text)
    case .phrase(let phrase): phrase.wording(language)
    case .localized(let name): name(language)
    case .choices(let choices): choices.map { visible($0) }.joined(separator: ", ")
    case .place(let line, let column): "\(line):\(column)"
    }
  }
}
