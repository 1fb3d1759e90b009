/// Builds the node tree from events without recursion, so that no nesting can exhaust the stack.
struct TreeBuilder {
  /// Deeper than any study needs; a study nests about ten deep.
  static let depthLimit = 64
  /// Nodes that aliases may repeat, all together.
  static let aliasLimit = 10_000

  let findings: Findings
  private var frames: [Frame] = []
  private var anchors: [String: (node: Node, size: Int)] = [:]
  private var aliasedNodes = 0
  private var root: Node?

  /// Something open: a list, or a mapping with perhaps a key that waits for its value.
  private struct Frame {
    var isMapping: Bool
    var flow: Bool
    var span: Span
    var anchor: String?
    var items: [Node] = []
    var entries: [Entry] = []
    /// Where each key of `entries` stands first.
    var keys: [String: Span] = [:]
    var merged: [(node: Node, span: Span)] = []
    var key: Key?
    /// Nodes below, aliases expanded.
    var size = 1
  }

  private struct Key {
    var node: Node
    var span: Span
    var isMerge: Bool
  }

  private struct Stop: Error {}

  /// The tree of the only document; nil after a finding that leaves nothing to read on.
  static func tree(of source: SourceText, findings: Findings) -> Node? {
    var builder = TreeBuilder(findings: findings)
    do {
      try builder.build(EventStream(text: source.text))
    } catch let error as EventStream.SyntaxError {
      findings.report(SyntaxProblem(error), in: source)
      return nil
    } catch {
      return nil
    }
    if builder.root == nil || builder.root?.isNull == true {
      findings.report(.emptyFile, at: .start)
      return nil
    }
    return builder.root
  }

  private init(findings: Findings) { self.findings = findings }

  private mutating func build(_ stream: EventStream) throws {
    var documents = 0
    while true {
      let item = try stream.next()
      switch item.event {
      case .streamEnd: return
      case .documentStart:
        documents += 1
        if documents > 1 {
          findings.report(.severalDocuments, at: item.span)
          throw Stop()
        }
      case .documentEnd: break
      case .alias(let name): try expand(alias: name, at: item.span)
      case .scalar(let scalar):
        refuseTag(item)
        finish(Node(.scalar(scalar), at: item.span), size: 1, anchor: item.anchor)
      case .sequenceStart(let flow): try open(item, isMapping: false, flow: flow)
      case .mappingStart(let flow): try open(item, isMapping: true, flow: flow)
      case .sequenceEnd, .mappingEnd: close(endingAt: item.span)
      }
    }
  }

  private func refuseTag(_ item: EventStream.Item) {
    guard let tag = item.tag else { return }
    findings.report(.tag, at: item.span, ["tag": .text(excerpt(tag.replacing("tag:yaml.org,2002:", with: "!!")))])
  }

  private mutating func open(_ item: EventStream.Item, isMapping: Bool, flow: Bool) throws {
    refuseTag(item)
    guard frames.count < Self.depthLimit else {
      findings.report(.tooDeep, at: item.span, ["limit": .text("\(Self.depthLimit)")])
      throw Stop()
    }
    frames.append(Frame(isMapping: isMapping, flow: flow, span: item.span, anchor: item.anchor))
  }

  private mutating func expand(alias name: String, at span: Span) throws {
    guard let (anchored, size) = anchors[name] else {
      findings.report(.unknownAnchor, at: span, ["name": .text(excerpt(name))])
      finish(Node(.faulty, at: span), size: 1, anchor: nil)
      return
    }
    aliasedNodes += size
    guard aliasedNodes <= Self.aliasLimit else {
      findings.report(.aliasExpansion, at: span, ["limit": .text("\(Self.aliasLimit)")])
      throw Stop()
    }
    // A finding about repeated text stands where it is repeated.
    var node = anchored
    node.span = span
    finish(node, size: size, anchor: nil)
  }

  private mutating func close(endingAt end: Span) {
    let frame = frames.removeLast()
    var span = frame.span
    if frame.flow {
      span.length = end.line == span.line ? end.column + end.length - span.column : 1
    }
    let node: Node
    if frame.isMapping {
      if span.length == 0, let first = frame.entries.first { span.length = first.keySpan.length }
      let entries = joinedAtCommas(merging(frame), flow: frame.flow)
      node = Node(.mapping(entries), at: span)
    } else {
      node = Node(.sequence(joinedAtCommas(frame.items, flow: frame.flow)), at: span)
    }
    finish(node, size: frame.size, anchor: frame.anchor)
  }

  private mutating func finish(_ node: Node, size: Int, anchor: String?) {
    if let anchor { anchors[anchor] = (node, size) }
    guard !frames.isEmpty else {
      root = node
      return
    }
    let last = frames.count - 1
    frames[last].size += size
    guard frames[last].isMapping else {
      frames[last].items.append(node)
      return
    }
    guard let key = frames[last].key else {
      let isMerge = node.scalar == Node.Scalar(text: "<<", style: .plain)
      frames[last].key = Key(node: node, span: node.span, isMerge: isMerge)
      return
    }
    frames[last].key = nil
    if key.isMerge {
      frames[last].merged.append((node, key.span))
    } else if let entry = entry(key, node, after: frames[last].keys) {
      frames[last].keys[entry.key] = entry.keySpan
      frames[last].entries.append(entry)
    }
  }

  private func entry(_ key: Key, _ value: Node, after keys: [String: Span]) -> Entry? {
    if case .faulty = key.node.content { return nil }
    guard let scalar = key.node.scalar, !scalar.isNull else {
      findings.report(.keyNotText, at: key.span)
      return nil
    }
    if scalar.style == .plain, isBooleanWord(scalar.text) {
      findings.report(.booleanWord, at: key.span, ["found": .text(scalar.text)])
      return nil
    }
    if let first = keys[scalar.text] {
      findings.report(
        .duplicateKey, at: key.span, ["key": .text(excerpt(scalar.text)), "first": findings.place(first)])
      return nil
    }
    return Entry(key: scalar.text, keySpan: key.span, value: value)
  }

  /// `<<` adds the keys of other mappings; keys written here win, then those merged first.
  private func merging(_ frame: Frame) -> [Entry] {
    var entries = frame.entries
    var keys = Set(frame.keys.keys)
    for (node, span) in frame.merged {
      for merged in node.items ?? [node] {
        if case .faulty = merged.content { continue }
        guard let more = merged.entries else {
          findings.report(.mergeKey, at: span)
          continue
        }
        for entry in more where keys.insert(entry.key).inserted { entries.append(entry) }
      }
    }
    return entries
  }
}
