import AdoptionEngine
import Analyses
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

@Suite("Many wards with few figures")
struct ManyPlacesTests {
  /// So many wards of 4,000 whose p and q are drawn for each; nothing is written of how far they go together.
  private static func wards(_ count: Int) -> Study {
    var indicator = adoption("vneid", start: 0.2, measure: .ever)
    guard case .adoption(var model) = indicator.kind else { preconditionFailure("an adoption indicator") }
    model.innovation = uncertain(
      .rate, .betweenLogNormal(lower: 0.05 / RateUnit.year, upper: 0.4 / RateUnit.year), path: "indicators.vneid.diffusion.p",
      each: Value.Each(.place))
    model.imitation = uncertain(
      .rate, .betweenLogNormal(lower: 0.3 / RateUnit.year, upper: 2.5 / RateUnit.year), path: "indicators.vneid.diffusion.q",
      each: Value.Each(.place))
    indicator.kind = .adoption(model)
    let places = (1...count).map { place(PlaceID("ward-\($0)"), [segment("town", 4_000)]) }
    return study(
      scenarios: [scenario(places: places, indicators: [indicator])], seed: 7, noise: ProcessNoise(sd: 0.2, memory: 60))
  }

  private static func points(_ wards: Int, months: Int) -> [Evidence.Point] {
    (1...wards).flatMap { ward in
      CalibrationWorld.months(ward == wards ? 1 : months).map { date in
        Evidence.Point(
          selection: Projections.Selection("vneid", in: .place(PlaceID("ward-\(ward)"))), date: date, share: 0.5, bound: .exact, rounding: 0.0005,
          members: 4_000, origin: Observation.Origin(file: "made.csv", row: ward))
      }
    }
  }

  @Test("the walkers settle", arguments: [8])
  func settles(_ count: Int) throws {
    let points = Self.points(count, months: 6)
    var study = Self.wards(count)
    study.observationDates = CalibrationWorld.months(6)
    let clock = ContinuousClock()
    let start = clock.now
    let problem = try CalibrationProblem(study, points: points, free: nil)
    let maker = ReportMaker(problem: problem, seed: 3)
    var truth = maker.truth(0)
    for position in 0..<truth.count - 3 { truth[position] = 0.6 * truth[position] + 0.5 }
    let own = try maker.problem(reporting: try maker.reports(of: truth, draw: 0))
    print("made", clock.now - start, own.density.numbers.count)
    let summit = try Summit(own.density, seed: 1)
    print("summit", clock.now - start, summit.agreeing, summit.scaledGradient, summit.covariance == nil)
    let walk = try Walk(own.density, from: summit, seed: 1) { print("round", $0, clock.now - start) }
    print("walk", clock.now - start, walk.acceptance)
    for d in walk.diagnostics { print(d.rHat ?? 9, d.bulk ?? 0, d.tail ?? 0) }
    let rows = walk.rows(1000)
    for p in truth.indices {
      let v = rows.map { $0[p] }.sorted()
      print(p, truth[p], summit.point[p], v[50], v[500], v[950])
    }
  }
}
