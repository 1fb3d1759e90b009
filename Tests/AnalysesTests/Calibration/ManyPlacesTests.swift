import AdoptionEngine
import Analyses
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

@Suite("Many wards with few figures")
struct ManyPlacesTests {
  private static let count = 20

  /// Wards of 4,000 whose q is drawn for each; nothing is written of how far they go together.
  private static func wards() -> Study {
    var indicator = adoption("vneid", start: 0.2, measure: .ever)
    guard case .adoption(var model) = indicator.kind else { preconditionFailure("an adoption indicator") }
    model.innovation = uncertain(.rate, .fixed(0.1 / RateUnit.year), path: "indicators.vneid.diffusion.p")
    model.imitation = uncertain(
      .rate, .betweenLogNormal(lower: 0.3 / RateUnit.year, upper: 2.5 / RateUnit.year), path: "indicators.vneid.diffusion.q",
      each: Value.Each(.place))
    indicator.kind = .adoption(model)
    let places = (1...count).map { place(PlaceID("ward-\($0)"), [segment("town", 4_000)]) }
    return study(
      scenarios: [scenario(places: places, indicators: [indicator])], seed: 7, noise: ProcessNoise(sd: 0, memory: 60))
  }

  /// Four figures of each ward, but one only of the last.
  private static func points() -> [Evidence.Point] {
    (1...count).flatMap { ward in
      CalibrationWorld.months(ward == count ? 1 : 4).map { date in
        Evidence.Point(
          selection: Projections.Selection("vneid", in: .place(PlaceID("ward-\(ward)"))), date: date, share: 0.5,
          bound: .exact, rounding: 0.0005, members: 4_000, origin: Observation.Origin(file: "made.csv", row: ward))
      }
    }
  }

  @Test("of a ward with one figure the others tell what their figures have in common, and no more")
  func pooling() throws {
    var study = Self.wards()
    study.observationDates = CalibrationWorld.months(4)
    let made = try CalibrationProblem(study, points: Self.points(), free: nil)
    let maker = ReportMaker(problem: made, seed: 3)
    let numbers = made.density.numbers
    let position = try #require(numbers.free.firstIndex { numbers.unknowns[$0].path.hasSuffix("ward-\(Self.count)") })
    // All wards fast, each a little otherwise; then each by itself about the middle of the range.
    let sides = numbers.free.indices.map { $0 == position ? 0 : $0.isMultiple(of: 2) ? 1.0 : -1 }
    var last: [FittedNumber] = []
    for (scores, alike) in [(sides.map { 1.2 + 0.4 * $0 }, 0.7...1.0), (sides.map { 1.2 * $0 }, 0...0.3)] {
      let truth = numbers.point(scores: scores, others: [0, 0])
      let own = try maker.problem(reporting: try maker.reports(of: truth, draw: 0))
      let calibration = try Calibration(study, evidence: Evidence(points: own.density.expected.points), seed: 1)
      let kinship = try #require(calibration.kinships.first)
      let convergence = try #require(calibration.convergence)
      #expect(kinship.members == Self.count && alike.contains(kinship.alike.median), "\(kinship)")
      #expect(calibration.numbers.allSatisfy { ($0.rHat ?? 9) < 1.01 } && convergence.scaledGradient < 1e-3)
      last.append(calibration.numbers[position])
    }
    let ratios = last.map { $0.posterior.high / $0.posterior.low }
    #expect(last[0].posterior.median > 1.3 * last[0].prior.median && ratios[0] < 0.75 * ratios[1], "\(last)")
    #expect(abs(last[1].posterior.median - last[1].prior.median) < 0.5 * last[1].prior.median)
  }
}
