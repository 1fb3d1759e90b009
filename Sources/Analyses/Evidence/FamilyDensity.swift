internal import NumericalMethods
internal import PlanningDomain

/// The density of the reports of one family at one guess.
package struct FamilyDensity {
  package let family: ObservationModel.Family
  /// Reported less expected, exact figures first.
  package let residuals: [Double]
  /// Of the figures, without a wild one; row after row.
  package let covariance: [Double]
  /// ln of the weight of each case: no wild figure, then each exact one.
  package let cases: [Double]
  private let bounds: [ReportedNumber.Bound]
  private static let logTwoPi = 1.8378770664093453

  package init(
    _ model: ObservationModel, _ family: ObservationModel.Family, _ expectation: ExpectedShares.Expectation, dispersion: Double
  ) throws {
    self.family = family
    residuals = family.all.map { model.residual($0, expectation) }
    bounds = family.bounded.map { model.bound($0) }
    covariance = model.covariance(family, expectation, dispersion: dispersion)
    cases = try Self.cases(exact: family.exact.count, residuals: residuals, covariance: covariance, bounds: bounds)
  }

  /// ln of the density over all cases.
  package func logDensity() -> Double { Self.logSum(cases) }

  /// Squared distance of the exact figures from what is expected, in units of their covariance, the one that is wild more likely than
  /// not with a wild figure's variance.
  func squaredDistance() throws -> Double {
    let (count, exact) = (residuals.count, family.exact.count)
    let total = logDensity()
    var covariance = covariance
    for index in 0..<exact where Elementary.exp(cases[index + 1] - total) > 0.5 {
      covariance[index * count + index] += Self.wildVariance
    }
    return try Cholesky(leading: exact, of: covariance, width: count).quadraticForm(Array(residuals[..<exact]))
  }

  /// By figure: the variance that a wild figure adds; of the exact ones only.
  package static var wildVariance: Double { ObservationModel.wildSize * ObservationModel.wildSize }

  private static func cases(
    exact: Int, residuals: [Double], covariance: [Double], bounds: [ReportedNumber.Bound]
  ) throws -> [Double] {
    let count = residuals.count
    let wild = -Elementary.expm1(Double(exact) * Elementary.log1p(-ObservationModel.wildChance))
    guard exact > 0 else {
      return [BoundProbability(given: nil, residuals: residuals, covariance: covariance, bounds: bounds).logValue()]
    }
    let factor = try Cholesky(leading: exact, of: covariance, width: count)
    let own = Array(residuals[..<exact])
    let solved = factor.solve(own)
    let variances = factor.inverseDiagonal
    let plain = -0.5 * (Double(exact) * logTwoPi + factor.logDeterminant + zip(own, solved).reduce(0) { $0 + $1.0 * $1.1 })
    let each = plain + Elementary.log(wild / Double(exact))
    var cases = [plain + Elementary.log(1 - wild)]
    cases.reserveCapacity(exact + 1)
    for index in 0..<exact {
      // One further variance on the diagonal, after Sherman and Morrison.
      let growth = 1 + wildVariance * variances[index]
      cases.append(each - 0.5 * (Elementary.log(growth) - wildVariance * solved[index] * solved[index] / growth))
    }
    guard !bounds.isEmpty else { return cases }
    let beyond = BoundProbability(given: factor, residuals: residuals, covariance: covariance, bounds: bounds)
    cases[0] += beyond.logValue()
    for index in 0..<exact {
      cases[index + 1] += beyond.logValue(wild: (index, wildVariance / (1 + wildVariance * variances[index])))
    }
    return cases
  }

  package static func logSum(_ logs: [Double]) -> Double {
    guard let greatest = logs.max(), greatest > -.infinity else { return -.infinity }
    return greatest + Elementary.log(logs.reduce(0) { $0 + Elementary.exp($1 - greatest) })
  }
}
