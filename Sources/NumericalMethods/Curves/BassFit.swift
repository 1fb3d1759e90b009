/// Bass's curve fitted to the adopters of consecutive periods by nonlinear least squares, with what the data say about the ceiling;
/// or why there is no such fit.
package struct BassFit: Sendable {
  /// What the adopters of period t are compared with.
  package enum Form: Hashable, Sendable {
    /// m(F(t) − F(t − 1)), the adopters within the period (Srinivasan and Mason 1986).
    case increments
    /// m·f(t), the rate at the end of the period.
    case density
  }

  package let ceiling: Double
  package let curve: BassCurve
  /// Of m, p and q, by linearization at the optimum.
  package let standardErrors: (ceiling: Double, p: Double, q: Double)
  package let sumOfSquares: Double
  /// 95 % by profile: all m for which the sum of squares is at most (1 + t²/(n − 3)) of the least, t the quantile of Student's
  /// distribution. May start below the adopters there are, as the curve need not pass through them;
  /// nil above where it reaches ten thousand times all of them.
  package let ceilingInterval: (lower: Double, upper: Double?)
  /// How many of how many starts found it.
  package let agreement: (agreeing: Int, of: Int)

  package enum Outcome: Sendable {
    case fitted(BassFit)
    case refused(Refusal)
  }

  package enum Refusal: Equatable, Sendable {
    /// Every period has none.
    case noAdoption
    case fewerPointsThanParameters(points: Int, parameters: Int)
    /// Any ceiling from `least` on fits as well: only a prior or a fixed ceiling can say more.
    case ceilingNotIdentified(least: Double)
    case notConverged(Convergence)
  }

  /// The fit to `adopters` of periods 1, 2, …, counts or any unit, not negative.
  ///
  /// Refused where nobody adopted, where points do not outnumber the three parameters, and where a ceiling of ten thousand times all
  /// adopters so far is within the 95 % bound or below the best. Throws `NumericalError.argument` for negative or infinite numbers.
  package static func outcome(adopters: [Double], form: Form = .increments) throws -> Outcome {
    for value in adopters { try Require.within(0...1e100, value, "adopters") }
    guard adopters.contains(where: { $0 > 0 }) else { return .refused(.noAdoption) }
    guard adopters.count > 3 else {
      return .refused(.fewerPointsThanParameters(points: adopters.count, parameters: 3))
    }
    let profile = try BassProfile(adopters: adopters, form: form)
    let found = try profile.multistart()
    let ever = try profile.sumOfSquares(ceiling: profile.farthest)
    let bound = profile.bound(least: min(found.best.sumOfSquares, ever))
    let (m, p, q) = BassProfile.natural(found.best.parameters)
    let lower = try profile.lowerEnd(bound: bound, best: min(profile.farthest, m))
    guard ever > bound, m < profile.farthest else { return .refused(.ceilingNotIdentified(least: lower)) }
    guard case .converged(let agreeing, let starts) = found.convergence(), let relative = found.best.standardErrors else {
      return .refused(.notConverged(found.convergence()))
    }
    return .fitted(
      BassFit(
        ceiling: m, curve: try BassCurve(p: p, q: q), standardErrors: (m * relative[0], p * relative[1], q * relative[2]),
        sumOfSquares: found.best.sumOfSquares,
        ceilingInterval: (lower, try profile.upperEnd(bound: bound, best: m)), agreement: (agreeing, starts)))
  }
}
