internal import AdoptionEngine
internal import NumericalMethods
internal import PlanningDomain

/// A figure beside what the fitted study expects.
public struct FittedPoint: Hashable, Sendable {
  public var point: Evidence.Point
  /// 90 % range of the expected share over the posterior (without luck and miscounting); before fitting, at the medians.
  public var expected: FittedRange
  /// Reported less expected, in standard errors (luck and miscounting) at the most probable values; nil for a bound.
  public var deviation: Double?
  /// Probability that this is the wild figure of its series; nil for a bound.
  public var wild: Double?

  /// - Parameters:
  ///   - families: the reports at the most probable values.
  ///   - rows: points of the posterior.
  static func points(_ problem: CalibrationProblem, families: [FamilyDensity], rows: [[Double]]) throws -> [FittedPoint] {
    let density = problem.density
    let sampled = stride(from: 0, to: rows.count, by: max(1, rows.count / 200)).map { rows[$0] }
    let expectations = try density.expected.expectations(sampled.map { try density.numbers.values($0) })
    var points = density.expected.points.indices.map { index in
      FittedPoint(
        point: density.expected.points[index], expected: FittedRange(expectations.map { $0.shares[index] }),
        deviation: nil, wild: nil)
    }
    for own in families where !own.family.exact.isEmpty {
      let total = own.logDensity()
      let count = own.family.all.count
      for (position, index) in own.family.exact.enumerated() {
        points[index].deviation = own.residuals[position] / own.covariance[position * count + position].squareRoot()
        points[index].wild = Elementary.exp(own.cases[position + 1] - total)
      }
    }
    return points
  }

  static func unfitted(_ problem: CalibrationProblem) throws -> [FittedPoint] {
    let expected = problem.density.expected
    guard !expected.points.isEmpty else { return [] }
    let expectation = try expected.expectations([try problem.model.numbers.unknowns.map { try $0.central() }])[0]
    return expected.points.indices.map { index in
      let share = expectation.shares[index]
      return FittedPoint(
        point: expected.points[index], expected: FittedRange(low: share, median: share, high: share), deviation: nil, wild: nil)
    }
  }
}
