import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("Wholes that move, bounds and what was added")
struct SmallPlaceTests {
  private func changed(_ from: Double, _ to: Double, note: String? = nil) throws -> [AuditFinding] {
    var sheet = Sheet()
    sheet.add("2023-05-31", count: whole(from / 2), of: whole(from))
    sheet.add("2023-06-30", count: whole(from / 2), of: whole(to))
    var rows = sheet.rows
    rows[1].note = note
    return try Audit(wardStudy(people: from), rows).found(.denominatorChanged)
  }

  @Test("A family that moves into a hamlet changes no whole; 140 people of 6,160 do, and a note about it lowers the doubt")
  func denominators() throws {
    #expect(try changed(40, 41).isEmpty)
    #expect(try changed(6160, 6300).map(\.severity) == [.doubt])
    #expect(try changed(6160, 6300, note: "Tổng số điều chỉnh theo rà soát dân cư").map(\.severity) == [.note])
    #expect(try changed(6160, 6300, note: "mưa lũ").map(\.severity) == [.doubt])
  }

  @Test("A bound meets any share, and points to no cause")
  func bound() throws {
    var sheet = Sheet()
    sheet.add("2023-06-30", count: whole(3300, .atLeast), of: whole(6160), rate: percent(50, decimals: 0))
    let finding = try #require(try Audit(wardStudy(people: 6160), sheet.rows).found(.shareAgainstFraction).first)
    #expect(finding.clues.isEmpty)
    #expect(finding.figure(.numerator)?.bound == .atLeast)
  }

  private func added(_ increments: [Double], _ totals: [Double]) throws -> [AuditFinding] {
    var sheet = Sheet()
    for (month, (increment, total)) in zip(increments, totals).enumerated() {
      sheet.add("2023-0\(month + 1)-28", .inPeriod, count: whole(increment))
      sheet.add("2023-0\(month + 1)-28", .cumulative, count: whole(total))
    }
    let study = wardStudy([adoption("vneid", start: 0.5, p: perYear(0.5), measure: .ever)], people: 6160)
    return try Audit(study, sheet.rows).found(.incrementsAgainstTotals)
  }

  @Test("What was added in a month is what the running total grew by, to a percent of it")
  func increments() throws {
    #expect(try added([60, 60, 900], [3300, 3360, 3400]).map(\.severity) == [.doubt])
    #expect(try added([60, 60, 40], [3300, 3360, 3400]).isEmpty)
    #expect(try added([60, 60, 45], [3300, 3360, 3400]).isEmpty)
  }

  @Test("Thousands of rows of one date are answered within a second")
  func manyRows() throws {
    var sheet = Sheet()
    for row in 0..<4000 { sheet.add("2023-06-30", .cumulative, count: whole(Double(1500 + row % 7))) }
    let study = wardStudy()
    let clock = ContinuousClock()
    var audit: Audit?
    let time = try clock.measure { audit = try Audit(study, sheet.rows) }
    #expect(audit?.found(.twoReports).count == 1 && time < .seconds(1), "\(time)")
  }

  @Test("Figures of places that the study does not have are held against nothing")
  func held() throws {
    var sheet = Sheet()
    sheet.add("2023-06-30", rate: percent(40))
    var rows = sheet.rows
    #expect(try Audit(wardStudy(), rows).isHeld)
    rows[0].area = .former("old")
    #expect(try !Audit(wardStudy(), rows).isHeld)
  }
}
