import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("Figures of days that the study does not cover")
struct PeriodCheckTests {
  @Test("They are noted once, with their rows; the eve of the period, where the start stands, is covered")
  func noted() throws {
    var sheet = Sheet()
    sheet.add("2022-12-31", count: whole(1700))
    sheet.add("2022-12-30", count: whole(1699))
    sheet.add("2023-12-31", count: whole(1800))
    sheet.add("2024-01-01", count: whole(1801))
    sheet.add("2031-06-30", about: .quantity("teams"), count: whole(12))
    let found = try Audit(wardStudy(), sheet.rows).found(.outsidePeriod)
    #expect(found.map { $0.rows.map(\.origin.row) } == [[3, 5]] && found.map(\.severity) == [.note])
    #expect(found.first?.figures.map(\.value) == [1699, 1801])
  }

  @Test("Reports a century apart are answered as fast as those of one year")
  func farApart() throws {
    var sheet = Sheet()
    sheet.add("1990-06-30", count: whole(1312))
    sheet.add("2100-06-30", count: whole(1400))
    let clock = ContinuousClock()
    let study = wardStudy()
    var audit: Audit?
    let time = try clock.measure { audit = try Audit(study, sheet.rows) }
    #expect(audit?.found(.jump).isEmpty == true && audit?.found(.outsidePeriod).count == 1)
    #expect(time < .seconds(1), "\(time)")
  }

  @Test("Where a total falls because a row is of another year, the year is named as the first cause")
  func fall() throws {
    var sheet = Sheet()
    sheet.add("2031-06-30", .cumulative, count: whole(1712))
    sheet.add("2023-06-30", .cumulative, count: whole(1812))
    let finding = try #require(try Audit(wardStudy(), sheet.rows).found(.cumulativeFalls).first)
    #expect(finding.clues.first == .otherYear)
  }
}
