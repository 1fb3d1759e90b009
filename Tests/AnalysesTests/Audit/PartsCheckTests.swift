import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("Parts beside a whole that goes by several names")
struct PartsCheckTests {
  private let ward = wardStudy(places: [place("ward", [segment("town", 972), segment("farming", 972)])])
  private let two = wardStudy(places: [
    place("a", [segment("x", 1000), segment("y", 500)]), place("b", [segment("x", 800), segment("y", 700)]),
  ])

  @Test("The ward's segments are held against the total of all, whether it is called by the ward's name or `total`")
  func total() throws {
    for region in [Region.all, .place("ward")] {
      var sheet = Sheet()
      sheet.add("2023-06-30", in: .place("ward"), segment: "town", count: whole(489), of: whole(972))
      sheet.add("2023-06-30", in: .place("ward"), segment: "farming", count: whole(331), of: whole(972))
      sheet.add("2023-06-30", in: region, count: whole(900), of: whole(1944))
      let finding = try #require(try Audit(ward, sheet.rows).found(.partsAgainstWhole).first, "\(region)")
      #expect(finding.severity == .contradiction && finding.figure(.sumOfParts)?.value == 820)
      #expect(finding.rows == [sheet.rows[2], sheet.rows[0], sheet.rows[1]], "as they stand in the file")
    }
  }

  @Test("The ward under its name and under `total` on one day are two reports of one thing")
  func twoNames() throws {
    var sheet = Sheet()
    sheet.add("2023-06-30", in: .place("ward"), count: whole(1000))
    sheet.add("2023-06-30", in: .all, count: whole(1010))
    #expect(try Audit(ward, sheet.rows).found(.twoReports).count == 1)
  }

  @Test("One part that is more than its whole is enough; one that is as much is not")
  func single() throws {
    func audit(_ all: Double) throws -> [AuditFinding] {
      var sheet = Sheet()
      sheet.add("2023-06-30", in: .place("ward"), segment: "town", count: whole(489), of: whole(972))
      sheet.add("2023-06-30", in: .place("ward"), count: whole(all), of: whole(1944))
      return try Audit(ward, sheet.rows).found(.partsAgainstWhole)
    }
    #expect(try audit(400).map(\.severity) == [.contradiction] && audit(400).first?.clues == [.missingParts])
    #expect(try audit(489).isEmpty)
  }

  @Test("A place and the segments of another make the whole together")
  func mixed() throws {
    func audit(_ all: Double) throws -> [AuditFinding] {
      var sheet = Sheet()
      sheet.add("2023-06-30", count: whole(all))
      sheet.add("2023-06-30", in: .place("a"), count: whole(800))
      sheet.add("2023-06-30", in: .place("b"), segment: "x", count: whole(400))
      sheet.add("2023-06-30", in: .place("b"), segment: "y", count: whole(300))
      return try Audit(two, sheet.rows).found(.partsAgainstWhole)
    }
    #expect(try audit(1500).isEmpty)
    #expect(try audit(1600).map { $0.rows.map(\.origin.row) } == [[2, 3, 4, 5]])
  }
}
