/// A value to be written as JSON. Keys may come in any order; they are written sorted.
package enum JSONValue: Sendable {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  /// An array whose elements are made one after the other while it is written.
  case elements(@Sendable (_ take: (JSONValue) throws -> Void) throws -> Void)
  case string(String)
  case integer(Int)
  case unsigned(UInt64)
  case double(Double)
  case bool(Bool)
  case null
}

/// What JSON cannot say. `path` leads from the root to the value, such as `scenarios[2].share`.
package enum JSONTextError: Error, Equatable {
  case notFinite(path: String)
  case duplicateKey(path: String)
}

/// JSON text that is the same, byte for byte, for the same value on every machine (RFC 8259).
///
/// Keys are sorted by their Unicode scalars. A double has the shortest digits that read back as the same double, always with
/// a `.0` or an exponent, so that it stays a double. Control characters, DEL and C1 controls among them, and the line
/// separators U+2028 and U+2029 are escaped; all other text stays as it is, not normalized.
package enum JSONText {
  /// `isIndented` puts each element on a line of its own, two spaces deeper than its parent; otherwise there is no space.
  /// No line break at the end. Throws ``JSONTextError`` for NaN, infinities and a key that stands twice in one object.
  package static func write(_ value: JSONValue, isIndented: Bool = false) throws -> String {
    var text = ""
    try write(value, isIndented: isIndented) { text += $0 }
    return text
  }

  /// The same in pieces of about 64 KiB, in order. Throws what `take` and the makers of elements throw as well.
  package static func write(_ value: JSONValue, isIndented: Bool = false, to take: (String) throws -> Void) throws {
    try withoutActuallyEscaping(take) { take in
      var writer = JSONWriter(isIndented: isIndented, take: take)
      try writer.write(value, path: "", depth: 0)
      try take(writer.text)
    }
  }
}

private struct JSONWriter {
  let isIndented: Bool
  let take: (String) throws -> Void
  /// Not handed over yet.
  var text = ""

  init(isIndented: Bool, take: @escaping (String) throws -> Void) {
    self.isIndented = isIndented
    self.take = take
  }

  mutating func write(_ value: JSONValue, path: String, depth: Int) throws {
    switch value {
    case .object(let members): try writeObject(members, path: path, depth: depth)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        startElement(isFirst: index == 0, depth: depth + 1)
        try write(element, path: "\(path)[\(index)]", depth: depth + 1)
      }
      end(with: "]", isEmpty: elements.isEmpty, depth: depth)
    case .elements(let make):
      text += "["
      var count = 0
      try make { element in
        startElement(isFirst: count == 0, depth: depth + 1)
        try write(element, path: "\(path)[\(count)]", depth: depth + 1)
        count += 1
        if text.utf8.count >= 1 << 16 {
          try take(text)
          text = ""
        }
      }
      end(with: "]", isEmpty: count == 0, depth: depth)
    case .string(let string): writeString(string)
    case .integer(let integer): text += String(integer)
    case .unsigned(let integer): text += String(integer)
    case .double(let double):
      guard double.isFinite else { throw JSONTextError.notFinite(path: path) }
      text += double.description
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  private mutating func writeObject(
    _ members: [(key: String, value: JSONValue)], path: String, depth: Int
  ) throws {
    let sorted = members.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
    text += "{"
    for (index, member) in sorted.enumerated() {
      let memberPath = path.isEmpty ? member.key : "\(path).\(member.key)"
      if index > 0, sorted[index - 1].key.unicodeScalars.elementsEqual(member.key.unicodeScalars) {
        throw JSONTextError.duplicateKey(path: memberPath)
      }
      startElement(isFirst: index == 0, depth: depth + 1)
      writeString(member.key)
      text += isIndented ? ": " : ":"
      try write(member.value, path: memberPath, depth: depth + 1)
    }
    end(with: "}", isEmpty: members.isEmpty, depth: depth)
  }

  private mutating func startElement(isFirst: Bool, depth: Int) {
    if !isFirst { text += "," }
    startLine(depth: depth)
  }

  private mutating func end(with bracket: String, isEmpty: Bool, depth: Int) {
    if !isEmpty { startLine(depth: depth) }
    text += bracket
  }

  private mutating func startLine(depth: Int) {
    if isIndented { text += "\n" + String(repeating: "  ", count: depth) }
  }

  private mutating func writeString(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
