import Analyses
import PlanningDomain
import TestStudies
import Testing

/// Files, officers' hours and projects, added up by region.
@Suite("Desks, flows and projects")
struct DeskAnswerTests {
  /// Four files a day in each of two places; a quarter of the people file alone, and a desk stands in the first.
  private func counted(minutes: Double, draws: Int = 4) throws -> Projections {
    try projections(
      of: study(
        scenarios: [
          scenario(
            places: [place("a", [segment("all", 1000)]), place("b", [segment("all", 1000)])],
            indicators: [adoption("account", start: 0.25), flow("files", files: filesPerDay(4), selfService: ["account"])],
            levers: [desk("desk", places: ["a"], minutesPerDay: minutes, serves: [("files", 30, 0)])])
        ], draws: draws))
  }

  @Test("Files filed alone, by officers and on paper add up by place and over all places, in every draw")
  func files() throws {
    let projections = try counted(minutes: 60)
    let (all, first, second) = (
      projections.flowAnswer("files"), projections.flowAnswer("files", in: .place("a")),
      projections.flowAnswer("files", in: .place("b"))
    )
    for (part, expected) in [(first, (365.0, 730.0, 365.0)), (second, (365, 0, 1095)), (all, (730, 730, 1460))] {
      for series in [part.selfServed, part.assisted, part.paper] { #expect(series.draws.count == 4) }
      #expect(abs(part.selfServed.central - expected.0) < 1e-6)
      #expect(abs(part.assisted.central - expected.1) < 1e-6)
      #expect(abs(part.paper.central - expected.2) < 1e-6)
    }
    #expect(abs(all.onlineShare.central - 0.5) < 1e-9)
    #expect(abs(all.files.central - 2920) < 1e-6)
    #expect(projections.flowAnswer("account").files.central == 0)
  }

  @Test(
    "A desk limits where minutes run out and files stay on paper, and does not where time is left", arguments: [60.0, 90, 120])
  func limit(minutes: Double) throws {
    let projections = try counted(minutes: minutes)
    let answer = try #require(projections.deskAnswers().first)
    #expect(abs(answer.available.central - minutes * 365 / 60) < 1e-6)
    // Three files a day wait, half an hour each.
    #expect(abs(answer.used.central - min(minutes, 90) * 365 / 60) < 1e-6)
    #expect(abs(answer.paper.central - max(0, 3 - minutes / 30) * 365) < 1e-6)
    #expect(answer.limit == (minutes < 90 ? .allTime : .none))
    #expect(projections.deskAnswers(in: .place("b")).isEmpty)
  }

  @Test("Files on paper while hours are left over the period are a shortage on some days")
  func busyDays() throws {
    var study = study(
      scenarios: [
        scenario(
          places: [place("a", [segment("all", 1000)])], indicators: [flow("files", files: filesPerDay(4))],
          levers: [desk("desk", places: ["a"], minutesPerDay: 120, serves: [("files", 30, 0)])])
      ], draws: 0)
    guard case .desk(var kind) = study.scenarios[0].levers[0].kind else { return }
    kind.hours.entries.append(
      Schedule.Entry(from: day("2023-07-01"), through: day("2023-07-31"), parameter: number(.workingTime, 60)))
    kind.hours.entries.append(
      Schedule.Entry(from: day("2023-08-01"), through: nil, parameter: number(.workingTime, 240)))
    study.scenarios[0].levers[0].kind = .desk(kind)
    let answer = try #require(try projections(of: study).deskAnswers().first)
    #expect(abs(answer.paper.central - 62) < 1e-6)
    #expect(answer.limit == .busyDays)
  }

  @Test("A project is idle if it costs money, raises no ceiling and completes no milestone of a target")
  func idle() throws {
    let cost = [
      CostItem(kind: .capital(units: number(.count, 1)), price: number(.money, 1_000_000), funds: [])
    ]
    let study = study(
      scenarios: [
        scenario(
          places: [place("a", [segment("all", 1000)])],
          indicators: [adoption("x", start: 0.2), milestone("halls", start: 0), milestone("screens", start: 0)],
          levers: [
            project("nothing", places: ["a"], completes: day("2023-06-30"), costs: cost),
            project("no-raise", places: ["a"], completes: day("2023-06-30"), raises: ["x": 0], costs: cost),
            project("unasked", places: ["a"], completes: day("2023-06-30"), achieves: ["screens": 1], costs: cost),
            project("halls", places: ["a"], completes: day("2023-06-30"), achieves: ["halls": 1], costs: cost),
            project("raise", places: ["a"], completes: day("2023-06-30"), raises: ["x": 0.1], costs: cost),
            project("free", places: ["a"], completes: day("2023-06-30")),
          ])
      ], targets: [target("halls", "halls", 1)], draws: 3)
    let answers = try StudyAnswers(Ensemble(study)).scenarios[0].projects
    #expect(answers.filter(\.isIdle).map(\.lever) == ["nothing", "no-raise", "unasked"])
    #expect(answers.filter { !$0.isCertain }.isEmpty)
    #expect(answers.map(\.cost) == [1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 0])
  }

  @Test("How often a project happens in the draws is near its chance, and costs what it costs in full")
  func chance() throws {
    let cost = [
      CostItem(kind: .capital(units: number(.count, 2)), price: number(.money, 1_000_000), funds: [])
    ]
    let study = study(
      scenarios: [
        scenario(
          places: [place("a", [segment("all", 1000)])], indicators: [adoption("x", start: 0.2)],
          levers: [
            project(
              "works", places: ["a"], completes: day("2023-06-30"), raises: ["x": 0.1], costs: cost,
              chance: number(.share, 0.8))
          ])
      ], draws: 400)
    let answer = try #require(try StudyAnswers(Ensemble(study)).scenarios[0].projects.first)
    let happens = try #require(answer.happens)
    #expect(answer.chance == 0.8 && !answer.isCertain && answer.cost == 2_000_000)
    #expect(abs(happens.estimate - 0.8) < 4 * happens.monteCarloError)
  }

  @Test("Numbers drawn for each place are known by the path they are written under, and influences name it")
  func apart() throws {
    var study = study(
      scenarios: [
        scenario(places: [place("a", [segment("all", 1000)]), place("b", [segment("all", 1000)])], indicators: [adoption("x")])
      ], targets: [target("x", "x", 0.3)], draws: 60)
    let start = Value(
      path: "indicators.x.start", distribution: .uniform(lower: 0, upper: 0.6), each: .init(.place, alike: 0.5))
    guard case .adoption(var kind) = study.scenarios[0].indicators[0].kind else { return }
    kind.start.share = Parameter(dimension: .share, otherwise: start)
    study.scenarios[0].indicators[0].kind = .adoption(kind)
    let answers = try StudyAnswers(Ensemble(study))
    #expect(answers.drawnApart == ["indicators.x.start": Value.Each(.place, alike: 0.5)])
    #expect(Set(answers.conclusion.influences.map(\.input)) == ["indicators.x.start"])
    #expect(Set(answers.conclusion.influences.map(\.path)) == ["indicators.x.start.each.a", "indicators.x.start.each.b"])
  }
}
