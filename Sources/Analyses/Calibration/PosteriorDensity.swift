internal import AdoptionEngine
internal import NumericalMethods
package import PlanningDomain

/// The density of a scenario's free numbers given evidence, up to a factor.
package struct PosteriorDensity: Sendable {
  package let expected: ExpectedShares
  package let model: ObservationModel
  package let numbers: FreeNumbers

  package init(_ expected: ExpectedShares, noise: ProcessNoise, numbers: FreeNumbers) {
    self.expected = expected
    self.numbers = numbers
    model = ObservationModel(expected, noise: noise)
  }

  /// ln of prior and likelihood at each point.
  package func logDensities(_ points: [[Double]]) throws -> [(prior: Double, likelihood: Double)] {
    let expectations = try expected.expectations(points.map { try numbers.values($0) })
    return try zip(points, expectations).map { point, expectation in
      (numbers.logPrior(point), try model.logDensity(expectation, dispersion: numbers.dispersion(point)))
    }
  }

  /// ln of the posterior density up to a constant.
  package func logDensity(_ point: [Double]) throws -> Double {
    let density = try logDensities([point])[0]
    return density.prior + density.likelihood
  }
}
