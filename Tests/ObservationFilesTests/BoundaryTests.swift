import ObservationFiles
import PlanningDomain
import StudyFiles
import Testing

@Suite("Places that became others")
struct BoundaryTests {
  private func reading(_ text: String) throws -> BoundaryReading {
    BoundaryFile.read(bytes: Array(text.utf8), name: "dia-ban.csv", study: try TownStudy.study())
  }

  private func codes(_ text: String) throws -> [DiagnosticCode] { try reading(text).diagnostics.map(\.code) }

  @Test("A mapping is read in both languages, with weights of 1 and open validity where nothing is said")
  func read() throws {
    let vietnamese =
      "Địa bàn cũ;Địa bàn mới;Trọng số;Từ ngày;Đến ngày\nXã Cũ;Phường Bến Nghé;40 %;1/7/2025;\nXã Cũ;xa-minh-tan;0,6;2025-07-01;\n"
    let english = "from,to,weight,valid-from\nXã Cũ,ben-nghe,0.4,2025-07-01\nXã Cũ,Xã Minh Tân,0.6,2025-07-01\n"
    let expected = ["ben-nghe", "xa-minh-tan"].enumerated().map { index, place in
      Boundaries.Move(
        from: "Xã Cũ", to: PlaceID(place), weight: index == 0 ? 0.4 : 0.6, validFrom: Day(iso: "2025-07-01"))
    }
    let declared = BoundaryFile.read(
      bytes: Array(vietnamese.utf8), name: "m.csv", study: try TownStudy.study(), options: .init(locale: .vi))
    #expect(declared.boundaries?.moves == expected)
    #expect(try reading(english).boundaries?.moves == expected)
    #expect(try reading("from,to\nX,ben-nghe").boundaries?.moves == [.init(from: "X", to: "ben-nghe", weight: 1)])
  }

  @Test("What a mapping cannot mean is reported")
  func faults() throws {
    #expect(try codes("from,to,weight\nX,ben-nghe,0.6\nX,minh-tan,0.6") == [.weightsAboveOne])
    #expect(try codes("from,to,weight\nX,ben-nghe,0.6\nX,ben-nghe,0.4") == [.movesOverlap])
    #expect(try codes("from,to\nX,nowhere") == [.unknownPlace])
    #expect(try codes("from,to\nben-nghe,minh-tan") == [.formerIsCurrent])
    #expect(try codes("from,to,weight\nX,ben-nghe,40\nY,ben-nghe,0") == [.weightRange, .weightRange])
    #expect(try codes("from,weight\nX,1") == [.boundaryColumnMissing])
    #expect(try codes("from,to,valid-from,valid-through\nX,ben-nghe,2025-07-01,2025-06-30") == [.periodReversed])
    let split =
      "from,to,weight,valid-from,valid-through\nX,ben-nghe,1,,2025-06-30\nX,minh-tan,1,2025-07-01,\nben-nghe,minh-tan,1,,2022-12-31"
    #expect(try codes(split).isEmpty)
  }

  @Test("The weights of a former place add to 1 on every day that one of them holds; what leaves the study goes elsewhere")
  func whole() throws {
    #expect(try codes("from,to,weight\nX,ben-nghe,0.6") == [.weightsBelowOne])
    #expect(try codes("from,to,weight\nX,ben-nghe,0.333\nX,minh-tan,0.333\nX,xa-minh-tan,0.333") == [.weightsBelowOne])
    let moves = try reading("from,to,weight\nX,ben-nghe,0.6\nX,elsewhere,0.4").boundaries?.moves
    #expect(moves == [.init(from: "X", to: "ben-nghe", weight: 0.6)])
    #expect(try codes("Địa bàn cũ;Địa bàn mới;Trọng số\nX;ben-nghe;60 %\nX;nơi khác;40 %").isEmpty)
    let later = "from,to,weight,valid-from\nX,ben-nghe,0.6,\nX,minh-tan,0.4,2024-07-01"
    #expect(try codes(later) == [.weightsBelowOne])
    let turns =
      "from,to,weight,valid-from,valid-through\nX,ben-nghe,1,,2024-06-30\nX,ben-nghe,0.6,2024-07-01,\nX,minh-tan,0.4,2024-07-01,"
    #expect(try codes(turns).isEmpty)
    // Written otherwise it is the same former place.
    #expect(
      try reading("from,to,weight\nXã Cũ,ben-nghe,0.6\nxã cũ,minh-tan,0.4").boundaries?.moves.map(\.from) == ["Xã Cũ", "Xã Cũ"])
  }

  @Test("Places of the study may exchange parts or pass a name on, but not all become each other")
  func circles() throws {
    func mapping(_ rows: String...) -> String {
      (["from,to,weight,valid-through"] + rows.map { "\($0),2022-12-31" }).joined(separator: "\n")
    }
    #expect(try codes(mapping("ben-nghe,minh-tan,1", "minh-tan,ben-nghe,1")) == [.movesInCircle])
    #expect(try codes(mapping("ben-nghe,minh-tan,1", "minh-tan,xa-minh-tan,1", "xa-minh-tan,ben-nghe,1")) == [.movesInCircle])
    #expect(try codes(mapping("ben-nghe,minh-tan,1", "minh-tan,xa-minh-tan,1")).isEmpty)
    #expect(try codes(mapping("ben-nghe,ben-nghe,1")).isEmpty)
    #expect(
      try codes(
        mapping("ben-nghe,ben-nghe,0.9", "ben-nghe,minh-tan,0.1", "minh-tan,minh-tan,0.8", "minh-tan,ben-nghe,0.2")
      ).isEmpty)
  }

  @Test("Former places lead to places of the study, never through other former places nor away from the study")
  func directions() throws {
    #expect(try codes("from,to\nX,Y\nY,Z\nZ,ben-nghe") == [.leadsToFormer, .leadsToFormer])
    #expect(try codes("from,to\nX,Y\nY,X") == [.leadsToFormer, .leadsToFormer])
    #expect(try codes("from,to\nPhường Bến Nghé,Phường Mới\nminh-tan,Phường Mới") == [.leadsAway, .leadsAway])
    let text = try reading("from,to\nben-nghe,Phường Mới").diagnostics.map { $0.rendered(in: .en) }.joined()
    #expect(text.contains("declare `Phường Mới` as an area"))
  }
}
