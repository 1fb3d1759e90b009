import Foundation
import LantoaKit
import Testing

@Suite("What must not change an answer")
struct InvarianceTests {
  static func text(of study: String = RunTests.study) throws -> String {
    try String(contentsOf: Command.repository.appendingPathComponent(study), encoding: .utf8)
  }

  static func csv(_ text: String, draws: Int = 20) throws -> [Substring] {
    let beside = Command.repository.appendingPathComponent(RunTests.study).path
    let reading = StudyFile.read(text: text, name: "study.yaml", tables: StudyFile.tables(beside: beside))
    let study = try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    return try TidyCSV(StudyAnswers(Ensemble(study, draws: draws))).text().split(separator: "\r\n")
  }

  /// The file's sections: a key at the left margin with everything down to the next, comments before it included.
  static func sections(_ text: String) -> [String] {
    var sections: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let opens = line.first.map { $0.isLetter } ?? false
      if opens || sections.isEmpty { sections.append("") }
      sections[sections.count - 1] += line + "\n"
    }
    return sections
  }

  @Test("The order of a study's sections changes nothing", arguments: try Command.studies)
  func sectionOrder(_ study: String) throws {
    let text = try Self.text(of: study)
    let sections = Self.sections(text)
    #expect(sections.count > 8)
    #expect(try Self.csv(sections.reversed().joined(), draws: 5) == Self.csv(text, draws: 5))
  }

  @Test("Another scenario, with dates and calendar entries of its own, changes no byte of the others")
  func anotherScenario() throws {
    let text = try Self.text()
    var sections = Self.sections(text)
    let index = try #require(sections.firstIndex { $0.hasPrefix("scenarios:") })
    sections[index] =
      sections[index].trimmingCharacters(in: .whitespacesAndNewlines) + "\n"
        + """
          one-more:
            title: One more
            multiply: { levers.teams.hours: [1, { from: 2023-05-03, value: 3 }] }

        """
    let before = try Self.csv(text)
    let after = try Self.csv(sections.joined()).filter { !$0.hasPrefix("one-more,") }
    #expect(after == before)
  }

  @Test("Decomposed Vietnamese is the same study")
  func normalization() throws {
    let text = try Self.text()
    #expect(try Self.csv(text.decomposedStringWithCanonicalMapping) == Self.csv(text))
  }

  @Test("Windows line ends and a byte-order mark are the same study")
  func lineEnds() throws {
    let text = try Self.text()
    #expect(try Self.csv("\u{FEFF}" + text.replacing("\n", with: "\r\n")) == Self.csv(text))
  }
}

@Suite("The library")
struct LibraryTests {
  @Test("The program of the README works as it stands there")
  func readme() throws {
    let study = try StudyFile.read(Command.repository.appendingPathComponent("Scenarios/pu-trang-2023.yaml").path)
    let ensemble = try Ensemble(study, draws: 10)
    let answers = try StudyAnswers(ensemble)
    var lines = 0
    for scenario in answers.scenarios {
      for target in scenario.targets {
        #expect(target.probability?.draws == 10)
        #expect(!scenario.scenario.id.text.isEmpty && !target.target.id.text.isEmpty)
        lines += 1
      }
    }
    #expect(lines == study.scenarios.count * study.targets.count)
  }
}
