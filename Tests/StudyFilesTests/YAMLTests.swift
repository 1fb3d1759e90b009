import Foundation
import PlanningDomain
import StudyFiles
import TerminalText
import Testing

@Suite("Text and YAML")
struct YAMLTests {
  private func findings(_ text: String) -> [Diagnostic] { StudyFile.read(text: text, name: "t.yaml").diagnostics }

  @Test("A key written twice is an error at its second place that names the first")
  func duplicateKey() throws {
    let finding = try #require(findings("scenario:\n  p: 0.03\n  q: 0.38\n  p: 0.3\n").first { $0.code == .duplicateKey })
    #expect(finding.position == Position(file: "t.yaml", line: 4, column: 3))
    #expect(finding.sentence(.en).contains("2:3"))
  }

  @Test("All keys written twice are named in one pass, equal ones under different normalization among them")
  func duplicateKeysAreAllNamed() {
    let composed = "phường"
    let decomposed = String(String.UnicodeScalarView(composed.decomposedScalars))
    let text = "a: 1\na: 2\nb: { c: 1, c: 2 }\n\(composed): 1\n\(decomposed): 2\n"
    #expect(findings(text).filter { $0.code == .duplicateKey }.map(\.position.line) == [2, 3, 5])
  }

  @Test("A bomb of aliases is refused at once, with the line")
  func aliasBomb() throws {
    let clock = ContinuousClock()
    var found: [Diagnostic] = []
    let time = clock.measure { found = findings(Fixture.bomb) }
    #expect(time < .seconds(1))
    #expect(found.map(\.code) == [.aliasExpansion])
    #expect(try #require(found.first).position.line > 1)
  }

  @Test("Nesting a million deep neither overflows the stack nor takes long", arguments: ["[", "{a: ", "- ", "? "])
  func deepNesting(_ opening: String) {
    let lines = String(repeating: String(repeating: opening, count: 500) + "\n", count: 200)
    #expect(findings("draws: \n  " + lines).contains { $0.severity == .error })
  }

  @Test("Small aliases and merges are allowed")
  func smallAliases() {
    let text = WardStudy.text
      .replacing(
        "diffusion: { p: 0.02/year, q: 0.25/year, source: estimate }",
        with: "diffusion: &slow { p: 0.02/year, q: 0.25/year, source: estimate }"
      )
      .replacing(
        "diffusion: { p: 0.04/year, q: { between: [0.3/year, 0.9/year] }, source: estimate }",
        with: "diffusion: { <<: *slow, p: 0.04/year }")
    let reading = StudyFile.read(text: text, name: "t.yaml")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.study?.scenarios[0].indicators[2].adoption?.imitation.otherwise?.distribution == .fixed(0.25 / 365.25))
  }

  @Test("Text keeps words and numbers as written, and is never read as yes, no or an octal number")
  func norway() {
    let text = WardStudy.text.replacing("title: Phường Pú Trạng\n", with: "title: 0123\n")
    #expect(StudyFile.read(text: text, name: "t.yaml").study?.scenarios[0].places[0].title.en == "0123")
    let version = WardStudy.text.replacing("title: Phường Pú Trạng\n", with: "title: 1.10\n")
    #expect(StudyFile.read(text: version, name: "t.yaml").study?.scenarios[0].places[0].title.en == "1.10")
    #expect(findings("study:\n  on: yes\n").contains { $0.code == .booleanWord && $0.position.column == 3 })
  }

  @Test("A byte order mark, Windows line ends and their absence at the end change nothing")
  func lineEnds() {
    let study = StudyFile.read(text: WardStudy.text, name: "t.yaml").study
    #expect(study != nil)
    #expect(StudyFile.read(text: "\u{FEFF}" + WardStudy.text, name: "t.yaml").study == study)
    #expect(StudyFile.read(text: WardStudy.text.replacing("\n", with: "\r\n"), name: "t.yaml").study == study)
    #expect(StudyFile.read(text: String(WardStudy.text.dropLast()), name: "t.yaml").study == study)
  }

  @Test("A decomposed file reads as the same study")
  func normalization() {
    let decomposed = String(String.UnicodeScalarView(WardStudy.text.decomposedScalars))
    #expect(decomposed.unicodeScalars.count > WardStudy.text.unicodeScalars.count)
    #expect(StudyFile.read(text: decomposed, name: "t.yaml").study == StudyFile.read(text: WardStudy.text, name: "t.yaml").study)
  }

  @Test("Columns count what a reader sees, and the caret stands below it, also after decomposed and wide letters")
  func caret() throws {
    for prefix in ["Phường", String(String.UnicodeScalarView("Phường".decomposedScalars)), "坊市", "👨‍👩‍👧"] {
      let text = WardStudy.text.replacing("town: { title: 6 tổ dân phố,", with: "town: { title: \(prefix), receptivity: 7 weeks,")
      let finding = try #require(findings(text).first)
      let lines = finding.rendered(in: .en).split(separator: "\n").map(String.init)
      #expect(finding.position.column == 21 + prefix.count + 16)
      #expect(finding.extent == 7)
      let caret = try #require(lines[2].firstIndex(of: "^"))
      let written = try #require(lines[1].range(of: "7 weeks"))
      #expect(DisplayWidth.of(String(lines[2][..<caret])) == DisplayWidth.of(String(lines[1][..<written.lowerBound])))
    }
  }

  @Test("What a file holds cannot steer the terminal")
  func terminal() {
    let text = WardStudy.text.replacing("document: 000_96d1a29bfbf50062.txt", with: "dokument: \"\\e[2J\\u202E\"")
    for finding in findings(text) {
      let shown = finding.rendered(in: .vi)
      #expect(!shown.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x202E })
    }
  }

  @Test("A long line is shown around the caret")
  func longLine() throws {
    let names = (0..<300).map { "s\($0)" }.joined(separator: ", ")
    let text = WardStudy.text.replacing("mandatory: [vneid-70, bills-60, halls]", with: "mandatory: [\(names)]")
    for finding in findings(text).prefix(300) {
      let lines = finding.rendered(in: .en).split(separator: "\n").map(String.init)
      #expect(lines[1].count < 130)
      let start = try #require(lines[2].firstIndex(of: "^"))
      let mark = lines[2][start...]
      let offset = lines[2].distance(from: lines[2].startIndex, to: start)
      let shown = String(lines[1].dropFirst(offset).prefix(mark.count))
      #expect(finding.sentence(.en).contains("`\(shown)`"))
    }
  }
}
