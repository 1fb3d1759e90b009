import PlanningDomain
import StudyFiles
import Testing

@Suite("Scenarios")
struct ScenarioTests {
  private static let marker = "set: { levers.teams.count: 6 }"

  private func reading(_ edits: String, more: String = "") -> StudyReading {
    let text = WardStudy.text.replacing(Self.marker, with: edits) + more
    return StudyFile.read(text: text, name: "ward.yaml")
  }

  private func scenario(_ edits: String) throws -> (base: Scenario, changed: Scenario) {
    let study = try #require(reading(edits).study, "\(reading(edits).diagnostics.map { $0.rendered(in: .en) })")
    return (study.scenarios[0], study.scenarios[1])
  }

  private func codes(_ edits: String) -> [DiagnosticCode] { reading(edits).diagnostics.map(\.code) }

  @Test("A number that is set changes nothing else, and keeps the luck of the one it replaces")
  func set() throws {
    let (base, changed) = try scenario("set: { levers.teams.count: 6 }")
    var expected = base
    expected.id = changed.id
    expected.title = changed.title
    expected.changes = ["levers.teams.count = 6"]
    guard case .team(var team) = expected.levers[0].kind else { return #expect(Bool(false)) }
    team.count = .teams(Schedule(Parameter(.count, 6, path: "levers.teams.count")))
    expected.levers[0].kind = .team(team)
    #expect(changed == expected)
  }

  @Test("An optional key that is not written may be set")
  func setAbsent() throws {
    let (_, changed) = try scenario("set: { levers.teams.attrition: 5%/year, places.pu-trang.segments.town.receptivity: 1.2 }")
    #expect(changed.levers[0].team?.attrition.otherwise?.distribution == .fixed(0.05 / 365.25))
    #expect(changed.places[0].segments[0].receptivity.otherwise?.distribution == .fixed(1.2))
    #expect(codes("set: { levers.teams.cuont: 6 }") == [.pathNowhere])
    #expect(codes("set: { indicators.new: { kind: milestone, start: 0% } }") == [.pathNowhere])
  }

  @Test("A factor keeps the number's uncertainty and stream, and has a stream of its own")
  func multiply() throws {
    let (base, changed) = try scenario("multiply: { levers.teams.hours: [1, { from: 2023-04-01, value: 2 }] }")
    let hours = try #require(changed.levers[0].team?.hours)
    #expect(hours.entries == base.levers[0].team?.hours.entries)
    #expect(hours.factors.count == 1)
    let path = "scenarios.half-the-teams.multiply.levers.teams.hours"
    #expect(hours.factors[0].entries.map(\.parameter.otherwise?.path) == [path, path + ".from.2023-04-01"])
    let (_, slower) = try scenario("multiply: { indicators.vneid.diffusion.p: { between: [0.5, 0.9] } }")
    #expect(
      slower.indicators[1].adoption?.innovation.factors[0].otherwise?.distribution == .betweenLogNormal(lower: 0.5, upper: 0.9))
  }

  @Test("What comes out of a factor must be what the key allows")
  func products() {
    #expect(codes("multiply: { levers.teams.count: 0.3 }") == [.productNotWhole])
    #expect(codes("multiply: { levers.teams.count: 0.5 }") == [])
    #expect(codes("multiply: { levers.teams.count: 2 }") == [.aboveAtMost])
    #expect(codes("multiply: { levers.teams.count: { between: [0.5, 0.9] } }") == [.mustBeCertain])
    #expect(codes("multiply: { indicators.bills.start: 3 }") == [.productRange])
    #expect(codes("multiply: { levers.zalo.half-effect: 0 }") == [.productRange])
    #expect(codes("multiply: { levers.teams.kind: 2 }") == [.notMultipliable])
    #expect(codes("multiply: { levers.teams.attrition: 2 }") == [.notMultipliable])
    #expect(codes("multiply: { indicators.vneid.ceiling.by.town: 0.9 }") == [.notMultipliable])
    #expect(codes("multiply: { indicators.vneid.ceiling: { by: { town: 0.9, otherwise: 1 } } }") == [])
    #expect(codes("multiply: { funds.recurrent.limit: 2 }") == [])
  }

  @Test("Switches turn levers and calendar entries on and off")
  func switches() throws {
    let (_, changed) = try scenario("with: [calendar.peak], without: [levers.zalo]")
    #expect(changed.calendar[2].isEnabled)
    #expect(!changed.levers[1].isEnabled)
    #expect(changed.levers[0].isEnabled)
    #expect(changed.changes == ["+ calendar.peak", "− levers.zalo"])
    #expect(codes("with: [calendar.peek]") == [.cannotSwitch])
    #expect(codes("with: [calendar.peak], set: { calendar.peak.enabled: false }") == [.editedTwice])
  }

  @Test("A scenario takes over the changes of the one it extends, and may change them again")
  func extends() throws {
    let more = """
        fewer: { extends: half-the-teams, multiply: { levers.teams.count: 0.5 } }
        other: { extends: fewer, set: { levers.teams.count: 9 } }

      """
    let study = try #require(reading(Self.marker, more: more).study)
    let fewer = study.scenarios[6]
    guard case .teams(let count)? = fewer.levers[0].team?.count else { return #expect(Bool(false)) }
    #expect(count.entries[0].parameter.otherwise?.distribution == .fixed(6))
    #expect(count.factors.count == 1)
    #expect(fewer.changes == ["levers.teams.count = 6", "levers.teams.count × 0.5"])
    guard case .teams(let nine)? = study.scenarios[7].levers[0].team?.count else { return #expect(Bool(false)) }
    #expect(nine.entries[0].parameter.otherwise?.distribution == .fixed(9))
    #expect(nine.factors.isEmpty)
  }

  @Test("Whatever must hold of a study holds of a scenario, and the finding stands at the change")
  func validity() throws {
    let sum = try #require(reading("set: { levers.teams.serves.vneid.share: 90% }").diagnostics.first)
    #expect(sum.code == .servesSum)
    #expect(sum.scenario == "half-the-teams")
    #expect(sum.sourceLine?.contains("share: 90%") == true)
    #expect(sum.sentence(.vi).hasSuffix("(trong phương án `half-the-teams`)"))
    let value = try #require(reading("set: { levers.teams.search: 6 weeks }").diagnostics.first)
    #expect(value.code == .wrongDimension)
    #expect(value.sourceLine?.contains("6 weeks") == true)
    #expect(codes("set: { levers.teams.serves.vneid.handlng: 5 min }") == [.pathNowhere])
    #expect(codes("set: { study.draws: 5 }") == [.sectionFixed])
    #expect(codes("set: { lever.teams.count: 5 }") == [.pathNowhere])
    #expect(codes("set: { levers: 5 }") == [.pathNowhere])
    #expect(codes("set: { levers.teams.count.value.deeper: 5 }") == [.pathNowhere])
    #expect(codes("set: { levers..count: 5 }") == [.pathNowhere])
  }

  @Test("An error of the study is not reported again for each scenario")
  func onceOnly() {
    let text = WardStudy.text.replacing("search: 6 min", with: "search: 6 weeks")
    #expect(StudyFile.read(text: text, name: "ward.yaml").diagnostics.map(\.code) == [.wrongDimension])
  }
}
