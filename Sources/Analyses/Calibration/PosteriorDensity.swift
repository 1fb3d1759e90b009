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
    try expected.map(try points.map { try numbers.values($0) }) { index, expectation in
      (
        numbers.logPrior(points[index]),
        try model.logDensity(expectation, dispersion: numbers.dispersion(points[index]))
      )
    }
  }

  /// The reports of each family at a point.
  func families(at point: [Double]) throws -> [FamilyDensity] {
    let expectation = try expected.expectations([try numbers.values(point)])[0]
    let dispersion = numbers.dispersion(point)
    return try model.families.map { try FamilyDensity(model, $0, expectation, dispersion: dispersion) }
  }

  /// ln of the posterior density up to a constant, at each point.
  package func logPosteriors(_ points: [[Double]]) throws -> [Double] {
    try logDensities(points).map { $0.prior + $0.likelihood }
  }
}
