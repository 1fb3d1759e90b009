/// How the lines of a text that is not YAML stand to each other, to find the one that is wrong where the scanner only
/// noticed further down.
struct LineStructure {
  struct Bare {
    var key: String
    /// The line with its colon.
    var mended: String
    var span: Span
  }

  struct Astray {
    var span: Span
    var arguments: [String: DiagnosticArgument]
  }

  private struct Line {
    /// From 1.
    var number: Int
    var indentation: Int
    var text: String
  }

  /// Lines that hold more than a comment.
  private let lines: [Line]

  init(_ source: SourceText) {
    lines = source.lines.enumerated().compactMap { offset, line in
      let indentation = line.unicodeScalars.prefix { $0 == " " }.count
      let text = line.trimmed
      return text.isEmpty || text.hasPrefix("#") ? nil : Line(number: offset + 1, indentation: indentation, text: text)
    }
  }

  /// The key whose colon is missing: the scanner takes it for text and goes on into the next line.
  func lineWithoutColon(for problem: SyntaxProblem) -> Bare? {
    switch problem.phrase {
    case .syntaxMissingColon:
      guard let context = problem.context else { return nil }
      return lines.first { $0.number == context.line && $0.indentation == context.column }.flatMap(bare)
    case .syntaxSecondColon:
      // `levers` above `teams:` reads as one text, which then cannot be a key.
      guard let position = lines.firstIndex(where: { $0.number == problem.span.line }), position > 0,
        !lines[position].text.hasPrefix("-"), isFirstColon(problem, on: lines[position])
      else { return nil }
      return bare(lines[position - 1])
    default: return nil
    }
  }

  private func isFirstColon(_ problem: SyntaxProblem, on line: Line) -> Bool {
    let before = line.text.unicodeScalars.prefix(max(0, problem.span.column - line.indentation))
    return !before.contains { ":\"'{[".unicodeScalars.contains($0) }
  }

  private func bare(_ line: Line) -> Bare? {
    let word = String(line.text.prefix { $0 != " " })
    let marks = "-?[]{},#&*!|>'\"%@`:"
    guard !line.text.contains(": "), !line.text.hasSuffix(":"), let first = word.first, !marks.contains(first) else { return nil }
    return Bare(
      key: word, mended: word + ":" + line.text.dropFirst(word.count),
      span: Span(line: line.number, column: line.indentation, length: word.unicodeScalars.count))
  }

  /// The line whose indentation is none of those in force above it.
  func lineAstray(for problem: SyntaxProblem) -> Astray? {
    guard [Phrase.syntaxIndentation, .syntaxSecondColon, .syntaxUnexpected].contains(problem.phrase),
      let position = lines.firstIndex(where: { $0.number == problem.span.line }), position > 0,
      problem.phrase != .syntaxSecondColon || isFirstColon(problem, on: lines[position]),
      problem.phrase == .syntaxSecondColon || problem.span.column <= lines[position].indentation
    else { return nil }
    let line = lines[position]
    let above = lines[position - 1]
    let open = openIndentations(above: position)
    guard !open.contains(line.indentation) else { return nil }
    let below = position + 1 < lines.count ? lines[position + 1] : nil
    let wanted = open.min { one, other in
      let distances = (abs(one - line.indentation), abs(other - line.indentation))
      return distances.0 == distances.1 ? one == below?.indentation : distances.0 < distances.1
    }
    guard let wanted else { return nil }
    return Astray(
      span: Span(line: line.number, column: line.indentation, length: line.text.prefix { $0 != " " }.unicodeScalars.count),
      arguments: [
        "found": .text("\(line.indentation)"), "wanted": .text("\(wanted)"), "line": .text("\(above.number)"),
        "above": .text("\(above.indentation)"),
      ])
  }

  /// The columns at which a mapping is open before a line: from the line above it outwards.
  private func openIndentations(above position: Int) -> [Int] {
    var open: [Int] = []
    for line in lines[..<position].reversed() where line.indentation < open.last ?? Int.max {
      open.append(line.indentation)
      if line.indentation == 0 { break }
    }
    return open
  }
}
