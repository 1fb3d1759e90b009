/// One line of JSON.
struct Answer {
  enum Field {
    case number(Double)
    case numbers([Double])
    case rows([[Double]])
    case text(String)
  }

  private var fields: [(name: String, value: Field)]

  init(_ timing: [(String, Field)], _ further: KeyValuePairs<String, Field>) {
    fields = timing + further.map { ($0.key, $0.value) }
  }

  var text: String { "{" + fields.map { "\(Self.quoted($0.name)): \(Self.text($0.value))" }.joined(separator: ", ") + "}" }

  private static func text(_ field: Field) -> String {
    switch field {
    case .number(let value): "\(value)"
    case .numbers(let values): "[" + values.map { "\($0)" }.joined(separator: ", ") + "]"
    case .rows(let rows): "[" + rows.map { text(.numbers($0)) }.joined(separator: ", ") + "]"
    case .text(let text): quoted(text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case let control where control.value < 0x20: " "
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
