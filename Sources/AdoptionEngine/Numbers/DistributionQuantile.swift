internal import NumericalMethods
package import PlanningDomain

extension Distribution {
  /// z of the 95 % point of the standard normal distribution.
  private static let z95 = 1.6448536269514722

  /// The value below which a share `u` of the distribution lies, 0 < u < 1.
  ///
  /// Throws what the numerical methods throw for parameters outside their domain.
  package func quantile(_ u: Double) throws -> Double {
    switch self {
    case .fixed(let value):
      return value
    case .betweenLogNormal(let lower, let upper):
      let (low, high) = (Elementary.log(lower), Elementary.log(upper))
      return Elementary.exp((low + high) / 2 + (high - low) / (2 * Self.z95) * NormalQuantile.z(u))
    case .betweenLogitNormal(let lower, let upper):
      let (low, high) = (Self.logit(lower), Self.logit(upper))
      return Self.logistic((low + high) / 2 + (high - low) / (2 * Self.z95) * NormalQuantile.z(u))
    case .uniform(let lower, let upper):
      return lower + (upper - lower) * u
    case .triangular(let lower, let mode, let upper):
      let turn = (mode - lower) / (upper - lower)
      return u < turn
        ? lower + ((upper - lower) * (mode - lower) * u).squareRoot()
        : upper - ((upper - lower) * (upper - mode) * (1 - u)).squareRoot()
    case .normal(let mean, let sd, let lower, let upper):
      let z = Self.truncated(u, below: (lower - mean) / sd, above: (upper - mean) / sd)
      return min(max(mean + sd * z, lower), upper)
    case .logNormal(let median, let sdLog, let upper):
      let z = Self.truncated(u, below: -.infinity, above: Elementary.log(upper / median) / sdLog)
      return min(median * Elementary.exp(sdLog * z), upper)
    case .beta(let a, let b):
      return try BetaQuantile.x(u, a: a, b: b)
    }
  }

  /// The standard normal quantile at `u` of the part between two bounds.
  private static func truncated(_ u: Double, below lower: Double, above upper: Double) -> Double {
    if lower == -.infinity && upper == .infinity { return NormalQuantile.z(u) }
    // In the upper tail the complement keeps the digits: reflect so that the lower bound is not above 0.
    if lower > 0 { return -truncated(1 - u, below: -upper, above: -lower) }
    let low = NormalDistribution.cdf(lower)
    let high = NormalDistribution.cdf(upper)
    return NormalQuantile.z(low + u * (high - low))
  }

  private static func logit(_ share: Double) -> Double { Elementary.log(share / (1 - share)) }

  private static func logistic(_ value: Double) -> Double { 1 / (1 + Elementary.exp(-value)) }
}
