internal import PlanningDomain

/// Turns shapes into JSON Schema, gathering what is used more than once under `$defs`.
struct SchemaBuilder {
  let language: Language
  private(set) var definitions: [String: JSONNode] = [:]

  init(_ language: Language) { self.language = language }

  mutating func schema(_ shape: Shape) -> JSONNode {
    switch shape {
    case .text, .date, .name, .truth, .choice, .whole, .path, .anything, .quantity: return scalar(shape)
    case .title: return title()
    case .number(let number): return self.number(number)
    case .mapping(let keys): return mapping(keys)
    case .members(let member, let names, let isEmptyAllowed):
      return members(schema(member), named: names, isEmptyAllowed: isEmptyAllowed)
    case .ends(let dimension, let count):
      return .object([
        "type": .string("array"), "items": quantity(dimension), "minItems": .integer(count), "maxItems": .integer(count),
      ])
    case .list(let item, let isEmptyAllowed):
      let list: [String: JSONNode] = ["type": .string("array"), "items": schema(item), "uniqueItems": .bool(true)]
      return .object(isEmptyAllowed ? list : list.merging(["minItems": .integer(1)]) { $1 })
    case .having(let key, let one, let other):
      return .object(["if": Self.has(key), "then": schema(one), "else": schema(other)])
    case .either(let shapes): return .object(["anyOf": .array(shapes.map { schema($0) })])
    case .kinds(let kinds): return self.kinds(kinds)
    case .places(let place):
      return members(schema(place), named: .ids, isEmptyAllowed: false)
        .merging([
          "properties": .object([
            "table": described(
              .text,
              LocalizedText(
                vi: "Bảng CSV: mỗi dòng một địa bàn, tiêu đề cột là đường dẫn trong địa bàn.",
                en: "A CSV file: one row a place, headings are paths inside the place."))
          ])
        ])
    }
  }

  private func scalar(_ shape: Shape) -> JSONNode {
    // A YAML parser makes a number of a text that looks like one; the reader takes it as it is written.
    let text = JSONNode.strings(["string", "number"])
    switch shape {
    case .date: return pattern(QuantityPattern.date, LocalizedText(vi: "ngày, ví dụ 2026-12-31", en: "a date such as 2026-12-31"))
    case .name:
      return pattern(
        QuantityPattern.name, LocalizedText(vi: "tên gồm chữ, số và gạch nối", en: "a name of letters, digits and hyphens")
      )
      .merging(["type": text])
    case .truth: return .object(["type": .string("boolean")])
    case .choice(let words): return .object(["enum": .strings(words)])
    case .whole(let range):
      return pattern("^\\s*[0-9]+(\\.0+)?\\s*$", LocalizedText(vi: "số nguyên", en: "a whole number"))
        .merging([
          "type": .strings(["integer", "string"]), "minimum": .integer(range.lowerBound),
        ])
        .merging(range.upperBound == .max ? [:] : ["maximum": .integer(range.upperBound)])
    case .path(let sections):
      return pattern(
        "^(\(sections.joined(separator: "|")))\\..+",
        LocalizedText(vi: "đường dẫn như \(sections[0]).tên", en: "a path such as \(sections[0]).name"))
    case .quantity(let dimension): return quantity(dimension)
    case .anything: return .object(["type": .strings(["string", "number", "boolean", "object", "array"])])
    default: return .object(["type": text])
    }
  }

  func pattern(_ pattern: String, _ message: LocalizedText) -> JSONNode {
    .object(["type": .string("string"), "pattern": .string(pattern), "patternErrorMessage": .string(message(language))])
  }

  /// A bare word after a comma in `{ vi: Điện, nước, en: … }` is a key without value to YAML and part of the text to the reader.
  private mutating func title() -> JSONNode {
    if definitions["title"] == nil {
      let text = JSONNode.strings(["string", "number"])
      definitions["title"] = .object([
        "type": .strings(["string", "number", "object"]),
        "properties": .object(["vi": .object(["type": text]), "en": .object(["type": text])]),
        "required": .strings(["vi", "en"]), "additionalProperties": .object(["type": .string("null")]),
      ])
    }
    return Self.reference("title")
  }

  static func reference(_ name: String) -> JSONNode { .object(["$ref": .string("#/$defs/" + name)]) }

  /// The node under its name, made once.
  mutating func defined(_ name: String, _ make: (inout SchemaBuilder) -> JSONNode) -> JSONNode {
    if definitions[name] == nil {
      // The name is there before what it stands for: a list over time may hold numbers by place, and the other way round.
      definitions[name] = .object([:])
      let node = make(&self)
      definitions[name] = node
    }
    return Self.reference(name)
  }

  mutating func described(_ shape: Shape, _ about: LocalizedText) -> JSONNode {
    schema(shape).merging(["description": .string(about(language))])
  }

  mutating func properties(_ keys: [Key]) -> JSONNode {
    .object(Dictionary(keys.map { ($0.name, described($0.shape, $0.about)) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What is a number is required elsewhere: a table of places may hold it instead.
  mutating func mapping(_ keys: [Key]) -> JSONNode {
    let required = keys.filter { $0.isRequired && !$0.shape.isNumber }.map(\.name)
    let mapping: [String: JSONNode] = [
      "type": .string("object"), "properties": properties(keys), "additionalProperties": .bool(false),
    ]
    return .object(required.isEmpty ? mapping : mapping.merging(["required": .strings(required)]) { $1 })
  }

  func members(_ member: JSONNode, named names: MemberNames, isEmptyAllowed: Bool) -> JSONNode {
    var members: [String: JSONNode] = ["type": .string("object"), "additionalProperties": member]
    switch names {
    case .ids: members["propertyNames"] = .object(["pattern": .string(QuantityPattern.name)])
    case .dates: members["propertyNames"] = .object(["pattern": .string(QuantityPattern.date)])
    case .anyhow: break
    }
    if !isEmptyAllowed { members["minProperties"] = .integer(1) }
    return .object(members)
  }
}

extension Shape {
  /// Whether a column of a table of places may hold it.
  var isNumber: Bool {
    switch self {
    case .number: true
    case .either(let shapes): shapes.contains(where: \.isNumber)
    default: false
    }
  }
}
