import AdoptionEngine
import Analyses
import Foundation
import LantoaKit
import Testing

/// One study, seed and version give one set of bytes, whatever steps the draws.
@Suite("The same bytes")
struct SameBytesTests {
  private static let facts = RunFacts(studyHash: "7f3a91c0", version: "0.1.0", runCode: "7f3a-20230101")

  private func outputs(_ ensemble: Ensemble) throws -> [String] {
    let answers = try StudyAnswers(ensemble)
    let page = try TableReport(answers, language: .vi, sections: [.all], footer: Self.facts).markdown()
    return try [page, JSONReport(answers, run: Self.facts).text(isIndented: false), TidyCSV(answers).text()]
  }

  private func ensemble(_ study: String, draws: Int) throws -> Ensemble {
    try Ensemble(StudyFile.read(Command.repository.appendingPathComponent(study).path), draws: draws)
  }

  @Test("come from 1, 2, 3 and 8 threads", arguments: try Command.studies)
  func threads(_ study: String) throws {
    var ensemble = try ensemble(study, draws: 43)
    ensemble.threads = 1
    let one = try outputs(ensemble)
    for threads in [2, 3, 8] {
      ensemble.threads = threads
      #expect(try outputs(ensemble) == one, "\(threads) threads")
    }
  }

  @Test("come from every instruction set", arguments: try Command.studies)
  func instructions(_ study: String) throws {
    var ensemble = try ensemble(study, draws: 21)
    let widest = try outputs(ensemble)
    for instructions in InstructionSet.available {
      ensemble.engine = .lanes(instructions)
      #expect(try outputs(ensemble) == widest, "\(instructions)")
    }
  }

  @Test("of counted people come from the lanes and from the scalar engine", arguments: try Command.studies)
  func scalar(_ study: String) throws {
    var ensemble = try ensemble(study, draws: 21)
    let lanes = try TidyCSV(StudyAnswers(ensemble)).text().split(whereSeparator: \.isNewline)
    ensemble.engine = .scalar
    let scalar = try TidyCSV(StudyAnswers(ensemble)).text().split(whereSeparator: \.isNewline)
    #expect(lanes.count == scalar.count && lanes.count > 100)
    for (left, right) in zip(lanes, scalar) where left != right {
      let values = [left, right].map { Double($0.split(separator: ",").last ?? "") ?? .nan }
      // Files are real numbers: equal to rounding.
      let isFiles = left.contains(",files,") || left.contains(",online,") || left.contains(",share,")
      #expect(isFiles && abs(values[0] - values[1]) <= 1e-9 * max(1, abs(values[1])), "\(left) and \(right)")
    }
  }
}
