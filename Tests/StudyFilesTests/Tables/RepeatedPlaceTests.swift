import PlanningDomain
import StudyFiles
import Testing

@Suite("Repeated places")
struct RepeatedPlaceTests {
  private static let text = TableStudy.text.replacing(
    "  table: places.csv\n",
    with: """
        minh-tan: { travel: 4 min, segments: { town: { counts: { residents14: 5850 } } } }
        ward:
          repeat: 11
          synthetic: true
          title: { vi: Phường, en: Ward }
          travel: { between: [2 min, 8 min] }
          segments: { town: { counts: { residents14: { between: [2000, 4000] } } } }

      """)

  private func study(_ text: String = text) throws -> Study {
    let reading = StudyFile.read(text: text, name: "town.yaml")
    return try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
  }

  @Test("Copies are numbered in both languages, are said to be synthetic, and share each number")
  func copies() throws {
    let study = try study()
    let places = study.scenarios[0].places
    #expect(places.map(\.id.text).prefix(3) == ["minh-tan", "ward-01", "ward-02"])
    #expect(places.last?.id.text == "ward-11" && places.count == 12)
    #expect(places[1].title == LocalizedText(vi: "Phường 1", en: "Ward 1"))
    #expect(places.map(\.isSynthetic) == [false] + [Bool](repeating: true, count: 11))
    #expect(Set(places.dropFirst().compactMap { $0.travel.otherwise?.path }) == ["places.ward.travel"])
    #expect(study.inputs.count { $0.path == "places.ward.travel" } == 1)
    #expect(study.inputs.count { $0.path == "places.ward.segments.town.counts.residents14" } == 1)
  }

  @Test("A scenario changes one copy by its own name and all by the name they were written under")
  func edits() throws {
    let text = Self.text.replacing("places.minh-tan.travel: 1 min", with: "places.ward-03.travel: 1 min")
      .replacing("multiply: { indicators.vneid.start: 50% }", with: "multiply: { places.ward.travel: 50% }")
    let scenarios = try study(text).scenarios
    #expect(scenarios[1].places.filter { $0.travel.otherwise?.distribution == .fixed(1) }.map(\.id.text) == ["ward-03"])
    #expect(scenarios[2].places.map { $0.travel.factors.count } == [0] + [Int](repeating: 1, count: 11))
    #expect(Set(scenarios[2].places.flatMap { $0.travel.factors.compactMap { $0.otherwise?.path } }).count == 1)
    let set = try study(text.replacing("multiply: { places.ward.travel: 50% }", with: "set: { places.ward.travel: 3 min }"))
    #expect(
      set.scenarios[2].places.count { $0.travel.otherwise == Value(path: "places.ward.travel", distribution: .fixed(3)) } == 11)
  }

  @Test("A name that a copy takes is taken", arguments: ["ward-07", "ward-11"])
  func collision(_ name: String) {
    let codes = StudyFile.read(text: Self.text.replacing("minh-tan", with: name), name: "town.yaml").diagnostics.map(\.code)
    #expect(codes.contains(.placeTwice))
  }

  @Test("The number of copies is whole, plain and within reason", arguments: ["0", "1.5", "100001", "many", "[1]"])
  func counts(_ count: String) {
    let reading = StudyFile.read(text: Self.text.replacing("repeat: 11", with: "repeat: \(count)"), name: "town.yaml")
    #expect(reading.study == nil && reading.diagnostics.map(\.position.line) == [7])
  }

  @Test("A single place whose name is not known says so, too")
  func single() throws {
    let places = try study(Self.text.replacing("minh-tan: {", with: "minh-tan: { synthetic: true,")).scenarios[0].places
    #expect(places.map(\.isSynthetic).allSatisfy { $0 })
  }
}
