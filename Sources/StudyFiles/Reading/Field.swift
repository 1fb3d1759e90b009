internal import PlanningDomain

/// A node with the name it stands under: what a reader of one value needs to report on it.
struct Field {
  /// The last step of the path.
  var key: String
  var keySpan: Span
  var node: Node
  /// From the root of the file, steps joined by dots.
  var path: String

  /// The value if something is written, else its key.
  var span: Span { node.span.length > 0 ? node.span : keySpan }

  func field(_ entry: Entry) -> Field {
    let path = self.path.isEmpty ? entry.key : self.path + "." + entry.key
    return Field(key: entry.key, keySpan: entry.keySpan, node: entry.value, path: entry.value.editPath ?? path)
  }

  func item(_ index: Int, _ node: Node) -> Field {
    Field(key: "\(index + 1)", keySpan: node.span, node: node, path: path)
  }
}

/// The entries of a mapping whose keys were held against those allowed.
struct Fields {
  var field: Field
  private var entries: [String: Field]
  /// In the order of the file.
  var all: [Field]

  init(_ field: Field, _ all: [Field]) {
    self.field = field
    self.all = all
    entries = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(key: String) -> Field? { entries[key] }
}
