internal import PlanningDomain

extension SchemaBuilder {
  /// A mapping for each word under `kind`. With `like:` whatever is missing may come from the catalogue.
  mutating func kinds(_ kinds: Kinds) -> JSONNode {
    defined(kinds.name) { builder in
      let words = kinds.kinds.map(\.word)
      var members: [String: JSONNode] = [
        "type": .string("object"), "properties": .object(["kind": .object(["enum": .strings(words)])]),
      ]
      if kinds.standard == nil {
        members["anyOf"] = .array([.object(["required": .strings(["kind"])]), .object(["required": .strings(["like"])])])
      }
      let liked = JSONNode.object([
        "if": Self.isLikeAlone,
        "then": .object(["properties": builder.properties(kinds.liked), "additionalProperties": .bool(false)]),
      ])
      members["allOf"] = .array(kinds.kinds.map { builder.branch($0.word, $0.keys, of: kinds) } + [liked])
      return .object(members)
    }
  }

  private mutating func branch(_ word: String, _ keys: [Key], of kinds: Kinds) -> JSONNode {
    let required = keys.filter { $0.isRequired && !$0.shape.isNumber }.map(\.name)
    var then: [String: JSONNode] = ["properties": properties(keys), "additionalProperties": .bool(false)]
    if !required.isEmpty {
      then["if"] = Self.isLike
      then["else"] = .object(["required": .strings(required)])
    }
    return .object(["if": condition(word, of: kinds), "then": .object(then)])
  }

  func condition(_ word: String, of kinds: Kinds) -> JSONNode {
    let named: [String: JSONNode] = [
      "properties": .object(["kind": .object(["const": .string(word)])]), "required": .strings(["kind"]),
    ]
    guard word == kinds.standard else { return .object(named) }
    let silent = JSONNode.object(["not": .object(["anyOf": .array([Self.has("kind"), Self.has("like")])])])
    return .object(["anyOf": .array([.object(named), silent])])
  }

  static func has(_ key: String) -> JSONNode { .object(["required": .strings([key])]) }
  static let isLike = has("like")
  /// The kind is that of the catalogue's entry.
  private static let isLikeAlone = JSONNode.object([
    "allOf": .array([isLike, .object(["not": has("kind")])])
  ])
}
