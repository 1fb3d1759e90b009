/// What the YAML scanner stumbled over, in our terms.
package struct SyntaxProblem {
  let phrase: Phrase
  let span: Span
  let context: Span?

  init(_ error: EventStream.SyntaxError) {
    phrase = Self.phrase(for: error.problem)
    span = error.span
    context = error.context
  }

  private static func phrase(for problem: String) -> Phrase {
    if problem.contains("mapping values are not allowed") { return .syntaxSecondColon }
    if problem.contains("',' or") { return .syntaxOpenBracket }
    if problem.contains("unexpected end of stream") || problem.contains("unexpected document indicator") {
      return .syntaxOpenQuote
    }
    if problem.contains("cannot start any token") { return .syntaxReservedCharacter }
    if problem.contains("expected ':'") { return .syntaxMissingColon }
    if problem.contains("expected key") || problem.contains("expected '-'") || problem.contains("expected <block end>") {
      return .syntaxIndentation
    }
    if problem.contains("not allowed in this context") { return .syntaxIndentation }
    if problem.contains("node content") || problem.contains("<document start>") { return .syntaxUnexpected }
    if problem.contains("escape") || problem.contains("hexdecimal") { return .syntaxEscape }
    return .syntaxUnexpected
  }
}

extension Findings {
  package func report(_ problem: SyntaxProblem, in source: SourceText) {
    let lines = LineStructure(source)
    if let bare = lines.lineWithoutColon(for: problem) {
      report(
        .missingColon, at: bare.span,
        ["key": .text(excerpt(bare.key)), "suggestion": .text(excerpt(bare.mended, limit: 100))])
      return
    }
    if let astray = lines.lineAstray(for: problem) {
      report(.indentation, at: astray.span, astray.arguments)
      return
    }
    var arguments: [String: DiagnosticArgument] = ["problem": .phrase(problem.phrase)]
    // Only what opens something tells where to look; a mapping that began long before does not.
    let opens = [Phrase.syntaxOpenBracket, .syntaxOpenQuote].contains(problem.phrase)
    if opens, let context = problem.context, context.line != problem.span.line { arguments["suggestion"] = place(context) }
    report(.syntax, at: problem.span, arguments)
  }
}
