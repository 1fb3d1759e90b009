import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  static var text: String {
    get throws { try String(contentsOf: Command.repository.appendingPathComponent("README.md"), encoding: .utf8) }
  }

  @Test("Every command of the README runs as it stands there")
  func commands() throws {
    let commands = try Self.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix(".build/release/lantoa ") }
      .map { $0.split(separator: "#")[0].split(separator: " ").dropFirst().map(String.init) }
    #expect(commands.count >= 5)
    for command in commands {
      let run = try Command.run(command)
      #expect(run.status == 0, "\(command): \(run.errors)")
      #expect(!run.output.isEmpty, "\(command)")
    }
  }

  @Test("The table in the README is what the command prints")
  func table() throws {
    let text = try Self.text
    let open = try #require(text.range(of: "```text\n"))
    let close = try #require(text.range(of: "\n```", range: open.upperBound..<text.endIndex))
    let shown = text[open.upperBound..<close.lowerBound]
    let page = try Command.run(["run", "Scenarios/pu-trang-2023.yaml", "--lang", "en"]).output
    #expect(page.contains(shown), "the README shows another table than the command")
  }

  @Test("It can be read in one sitting")
  func length() throws {
    #expect(try Self.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 150)
  }
}

@Suite("README of the studies")
struct ScenarioReadmeTests {
  /// A command and the part of its page that stands below it.
  struct Example {
    var arguments: [String]
    var shown: String
  }

  static var text: String {
    get throws { try String(contentsOf: Command.repository.appendingPathComponent("Scenarios/README.md"), encoding: .utf8) }
  }

  static var examples: [Example] {
    get throws {
      try text.components(separatedBy: "```sh\n").dropFirst().map { part in
        let pieces = part.components(separatedBy: "\n```")
        let arguments = try #require(pieces.first).split(separator: " ").dropFirst().map(String.init)
        let shown = try #require(pieces.first { $0.hasPrefix("text\n") }, "\(arguments)")
        return Example(arguments: arguments, shown: String(shown.dropFirst("text\n".count)))
      }
    }
  }

  @Test("Every study has a table there, and it is what the command above it prints")
  func tables() throws {
    let examples = try Self.examples
    #expect(try examples.map { $0.arguments[1] }.sorted() == Command.studies)
    for example in examples {
      let run = try Command.run(example.arguments)
      #expect(run.status == 0, "\(example.arguments): \(run.errors)")
      #expect(example.shown.split(separator: "\n").count >= 8, "\(example.arguments)")
      #expect(run.output.contains(example.shown), "\(example.arguments) prints another table")
    }
  }
}
