import AdoptionEngine
import Analyses
import PlanningDomain
import TestStudies
import Testing

@Suite("What large studies keep")
struct RetentionTests {
  /// The same study kept as cells and as sums.
  private func both(_ study: Study, draws: Int) throws -> (cells: StudyAnswers, sums: StudyAnswers) {
    var ensemble = try Ensemble(study, draws: draws)
    let cells = try StudyAnswers(ensemble)
    ensemble.mostBytesOfCells = 0
    return (cells, try StudyAnswers(ensemble))
  }

  /// Places that differ, judged each by itself, over an area of two and over all.
  private func places(_ count: Int, dates: [String] = ["2023-06-30", "2023-12-31"]) -> Study {
    let ids = (0..<count).map { PlaceID("place-\($0)") }
    var places = ids.enumerated().map { index, id in
      place(id, [segment("old", 40 + Double(index)), segment("young", 60 + 2 * Double(index), receptivity: 1.4)])
    }
    for index in places.indices { places[index].within = index < 2 ? "first" : nil }
    let indicators = [
      adoption(
        "x", start: 0.2, p: uncertain(.rate, .uniform(lower: 0, upper: 1 / RateUnit.year), path: "x.p"), lapse: perYear(0.3)),
      adoption("y", p: perYear(0.8), measure: .ever, requires: [.init(indicator: "x", times: nil)]),
      milestone("halls", start: 0.5),
      flow("files", files: filesPerDay(3), selfService: ["x"]),
    ]
    var plan = scenario(
      "plan", places: places, indicators: indicators,
      levers: [
        teams("team", places: ids, count: 1, minutesPerDay: 5, serves: [service("x")]),
        desk("desk", places: ids, officers: 1, minutesPerDay: 9, serves: [("files", 10, 0.5)]),
        project("works", places: [ids[0]], completes: day("2023-05-31"), achieves: ["halls": 1], chance: number(.share, 0.6)),
      ])
    plan.areas = [Area(id: "first", title: LocalizedText("first"), within: nil)]
    let reaches: [Target.Reach] = [
      .eachPlace, .over(.area("first")), .over(.places([ids[0], ids[count - 1]])), .place(ids[1]), .all,
    ]
    var goals = reaches.enumerated().flatMap { index, reach in
      [("x", 0.5), ("y", 0.35), ("halls", 0.8), ("files", 0.9)].map { indicator, share in
        Target(
          id: TargetID("\(indicator)-\(index)"), title: nil, indicator: IndicatorID(indicator), reach: reach,
          thresholds: dates.map { Target.Threshold(date: day($0), share: share) })
      }
    }
    goals[0].thresholds = goals[0].thresholds.suffix(1)
    return study(scenarios: [plan], targets: goals)
  }

  private func same(_ one: TargetAnswer, _ other: TargetAnswer) -> Bool {
    one.outcomes == other.outcomes && one.gap == other.gap && one.share == other.share && one.reached == other.reached
      && one.need == other.need && one.additional == other.additional && one.reachedCentrally == other.reachedCentrally
  }

  @Test("Kept as sums, every answer is that of the cells, to the last bit")
  func answers() throws {
    let (cells, sums) = try both(places(4), draws: 30)
    let (one, other) = (cells.scenarios[0], sums.scenarios[0])
    #expect(one.projections.keepsEveryPart && !other.projections.keepsEveryPart)
    #expect(one.targets.count == 20 + 4 * 4 && one.targets.count == other.targets.count)
    for (left, right) in zip(one.targets, other.targets) { #expect(same(left, right), "\(left.target.id) \(left.region)") }
    #expect(one.targets.contains { $0.gap.draws.contains { $0 > 0 } } && one.targets.contains { $0.reached.contains(nil) })
    #expect(one.allMet == other.allMet && one.spending.total == other.spending.total)
    for (left, right) in zip(one.againstNoOutreach, other.againstNoOutreach) {
      #expect(left.adopters == right.adopters && left.cost == right.cost && left.probability == right.probability)
    }
    let regions: [Region] = [.all, .area("first")] + one.scenario.places.map { .place($0.id) }
    for region in regions {
      #expect(
        one.projections.flowAnswer("files", in: region).figures == other.projections.flowAnswer("files", in: region).figures)
      for (left, right) in zip(one.projections.deskAnswers(in: region), other.projections.deskAnswers(in: region)) {
        #expect(left.available == right.available && left.limit == right.limit)
        // Sums of places are rounded in another order.
        #expect(zip(left.used.draws, right.used.draws).allSatisfy { abs($0 - $1) < 1e-9 })
      }
    }
    for (left, right) in zip(one.projections.contributions(to: .init("x")), other.projections.contributions(to: .init("x"))) {
      #expect(left.adopted == right.adopted && left.returned == right.returned)
    }
  }

  @Test("What holds an indicator back is the same, to a millionth of a member")
  func obstacles() throws {
    let (cells, sums) = try both(places(4), draws: 30)
    for indicator: IndicatorID in ["x", "y"] {
      for region: Region in [.all, .area("first"), .place("place-3")] {
        let selection = Projections.Selection(indicator, in: region)
        let (one, other) = (
          cells.scenarios[0].projections.obstacles(to: selection), sums.scenarios[0].projections.obstacles(to: selection)
        )
        #expect(one.map(\.reason) == other.map(\.reason) && !one.isEmpty)
        for (left, right) in zip(one, other) {
          #expect(abs(left.members - right.members) < 1e-6)
          #expect(abs(try #require(left.monteCarloError) - (try #require(right.monteCarloError))) < 1e-6)
        }
      }
    }
  }

  @Test("A page projects the parts it is asked for once more, and they are those of the cells")
  func pages() throws {
    let (cells, sums) = try both(places(4), draws: 20)
    let (whole, kept) = (cells.scenarios[0].projections, sums.scenarios[0].projections)
    let page = try kept.page(of: [.init(.area("first"), segment: "old"), .init(.place("place-2"), segment: "young")])
    for (region, segment): (Region, SegmentID) in [(.area("first"), "old"), (.place("place-2"), "young")] {
      let selection = Projections.Selection("y", in: region, segment: segment)
      for date in whole.dates { #expect(page.count(selection, on: date) == whole.count(selection, on: date)) }
      #expect(page.share(selection, on: whole.dates[0]) == whole.share(selection, on: whole.dates[0]))
    }
    let halls = Projections.Selection("halls", in: .area("first"))
    #expect(page.share(halls, on: whole.dates[7]) == whole.share(halls, on: whole.dates[7]))
  }

  @Test("Pages hold as much as they may, each group on one, and at least one a page")
  func pageSizes() throws {
    var ensemble = try Ensemble(places(10), draws: 1000)
    ensemble.mostBytesOfCells = 0
    let projections = try ensemble.project(ensemble.study.scenarios[0])
    let groups = (0..<10).map { index in
      ["old", "young"].map { Projections.Part(.place(PlaceID("place-\(index)")), segment: $0) }
    }
    #expect(try projections.pages(of: groups) == [0..<10])
    ensemble.mostBytesOfPage = 0
    #expect(try ensemble.project(ensemble.study.scenarios[0]).pages(of: groups) == (0..<10).map { $0..<$0 + 1 })
    let layout = try TableLayout(
      projections.model, study: ensemble.study, keeping: .page(groups[0].map { PartID($0.region, $0.segment) }))
    ensemble.mostBytesOfPage = 3 * layout.mostBytes(draws: 1000)
    #expect(try ensemble.project(ensemble.study.scenarios[0]).pages(of: groups) == [0..<3, 3..<6, 6..<9, 9..<10])
  }

  @Test("A study is kept as cells up to 128 MiB, whatever the machine, and as sums beyond")
  func limit() throws {
    let small = try Ensemble(places(3))
    #expect(try small.project(small.study.scenarios[0]).keepsEveryPart)
    let study = places(20)
    let model = try ScenarioModel(study.scenarios[0], in: study, grid: Grid(study: study, resolution: .week))
    let cells = try TableLayout(model, study: study, keeping: .cells)
    let bytes = cells.mostBytes(draws: 1) - cells.mostBytes(draws: 0)
    let limit = 128 << 20
    #expect(try Ensemble(study).mostBytesOfCells == limit)
    let draws = (limit - cells.mostBytes(draws: 0)) / bytes
    #expect(try TableLayout(model, study: study, draws: draws, limit: limit).retention == .cells)
    #expect(try TableLayout(model, study: study, draws: draws + 1, limit: limit).retention == .sums)
    #expect([1, 2, 4, 8].map(Retention.mostBytesOfCells(scenarios:)) == [limit, limit, limit / 2, limit / 4])
  }

  @Test("Sums grow with places, not with segments, dates or sources; tables stay below what they promise")
  func growth() throws {
    func bytes(_ study: Study, _ retention: Retention) throws -> Int {
      let model = try ScenarioModel(study.scenarios[0], in: study, grid: Grid(study: study, resolution: .week))
      return try TableLayout(model, study: study, keeping: retention).mostBytes(draws: 2000)
    }
    func finer(_ study: Study) -> Study {
      var study = study
      for index in study.scenarios[0].places.indices {
        let young = study.scenarios[0].places[index].segments[1]
        study.scenarios[0].places[index].segments += ["a", "b", "c", "d"].map { id in
          var segment = young
          segment.id = SegmentID(id)
          return segment
        }
      }
      return study
    }
    let (some, many) = (places(50), places(100))
    let (sums, cells) = (try bytes(some, .sums), try bytes(some, .cells))
    #expect(try bytes(many, .sums) < 2 * sums && cells > 3 * sums)
    for study in [some, many] { #expect(try 4 * bytes(finer(study), .sums) < 5 * bytes(study, .sums)) }
    #expect(try bytes(finer(some), .cells) > 2 * cells)

    var ensemble = try Ensemble(places(6), draws: 40)
    for limit in [0, 128 << 20] {
      ensemble.mostBytesOfCells = limit
      let table = try ensemble.project(ensemble.study.scenarios[0]).table
      #expect(table.size > 0 && table.size <= table.layout.mostBytes(draws: 40))
    }
  }
}

extension FlowAnswer {
  /// All that is told of it.
  fileprivate var figures: [Series] { [selfServed, assisted, paper, onlineShare] }
}
