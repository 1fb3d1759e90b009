internal import PlanningDomain

/// Lines of YAML as they are put together.
struct Lines {
  let language: Language
  private(set) var text = ""

  init(_ language: Language) { self.language = language }

  mutating func add(_ line: String) { text += line + "\n" }
  mutating func blank() { text += "\n" }

  /// A comment in the planner's language; a line break in the words is one in the file.
  mutating func comment(vi: String, en: String, indent: Int = 0) {
    for line in LocalizedText(vi: vi, en: en)(language).split(separator: "\n", omittingEmptySubsequences: false) {
      add(String(repeating: " ", count: indent) + (line.isEmpty ? "#" : "# " + line))
    }
  }

  /// The heading of a section.
  mutating func section(vi: String, en: String) {
    blank()
    let title = LocalizedText(vi: vi, en: en)(language)
    add("# ── \(title) " + String(repeating: "─", count: max(3, 90 - title.count)))
    blank()
  }
}

extension LocalizedText {
  /// `{ vi: "…", en: "…" }`
  var yaml: String { "{ vi: \(quoted(vi)), en: \(quoted(en)) }" }
}

/// Text that YAML reads back as it is.
func quoted(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
