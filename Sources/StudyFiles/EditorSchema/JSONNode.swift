internal import Foundation

/// A piece of a JSON document.
indirect enum JSONNode: Hashable, Sendable {
  case object([String: JSONNode])
  case array([JSONNode])
  case string(String)
  case integer(Int)
  case bool(Bool)

  static func strings(_ texts: some Sequence<String>) -> JSONNode { .array(texts.map { .string($0) }) }

  /// Both objects' members; those of `other` win.
  func merging(_ other: [String: JSONNode]) -> JSONNode {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(other) { $1 })
  }

  /// Indented, with sorted keys: the same bytes each time.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension JSONNode: Encodable {
  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: Name.self)
      for (name, member) in members { try container.encode(member, forKey: Name(stringValue: name)) }
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .integer(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .bool(let truth):
      var container = encoder.singleValueContainer()
      try container.encode(truth)
    }
  }
}
