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
}
