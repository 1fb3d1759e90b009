import Foundation
import LantoaKit
import Testing

@Suite("Pages of large studies")
struct LargeStudyTests {
  private static let facts = RunFacts(studyHash: "7f3a91c0", version: "0.1.0", runCode: "7f3a-20230101")

  /// The study kept as cells, and as sums with pages of a few places.
  private func both(_ path: String) throws -> (cells: StudyAnswers, sums: StudyAnswers) {
    let study = try StudyFile.read(Command.repository.appendingPathComponent(path).path)
    var ensemble = try Ensemble(study, draws: 10)
    let cells = try StudyAnswers(ensemble)
    (ensemble.mostBytesOfCells, ensemble.mostBytesOfPage) = (0, 50_000)
    return (cells, try StudyAnswers(ensemble))
  }

  @Test("A study prints the same page, CSV and JSON, whether it keeps its cells or their sums", arguments: try Command.studies)
  func same(_ study: String) throws {
    let (cells, sums) = try both(study)
    #expect(sums.scenarios.allSatisfy { !$0.projections.keepsEveryPart })
    for language in Language.allCases {
      let texts = try [cells, sums].map {
        try TableReport($0, language: language, sections: [.all], footer: Self.facts).markdown()
      }
      #expect(texts[0] == texts[1])
    }
    #expect(try TidyCSV(cells).text() == TidyCSV(sums).text())
    let (left, right) = (try lines(cells), try lines(sums))
    #expect(left.count == right.count)
    for (one, other) in zip(left, right) where one.text != other.text {
      guard let number = one.number, let second = other.number, one.key == other.key, abs(number - second) < 1e-6 else {
        Issue.record("\(one.text) became \(other.text)")
        return
      }
    }
  }

  /// The lines of the JSON. What holds indicators back is exact to a millionth of a member; minutes and files of many places are
  /// added in another order.
  private func lines(_ answers: StudyAnswers) throws -> [(text: Substring, key: Substring, number: Double?)] {
    try JSONReport(answers, run: Self.facts).text(isIndented: true).split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (line, parts[0], parts.count < 2 ? nil : Double(parts[1].filter { $0 != " " && $0 != "," }))
    }
  }
}
