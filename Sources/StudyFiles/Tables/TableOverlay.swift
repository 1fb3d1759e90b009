/// Lays the columns that belong to numbers elsewhere over the tree: each cell becomes an entry of the number's `by:`.
struct TableOverlay {
  let findings: Findings

  /// What one column gives: entries by place or place/segment.
  struct Layer {
    var path: [String]
    /// Where the path is written.
    var span: Span
    var entries: [Entry]
  }

  /// What stays beside `by` when a written number moves below `otherwise`: all that is not the number itself.
  private static let outside: Set<String> = ["of", "as-of", "from", "to"]

  /// The tree with a layer; its path leads to a mapping that is there.
  func tree(_ node: Node, with layer: Layer, depth: Int = 0) -> Node {
    guard var entries = node.entries else { return node }
    let step = layer.path[depth]
    let isLast = depth == layer.path.count - 1
    if let index = entries.firstIndex(where: { $0.key == step }) {
      entries[index].value =
        isLast ? number(entries[index].value, with: layer) : tree(entries[index].value, with: layer, depth: depth + 1)
    } else if isLast, !layer.entries.isEmpty {
      entries.append(Entry(key: step, keySpan: layer.span, value: holding([by(layer.entries, layer)], at: layer.span)))
    }
    var changed = node
    changed.content = .mapping(entries)
    return changed
  }

  private func number(_ node: Node, with layer: Layer) -> Node {
    guard !layer.entries.isEmpty else { return node }
    switch node.content {
    case .faulty: return node
    case .scalar:
      guard !node.isNull else { return holding([by(layer.entries, layer)], at: node.span) }
      return holding([by(layer.entries + [otherwise(node)], layer)], at: node.span)
    case .sequence(let items):
      // The first entry of a schedule is undated and covers every cell.
      guard let first = items.first else { return node }
      var dated = node
      dated.content = .sequence([number(first, with: layer)] + items.dropFirst())
      return dated
    case .mapping(let entries):
      if let index = entries.firstIndex(where: { $0.key == "by" }) {
        var joined = entries
        joined[index].value = joining(entries[index].value, with: layer)
        return holding(joined, like: node)
      }
      let kept = entries.filter { Self.outside.contains($0.key) || !holdsNumber(entries) }
      let moved = entries.filter { !Self.outside.contains($0.key) && holdsNumber(entries) }
      guard !moved.isEmpty else { return holding(kept + [by(layer.entries, layer)], like: node) }
      var inner = node
      inner.content = .mapping(moved)
      return holding(kept + [by(layer.entries + [otherwise(inner)], layer)], like: node)
    }
  }

  private func holdsNumber(_ entries: [Entry]) -> Bool { entries.contains { NumberForm(rawValue: $0.key) != nil } }

  /// Entries that the study has written already stay; a cell for the same place is one too many.
  private func joining(_ node: Node, with layer: Layer) -> Node {
    guard let written = node.entries else { return node }
    let first = Dictionary(written.map { ($0.key, $0.keySpan) }, uniquingKeysWith: { first, _ in first })
    var joined = written
    for entry in layer.entries {
      if let earlier = first[entry.key] {
        let position = findings.sources[earlier.file].place(of: earlier).position
        findings.report(
          .duplicateKey, at: entry.keySpan,
          [
            "key": .text(excerpt(entry.key)), "first": .text("\(position.file):\(position.line):\(position.column)"),
          ])
      } else {
        joined.append(entry)
      }
    }
    return holding(joined, like: node)
  }

  private func by(_ entries: [Entry], _ layer: Layer) -> Entry {
    Entry(key: "by", keySpan: layer.span, value: holding(entries, at: layer.span))
  }

  private func otherwise(_ node: Node) -> Entry { Entry(key: "otherwise", keySpan: node.span, value: node) }

  private func holding(_ entries: [Entry], at span: Span) -> Node { Node(.mapping(entries), at: span) }

  private func holding(_ entries: [Entry], like node: Node) -> Node {
    var changed = node
    changed.content = .mapping(entries)
    return changed
  }
}
