internal import NumericalMethods
internal import PlanningDomain

/// What process noise amounts to over time, as if every hazard h were h·(1 + ε(t)) with ε of mean 0 and covariance v·e^(−|t − s|/M).
///
/// v = e^(ς²) − 1 is the variance of exp(ςZ − ς²/2). W(t) = ∫₀ᵗ ε is the time by which a path is early (or late, if negative), in days:
/// where all hazards share one noise, a path with noise is the path without it at time t + W(t).
struct IntegratedNoise: Sendable {
  private let variance: Double
  private let memory: Double

  init(_ noise: ProcessNoise) {
    variance = noise.sd > 0 ? Elementary.expm1(noise.sd * noise.sd) : 0
    memory = noise.memory
  }

  var isOff: Bool { variance == 0 }

  /// Cov(W(t), W(s)) in days², t and s in days from the start, 0 or more.
  func covariance(_ t: Double, _ s: Double) -> Double {
    func kept(_ days: Double) -> Double { Elementary.exp(-days / memory) }
    return variance * memory * memory * (2 * min(t, s) / memory - 1 + kept(t) + kept(s) - kept(abs(t - s)))
  }

  /// Cov(ε(at), W(t)) in days.
  func covariance(at time: Double, _ t: Double) -> Double {
    func kept(_ days: Double) -> Double { Elementary.exp(-days / memory) }
    return time <= t
      ? variance * memory * (2 - kept(time) - kept(t - time))
      : variance * memory * (kept(time - t) - kept(time))
  }
}
