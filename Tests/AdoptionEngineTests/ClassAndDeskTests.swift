import AdoptionEngine
import Foundation
import PlanningDomain
import TestStudies
import Testing

@Suite("Classes, desks and encouragement")
struct ClassAndDeskTests {
  private func path(
    _ indicators: [Indicator], _ levers: [Lever], places: [Place]? = nil, calendar: [CalendarEntry] = [],
    resolution: Resolution = .week
  ) throws -> (dates: [Double], path: Trajectory) {
    let study = study(
      scenarios: [
        scenario(
          places: places ?? [place("ward", [segment("all", 1000)])], indicators: indicators, levers: levers, calendar: calendar)
      ])
    let (dates, path) = try centralPath(of: study, resolution: resolution)
    return (dates.map { Double($0 - study.period.from + 1) }, path)
  }

  @Test("A class empties the open need at its seats over its members, exactly at any step")
  func classAlone() throws {
    let lever = classes("class", places: ["ward"], sessionsPerDay: 0.1, seats: 30, serves: ["x": 0.6])
    let (times, path) = try path([adoption("x", measure: .ever)], [lever])
    for (index, time) in times.enumerated() {
      #expect(abs(path.ever[index] - 1000 * (1 - exp(-0.6 * 3 * time / 1000))) < 1e-9)
    }
    #expect(abs(path.adopted[3] - path.ever[times.count - 1]) < 1e-9, "All of it is the class's")
  }

  @Test("Seats are shared by all members of the groups served, and effort counts in its own group")
  func classGroups() throws {
    let places = [place("ward", [segment("a", 600), segment("b", 200), segment("c", 500)])]
    let harvest = CalendarEntry(
      id: "harvest", title: LocalizedText("harvest"), isEnabled: true,
      period: Period(from: day("2023-01-01"), through: day("2023-12-31")), effort: number(.factor, 0.5),
      demand: number(.factor, 1), segments: ["b"], places: nil)
    let lever = classes(
      "class", places: ["ward"], sessionsPerDay: 0.2, seats: 20, segments: ["a", "b"], serves: ["x": 0.5])
    let (times, path) = try path([adoption("x")], [lever], places: places, calendar: [harvest])
    let end = path.ever.suffix(3)
    #expect(abs(end[end.startIndex] - 600 * (1 - exp(-0.5 * 4 / 800 * times[times.count - 1]))) < 1e-9)
    #expect(abs(end[end.startIndex + 1] - 200 * (1 - exp(-0.5 * 0.5 * 4 / 800 * times[times.count - 1]))) < 1e-9)
    #expect(end[end.startIndex + 2] == 0, "A group that is not served sits in no class")
  }

  @Test("A desk that files everything teaches at σ·d over its members, exactly, and all files are online")
  func queueThatClears() throws {
    let indicators = [adoption("account"), flow("files", files: filesPerDay(12), selfService: ["account"])]
    let lever = desk("desk", places: ["ward"], minutesPerDay: 1000, serves: [("files", 15, 0.2)])
    let (times, path) = try path(indicators, [lever])
    for (index, time) in times.enumerated() {
      #expect(abs(path.active[index] - 1000 * (1 - exp(-0.2 * 12 * time / 1000))) < 1e-9)
      #expect(abs(path.flowOnline[index] - 12 * time) < 1e-8 && abs(path.flowFiles[index] - 12 * time) < 1e-8)
    }
    let work = path.deskWork[0]
    #expect(abs(work.officerMinutes - 15 * work.assisted) < 1e-6 && abs(work.paper) < 1e-9)
    #expect(abs(path.officerMinutes[0] - 365_000) < 1e-6)
  }

  @Test("A desk that cannot file everything files what its minutes allow and teaches evenly")
  func queueThatDoesNot() throws {
    let indicators = [adoption("account", measure: .ever), flow("files", files: filesPerDay(40), selfService: ["account"])]
    let lever = desk("desk", places: ["ward"], officers: 2, minutesPerDay: 45, serves: [("files", 15, 0.3)])
    let (times, path) = try path(indicators, [lever], resolution: .day)
    // 90 minutes are 6 files a day; a file teaches 0.3 of those who do not have it: A' = 1.8. F = A/N, so online
    // files are ∫ 40·A/N + 6 = 40·1.8/1000·t²/2 + 6t.
    for (index, time) in times.enumerated() {
      #expect(abs(path.active[index] - 1.8 * time) < 2e-3 * time)
      #expect(abs(path.flowOnline[index] - (0.036 * time * time + 6 * time)) < 1e-3 * time * 6)
    }
    #expect(abs(path.deskWork[0].officerMinutes - path.officerMinutes[0]) < 1e-6, "No minute is left")
  }

  @Test("Flows are served in the order written, and a share of another flow's files follows it")
  func priority() throws {
    let indicators = [
      adoption("account"), flow("filing", files: filesPerDay(10), measure: .onlineNow),
      flow("paying", files: .share(number(.share, 0.4), of: "filing"), measure: .onlineNow),
    ]
    func shares(_ order: [(flow: IndicatorID, handling: Double, success: Double)]) throws -> [Double] {
      let (_, path) = try path(indicators, [desk("desk", places: ["ward"], minutesPerDay: 60, serves: order)])
      return path.flowOnline.suffix(2).map { $0 } + path.flowFiles.suffix(2).map { $0 }
    }
    let filingFirst = try shares([("filing", 5, 0), ("paying", 10, 0)])
    #expect(zip(filingFirst, [10, 1, 10, 4]).allSatisfy { abs($0 - $1) < 1e-12 }, "50 of 60 minutes, then one fee of ten")
    let payingFirst = try shares([("paying", 10, 0), ("filing", 5, 0)])
    #expect(zip(payingFirst, [4, 4, 10, 4]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("Where nobody serves himself and no desk is open, every file is on paper; the weakest link serves itself")
  func withoutDesk() throws {
    let indicators = [
      adoption("a", start: 0.5), adoption("b", start: 0.2), flow("none", files: filesPerDay(3)),
      flow("weak", files: filesPerDay(3), selfService: ["a", "b"]),
    ]
    let (_, path) = try path(indicators, [])
    #expect(path.deskWork[0].online == 0 && abs(path.deskWork[0].paper - 1095) < 1e-9)
    #expect(abs(path.deskWork[1].online - 0.2 * 1095) < 1e-9)
  }

  @Test("Encouragement works at its rate times the other's share over the place, beside receptivity and demand")
  func encouragement() throws {
    let places = [place("ward", [segment("a", 300, receptivity: 0.5), segment("b", 100)])]
    let indicators = [
      adoption("merchants", start: 0.4), adoption("x", encouragedBy: ["merchants": perDay(0.005)]),
    ]
    let (times, path) = try path(indicators, [], places: places)
    for (index, time) in times.enumerated() {
      #expect(abs(path.ever[index * 4 + 1] - 300 * (1 - exp(-0.5 * 0.4 * 0.005 * time))) < 1e-9)
      #expect(abs(path.ever[index * 4 + 3] - 100 * (1 - exp(-0.4 * 0.005 * time))) < 1e-9)
    }
    #expect(path.adopted[7] > 0 && abs(path.adopted[7] - path.ever[(times.count - 1) * 4 + 1]) < 1e-9)
  }

  @Test("Two equal places share a pool that roams; its teams are counted and paid once")
  func roaming() throws {
    let places = ["a", "b"].map { place(PlaceID($0), travel: 4, [segment("all", 500)]) }
    func run(_ count: Int, roams: Bool) throws -> Trajectory {
      let lever = teams(
        "team", places: ["a", "b"], count: count, serves: [service("x")], costs: [cost(.running, 100_000)], roams: roams)
      return try path([adoption("x")], [lever], places: places).path
    }
    let (roaming, staying) = (try run(4, roams: true), try run(2, roams: false))
    #expect(zip(roaming.ever, staying.ever).allSatisfy { abs($0 - $1) < 1e-9 } && roaming.ever.last ?? 0 > 100)
    #expect(roaming.spending.total == staying.spending.total && roaming.worked.count == 1)
  }

  @Test("A roaming pool goes where the open need is, a pool of members stays even")
  func roamingFollowsNeed() throws {
    let places = [place("a", [segment("all", 500)]), place("b", [segment("all", 500)])]
    var start = adoption("x", measure: .ever)
    guard case .adoption(var adoption) = start.kind else { return }
    adoption.start.share = Parameter(
      dimension: .share, otherwise: nil,
      scoped: [
        .place("a"): Value(path: "a", distribution: .fixed(0.8)), .place("b"): Value(path: "b", distribution: .fixed(0)),
      ])
    start.kind = .adoption(adoption)
    func added(_ split: Team.Split) throws -> (Double, Double) {
      let lever = teams("team", places: ["a", "b"], count: 1, split: split, serves: [service("x")], roams: true)
      let ever = try path([start], [lever], places: places).path.ever.suffix(2).map { $0 }
      return (ever[0] - 400, ever[1])
    }
    let (needA, needB) = try added(.remaining)
    let (evenA, evenB) = try added(.members)
    #expect(needB > 4 * needA && evenB > evenA && evenA > needA)
  }
}
