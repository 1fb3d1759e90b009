import Analyses
import NumericalMethods
import PlanningDomain
import TestStudies

/// Studies to be fitted, and reports made of them by the observation model itself.
enum CalibrationWorld {
  /// A ward of 4,000 with one indicator: p, q and the start in ranges.
  static func ward(noise: ProcessNoise = ProcessNoise(sd: 0.2, memory: 60)) -> Study {
    var indicator = adoption("vneid", start: 0.2, measure: .ever)
    guard case .adoption(var model) = indicator.kind else { preconditionFailure("an adoption indicator") }
    model.innovation = uncertain(
      .rate, .betweenLogNormal(lower: 0.05 / RateUnit.year, upper: 0.4 / RateUnit.year), path: "indicators.vneid.diffusion.p")
    model.imitation = uncertain(
      .rate, .betweenLogNormal(lower: 0.3 / RateUnit.year, upper: 2.5 / RateUnit.year), path: "indicators.vneid.diffusion.q")
    model.start.share = uncertain(.share, .betweenLogitNormal(lower: 0.15, upper: 0.27), path: "indicators.vneid.start")
    indicator.kind = .adoption(model)
    return study(
      scenarios: [scenario(places: [place("ward", [segment("town", 4_000)])], indicators: [indicator])], seed: 7, noise: noise)
  }

  /// Where reports of the whole study would stand, with a share still to be filled in.
  static func points(_ dates: [Day], members: Double = 4_000, indicator: IndicatorID = "vneid") -> [Evidence.Point] {
    dates.map { date in
      Evidence.Point(
        selection: Projections.Selection(indicator), date: date, share: 0.5, bound: .exact, rounding: 0.0005, members: members,
        origin: Observation.Origin(file: "made.csv", row: 1))
    }
  }

  static func months(_ count: Int) -> [Day] {
    (1...count).map { month in
      guard let day = Day(year: 2023, month: month, day: Day.length(ofMonth: month, year: 2023)) else {
        preconditionFailure("a month of 2023")
      }
      return day
    }
  }
}

/// Draws of truths and of reports from the model that calibration assumes.
struct ReportMaker {
  let problem: CalibrationProblem
  let seed: UInt64

  private func normal(_ purpose: String, _ draw: Int, _ index: Int) -> Double {
    NormalQuantile.z(uniform(purpose, draw, index))
  }

  private func uniform(_ purpose: String, _ draw: Int, _ index: Int) -> Double {
    Philox(seed: seed).uniforms(draw: UInt32(draw), day: Int32(index), key: StreamKey(["made", purpose])).0
  }

  /// A point of the prior; `width` times as wide as it should be.
  func truth(_ draw: Int, width: Double = 1) -> [Double] {
    (0..<problem.density.numbers.count).map { width * normal("truth", draw, $0) }
  }

  /// Shares as they would be reported if `truth` were true.
  func reports(of truth: [Double], draw: Int) throws -> [Double] {
    let density = problem.density
    let expectation = try density.expected.expectations([try density.numbers.values(truth)])[0]
    var shares = expectation.shares
    for family in density.model.families {
      let own = try FamilyDensity(
        density.model, family, expectation, dispersion: density.numbers.dispersion(truth))
      let count = family.all.count
      let errors = try Cholesky(own.covariance, order: count).coloured(family.all.map { normal("error", draw, $0) })
      for (position, index) in family.all.enumerated() { shares[index] += errors[position] }
      let wildChance = 1 - pow(1 - ObservationModel.wildChance, family.exact.count)
      if uniform("wild", draw, family.exact[0]) < wildChance {
        let wild = family.exact[Int(uniform("which", draw, family.exact[0]) * Double(family.exact.count))]
        shares[wild] += ObservationModel.wildSize * normal("size", draw, wild)
      }
    }
    return shares
  }

  private func pow(_ base: Double, _ exponent: Int) -> Double { (0..<exponent).reduce(1) { value, _ in value * base } }

  /// The same problem with these shares reported: of a point known by a bound only, on which side of its share they are.
  func problem(reporting shares: [Double]) throws -> CalibrationProblem {
    var points = problem.density.expected.points
    for index in points.indices {
      if points[index].bound == .exact {
        points[index].share = shares[index]
      } else {
        points[index].bound = shares[index] >= points[index].share ? .atLeast : .atMost
      }
    }
    return try CalibrationProblem(problem.study, points: points, free: nil, threads: 1)
  }
}
