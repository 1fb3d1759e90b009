/// A piece of a study file with the place it stands at.
///
/// A scenario edits the tree before it is read again; a node put there by an edit keeps the mark of the edit's text.
package struct Node: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
    /// Already reported; whoever reads it stays silent.
    case faulty
  }

  package struct Scalar: Hashable, Sendable {
    package enum Style: Hashable, Sendable { case plain, quoted, block }

    /// As the YAML rules read it, in NFC.
    package var text: String
    package var style: Style

    package init(text: String, style: Style) {
      self.text = text
      self.style = style
    }

    /// Nothing written, `~` or `null`.
    package var isNull: Bool { style == .plain && ["", "~", "null", "Null", "NULL"].contains(text) }
  }

  /// A factor that a scenario lays over the number at this node.
  package struct Factor: Hashable, Sendable {
    /// Path of its random stream: `scenarios.<id>.multiply.<path>`.
    package var path: String
    package var node: Node

    package init(path: String, node: Node) {
      self.path = path
      self.node = node
    }
  }

  package var content: Content
  package var span: Span
  /// The path under which it is known where that is not its place in the tree: put there by a scenario's `set`, or written
  /// once for several places. Numbers below it take their stream from it.
  package var editPath: String?
  /// The catalogue entry it was taken from.
  package var origin: String?
  package var factors: [Factor] = []

  package init(_ content: Content, at span: Span) {
    self.content = content
    self.span = span
  }

  package var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  package var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  package var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  package var isNull: Bool { scalar?.isNull ?? false }

  package subscript(key: String) -> Node? {
    entries?.first { $0.key == key }?.value
  }
}

/// One `key: value` of a mapping, in the order of the file.
package struct Entry: Hashable, Sendable {
  /// In NFC.
  package var key: String
  package var keySpan: Span
  package var value: Node

  package init(key: String, keySpan: Span, value: Node) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}
