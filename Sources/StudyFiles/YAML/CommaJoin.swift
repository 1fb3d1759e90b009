/// A decimal comma inside `{…}` or `[…]` is cut in two by YAML: `{ value: 12,5% }` reads as `value: 12` and a key `5%`.
/// The typical shapes are reported as what they are, and the pieces are put aside so that nothing else is said of them.
extension TreeBuilder {
  func joinedAtCommas(_ entries: [Entry], flow: Bool) -> [Entry] {
    guard flow else { return entries }
    var joined: [Entry] = []
    for entry in entries {
      if let last = joined.last, entry.value.isNull, let span = cutNumber(last.value, entry.key, at: entry.keySpan) {
        reportComma(last.value, entry.key, at: span)
        joined[joined.count - 1].value = Node(.faulty, at: span)
      } else {
        joined.append(entry)
      }
    }
    return joined
  }

  func joinedAtCommas(_ items: [Node], flow: Bool) -> [Node] {
    guard flow else { return items }
    var joined: [Node] = []
    for item in items {
      if let last = joined.last, let scalar = item.scalar, scalar.text.last.map({ !$0.isASCIIDigit }) ?? false,
        let span = cutNumber(last, scalar.text, at: item.span)
      {
        reportComma(last, scalar.text, at: span)
        joined[joined.count - 1] = Node(.faulty, at: span)
      } else {
        joined.append(item)
      }
    }
    return joined
  }

  /// The span of both pieces where plain digits are followed, right after one comma, by digits.
  private func cutNumber(_ before: Node, _ after: String, at span: Span) -> Span? {
    guard let scalar = before.scalar, scalar.style == .plain, let first = after.first, first.isASCIIDigit,
      !scalar.text.isEmpty, scalar.text.allSatisfy(\.isASCIIDigit),
      before.span.line == span.line, before.span.column + before.span.length + 1 == span.column
    else { return nil }
    return Span(line: span.line, column: before.span.column, length: before.span.length + 1 + span.length)
  }

  private func reportComma(_ before: Node, _ after: String, at span: Span) {
    guard let digits = before.scalar?.text else { return }
    findings.report(
      .decimalComma, at: span, ["found": .text("\(digits),\(after)"), "instead": .text("\(digits).\(after)")])
  }
}

extension Character {
  package var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
