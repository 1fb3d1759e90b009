import PlanningDomain
import StudyFiles
import Testing

@Suite("Team numbers by place and date")
struct ScopedScheduleTests {
  private static let count = "count: { value: 12, source: bao-yen-bai }"

  /// The ward study with a second place, without the limit of teams.
  private func reading(_ count: String, scenario: String = "set: { levers.teams.count: 6 }") -> StudyReading {
    var text = WardStudy.text
    for (old, new) in [
      ("  pu-trang:\n", "  ben: { segments: { town: { counts: { residents14: 100, households: 40 } } } }\n  pu-trang:\n"),
      ("    at-most: 12\n", ""), (Self.count, count), ("set: { levers.teams.count: 6 }", scenario),
    ] {
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    return StudyFile.read(
      text: text.replacing("title: Phường Pú Trạng", with: "title: Phường Pú Trạng\n    source: bao-yen-bai"), name: "ward.yaml")
  }

  private func schedule(_ reading: StudyReading, scenario: Int = 0) throws -> Schedule {
    let study = try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    guard case .teams(let schedule)? = study.scenarios[scenario].levers[0].team?.count else { throw NoTeams() }
    return schedule
  }

  private struct NoTeams: Error {}

  private func teams(_ schedule: Schedule, _ place: String, _ day: String) throws -> Distribution? {
    let date = try #require(Day(iso: day))
    let place = PlaceID(place)
    return schedule.parameter(on: date, place: place, segment: nil)?.value(place: place, segment: nil)?.distribution
  }

  @Test("Two places change on dates of their own")
  func twoPlaces() throws {
    let schedule = try schedule(
      reading(
        "count: { by: { pu-trang: [12, { from: 2023-07-01, value: 6 }], ben: [2, { from: 2023-04-01, to: 2023-05-31, value: 4 }] } }"
      ))
    #expect(try teams(schedule, "pu-trang", "2023-06-30") == .fixed(12))
    #expect(try teams(schedule, "pu-trang", "2023-07-01") == .fixed(6))
    #expect(try teams(schedule, "ben", "2023-03-31") == .fixed(2))
    #expect(try teams(schedule, "ben", "2023-05-31") == .fixed(4))
    #expect(try teams(schedule, "ben", "2023-08-01") == .fixed(2))
  }

  @Test("A list may stand for the other places")
  func otherwise() throws {
    let schedule = try schedule(reading("count: { by: { ben: 1, otherwise: [12, { from: 2023-07-01, value: 6 }] } }"))
    #expect(try teams(schedule, "ben", "2023-08-01") == .fixed(1))
    #expect(try teams(schedule, "pu-trang", "2023-06-30") == .fixed(12))
    #expect(try teams(schedule, "pu-trang", "2023-08-01") == .fixed(6))
  }

  @Test("A factor lies over every piece, and must leave each whole")
  func multiplied() throws {
    let count = "count: { by: { ben: 2, otherwise: [12, { from: 2023-07-01, value: 6 }] } }"
    let halved = reading(count, scenario: "multiply: { levers.teams.count: 0.5 }")
    #expect(halved.diagnostics.map(\.code) == [])
    let schedule = try schedule(halved, scenario: 1)
    #expect(schedule.factors.count == 1)
    #expect(schedule.entries.count == 2)
    let quartered = reading(count, scenario: "multiply: { levers.teams.count: 0.25 }")
    #expect(quartered.diagnostics.map(\.code) == [.productNotWhole])
    let dated = "multiply: { levers.teams.count: { by: { ben: 1, pu-trang: [1, { from: 2023-07-01, value: 0.5 }] } } }"
    #expect(reading(count, scenario: dated).diagnostics.map(\.code) == [])
  }

  @Test("A number that differs by segment takes no list, and the finding stands at the list")
  func cells() throws {
    let text = WardStudy.text.replacing(
      "success: { value: 50%, source: estimate }",
      with: "success: { by: { town: 50%, farming: [50%, { from: 2023-04-01, value: 60% }] }, source: estimate }")
    let finding = try #require(StudyFile.read(text: text, name: "ward.yaml").diagnostics.first)
    #expect(finding.code == .datedNotAllowed)
    let line = try #require(finding.sourceLine)
    #expect(line.dropFirst(finding.position.column - 1).hasPrefix("[50%, {"))
  }

  @Test("A prerequisite's factor may exceed 100 %")
  func requirementAboveOne() throws {
    let text = WardStudy.text.replacing(
      "measure: ever", with: "measure: ever\n    requires: { smartphone: { times: { value: 150%, source: estimate } } }")
    let reading = StudyFile.read(text: text, name: "ward.yaml")
    let study = try #require(reading.study, "\(reading.diagnostics.map { $0.rendered(in: .en) })")
    #expect(study.scenarios[0].indicators[1].adoption?.requires[0].times?.otherwise?.distribution == .fixed(1.5))
  }
}
