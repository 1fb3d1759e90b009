internal import PlanningDomain

extension SchemaBuilder {
  /// What must hold of numbers where no table of places can give them: those that are required are there, each in exactly one
  /// form. Nil where the shape holds no number.
  mutating func requirements(_ shape: Shape) -> JSONNode? {
    switch shape {
    case .number: return defined("written-number") { _ in Self.writtenNumber }
    case .mapping(let keys): return requirements(keys, unlessLike: false).map { .object($0) }
    case .members(let member, _, _), .places(let member):
      return requirements(member).map { .object(["additionalProperties": $0]) }
    case .kinds(let kinds):
      return defined(kinds.name + "-numbers") { builder in
        let branches = kinds.kinds.compactMap { kind in
          builder.requirements(kind.keys, unlessLike: true).map { needs in
            JSONNode.object(["if": builder.condition(kind.word, of: kinds), "then": .object(needs)])
          }
        }
        return .object(["allOf": .array(branches)])
      }
    default: return nil
    }
  }

  private mutating func requirements(_ keys: [Key], unlessLike: Bool) -> [String: JSONNode]? {
    var properties: [String: JSONNode] = [:]
    for key in keys { properties[key.name] = requirements(key.shape) }
    let required = keys.filter { $0.isRequired && $0.shape.isNumber }.map(\.name)
    if properties.isEmpty && required.isEmpty { return nil }
    var needs: [String: JSONNode] = ["properties": .object(properties)]
    guard !required.isEmpty else { return needs }
    let names = JSONNode.strings(required)
    if unlessLike {
      needs["if"] = Self.isLike
      needs["else"] = .object(["required": names])
    } else {
      needs["required"] = names
    }
    return needs
  }

  private static let writtenNumber = JSONNode.object([
    "type": .strings(["string", "number", "array", "object"]),
    "if": .object(["type": .string("object")]),
    "then": .object(["oneOf": .array((NumberForm.allCases.map(\.rawValue) + ["by", "budget"]).map { has($0) })]),
  ])
}
