import Foundation
import Testing

/// Pages as a reader sees them, reviewed as prose. `LANTOA_RECORD=1 swift test` writes them anew and fails.
@Suite("Golden pages")
struct GoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

  static var cases: [(study: String, language: String)] {
    get throws { try Command.studies.flatMap { [($0, "vi"), ($0, "en")] } }
  }

  @Test("Every study prints its page in both languages, the same bytes each time")
  func pages() throws {
    for (study, language) in try Self.cases {
      let arguments = ["run", study, "--draws", "100", "--show", "all", "--lang", language]
      let first = try Command.run(arguments)
      #expect(first.status == 0, "\(study): \(first.errors)")
      #expect(!first.output.contains("\u{1B}"))
      #expect(try Command.run(arguments).output == first.output)
      let name = URL(fileURLWithPath: study).deletingPathExtension().lastPathComponent
      let golden = Self.folder.appendingPathComponent("\(name).\(language).txt")
      if ProcessInfo.processInfo.environment["LANTOA_RECORD"] != nil {
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try Data(first.output.utf8).write(to: golden)
        Issue.record("recorded \(golden.lastPathComponent): read it, then run again without LANTOA_RECORD")
        continue
      }
      let expected = try String(contentsOf: golden, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      let found = first.output.split(separator: "\n", omittingEmptySubsequences: false)
      for (line, (left, right)) in zip(expected, found).enumerated() where left != right {
        Issue.record("\(golden.lastPathComponent):\(line + 1): expected\n\(left)\nfound\n\(right)")
        break
      }
      #expect(expected.count == found.count)
    }
  }
}
