import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("First figures beside the study's start")
struct StartCheckTests {
  /// 5 625 people of whom 2 to 8 % use it at the start, and who copy each other slowly.
  private func study(measure: Adoption.Measure = .ever) -> Study {
    var indicator = adoption("vneid", p: perYear(0.05), q: perYear(0.5), measure: measure)
    if case .adoption(var kind) = indicator.kind {
      kind.start.share = uncertain(.share, .uniform(lower: 0.02, upper: 0.08), path: "start")
      indicator.kind = .adoption(kind)
    }
    return wardStudy([indicator], people: 5625)
  }

  private func found(_ count: Double, on date: String, measure: Adoption.Measure = .ever) throws -> [AuditFinding] {
    var sheet = Sheet()
    sheet.add(date, count: whole(count), of: whole(5625))
    return try Audit(study(measure: measure), sheet.rows).found(.againstStart)
  }

  @Test("80 % in June from 2 to 8 % in January contradicts a slow study; what it reaches at its best does not")
  func beyond() throws {
    let finding = try #require(try found(4500, on: "2023-06-30").first)
    #expect(finding.severity == .contradiction && !finding.blocksCalibration)
    #expect(try #require(finding.figure(.start)).value > 0.08)
    #expect(try found(700, on: "2023-06-30").isEmpty)
    #expect(try found(1300, on: "2023-06-30").map(\.severity) == [.doubt])
  }

  @Test("What contradicts the start may yet be true: the row is not among those that cannot be")
  func learned() throws {
    var sheet = Sheet()
    sheet.add("2023-06-30", count: whole(4500), of: whole(5625))
    let audit = try Audit(study(), sheet.rows)
    #expect(audit.hasContradictions && audit.contradicted.isEmpty)
  }

  @Test("A total below the start contradicts it where no chance explains it, whatever the day, and is let be nearer by")
  func below() throws {
    #expect(try found(113, on: "2023-01-31").isEmpty, "2 %")
    #expect(try found(40, on: "2023-01-31").isEmpty, "of 5,625 with five standard deviations of chance for start and report")
    #expect(try found(3, on: "2023-11-30").map(\.severity) == [.contradiction])
  }

  @Test("Every report is held against the start, not the first alone, and the first beyond it is named")
  func later() throws {
    var sheet = Sheet()
    for (month, count) in [400.0, 460, 520, 1500, 2600, 3600].enumerated() {
      sheet.add("2023-0\(month + 1)-28", .cumulative, count: whole(count))
    }
    let found = try Audit(study(), sheet.rows).found(.againstStart)
    #expect(found.map { $0.rows.map(\.origin.row) } == [[5]])
  }

  @Test("A bound or an estimate says no more than its wording")
  func bounds() throws {
    var sheet = Sheet()
    sheet.add("2023-01-31", rate: percent(80, .atMost))
    #expect(try Audit(study(), sheet.rows).found(.againstStart).isEmpty)
  }
}
