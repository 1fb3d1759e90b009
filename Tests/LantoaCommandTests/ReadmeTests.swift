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
