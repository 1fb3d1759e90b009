import PlanningDomain
import StudyFiles
import Testing

@Suite("Ten thousand places")
struct ManyPlacesTests {
  /// A study over wards in areas of a hundred, with numbers by place wherever a study has them.
  private func study(places count: Int) -> String {
    let wards = (0..<count).map { "w\($0)" }
    let areas = (0..<count / 100).map { "  a\($0): {}\n" }.joined()
    let places = wards.indices.map { "  w\($0): { within: a\($0 / 100), segments: { s: { counts: { r: 99 } } } }\n" }.joined()
    let byPlace = wards.map { $0 + ": 9" }.joined(separator: ",\n    ")
    let dated = wards.prefix(count / 4).map { $0 + ": [1, { from: 2023-06-01, value: 2 }]" }.joined(separator: ",\n    ")
    let listed = wards.joined(separator: ",\n    ")
    return """
      study: { id: many, title: Many, period: { from: 2023-01-01, to: 2023-12-31 } }
      populations: { r: {} }
      places:
      \(areas)\(places)indicators:
        i: { of: r, start: 20%, ceiling: { by: { w0: 70%, otherwise: 90% } }, diffusion: { p: 0.02/year, q: 0.3/year } }
        f: { kind: flow, files: 9/month, self-service: [i] }
      levers:
        t:
          kind: team
          count: { by: { \(dated), otherwise: 1 } }
          at-most: 3
          members: 5
          hours: 2 h/week
          search: 5 min
          serves: { i: { share: 50%, handling: 10 min, success: 50% } }
        d: { kind: desk, officers: { by: { \(byPlace) } }, hours: 9 h/week, serves: { f: { handling: 9 min, success: 5% } } }
        c: { kind: class, places: [\(listed)], sessions: 1/month, seats: 30, serves: { i: { success: 50% } } }
      targets: { t: { indicator: i, at-least: { 2023-12-31: 50% }, in: each-place } }
      levels: { l: { criteria: 1, mandatory: [t], applies-to: [\((0..<count / 100).map { "a\($0)" }.joined(separator: ", "))] } }
      scenarios: { plan: {}, more: { multiply: { levers.d.officers: 2 } } }

      """
  }

  @Test("Reading time grows with the number of places, not with its square")
  func linear() throws {
    let clock = ContinuousClock()
    func time(_ count: Int) throws -> Duration {
      let text = study(places: count)
      var reading: StudyReading?
      let time = clock.measure { reading = StudyFile.read(text: text, name: "many.yaml") }
      let study = try #require(reading?.study, "\(reading?.diagnostics.first?.rendered(in: .en) ?? "nothing read")")
      #expect(study.scenarios[1].places.count == count)
      #expect(study.levels[0].appliesTo?.count == count)
      return time
    }
    _ = try time(100)
    let few = try time(500)
    let many = try time(4_000)
    // Eight times the places; the square would take sixty-four times as long.
    #expect(many < few * 24, "\(few) for 500 places, \(many) for 4000")
  }
}
