/// Natural logarithms of densities and probabilities. Values outside a distribution's range have −∞; parameters outside their
/// ranges, which the caller answers for, give NaN.
package enum LogDensity {
  private static let halfLogTwoPi = 0.91893853320467274178
  private static let logPi = 1.14472988584940017414

  /// Normal; `deviation` positive.
  package static func normal(_ x: Double, mean: Double, deviation: Double) -> Double {
    let z = (x - mean) / deviation
    return -0.5 * z * z - Elementary.log(deviation) - halfLogTwoPi
  }

  /// Of a positive number whose logarithm is normal.
  package static func logNormal(_ x: Double, meanLog: Double, deviationLog: Double) -> Double {
    guard x > 0 else { return -.infinity }
    let logarithm = Elementary.log(x)
    return normal(logarithm, mean: meanLog, deviation: deviationLog) - logarithm
  }

  /// Half a Cauchy distribution, on x ≥ 0; `scale`, its median, positive.
  package static func halfCauchy(_ x: Double, scale: Double) -> Double {
    guard x >= 0 else { return -.infinity }
    let z = x / scale
    return Elementary.log(2) - logPi - Elementary.log(scale) - Elementary.log1p(z * z)
  }

  /// Student's t about `location`; `freedom` and `scale` positive.
  package static func studentT(_ x: Double, freedom: Double, location: Double, scale: Double) -> Double {
    let z = (x - location) / scale
    return -LogGamma.beta(0.5 * freedom, 0.5) - 0.5 * Elementary.log(freedom) - Elementary.log(scale)
      - 0.5 * (freedom + 1) * Elementary.log1p(z * z / freedom)
  }

  /// Gamma, on x > 0; `shape` and `rate` positive.
  package static func gamma(_ x: Double, shape: Double, rate: Double) -> Double {
    guard x > 0 else { return -.infinity }
    return shape * Elementary.log(rate) - LogGamma.value(shape) + (shape - 1) * Elementary.log(x) - rate * x
  }

  /// Beta, on 0 < x < 1; shapes positive.
  package static func beta(_ x: Double, a: Double, b: Double) -> Double {
    guard x > 0, x < 1 else { return -.infinity }
    return (a - 1) * Elementary.log(x) + (b - 1) * Elementary.log1p(-x) - LogGamma.beta(a, b)
  }

  /// `k` of `n` with probability p, 0 ≤ p ≤ 1; k between whole numbers is taken as it is.
  package static func binomial(_ k: Double, trials n: Double, probability p: Double) -> Double {
    guard k >= 0, k <= n else { return -.infinity }
    let hits = k == 0 ? 0 : k * Elementary.log(p)
    let misses = k == n ? 0 : (n - k) * Elementary.log1p(-p)
    return LogGamma.choose(n, k) + hits + misses
  }

  /// `k` of `n` with a probability that is itself beta distributed; shapes positive. With mean μ and over-dispersion ρ in (0, 1),
  /// a = μ(1 − ρ)/ρ and b = (1 − μ)(1 − ρ)/ρ, the variance is that of the binomial times 1 + (n − 1)ρ.
  package static func betaBinomial(_ k: Double, trials n: Double, a: Double, b: Double) -> Double {
    guard k >= 0, k <= n else { return -.infinity }
    return LogGamma.choose(n, k) + LogGamma.beta(k + a, n - k + b) - LogGamma.beta(a, b)
  }
}
