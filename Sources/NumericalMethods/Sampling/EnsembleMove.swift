/// How a walker of an ensemble is proposed a new place from where others stand. None needs a scale or a covariance from the caller,
/// and none changes its behaviour when the parameters are rescaled or mixed linearly.
package struct EnsembleMove: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// On the line through another walker, z times as far, density of z proportional to 1/√z from 1/a to a = 2
    /// (Goodman and Weare 2010).
    case stretch
    /// By γ times the difference of two other walkers, γ = 2.38/√(2d)·(1 + N/10) and one time in ten γ = 1, which carries walkers
    /// between separate peaks (ter Braak 2006).
    case differential
    /// Along the line to another walker, by γ between 1.2 and 2.2 times the projected difference of two more (ter Braak and
    /// Vrugt 2008).
    case snooker
    /// Towards and about the middle of a normal distribution that the density resembles, in steps that this distribution itself would
    /// accept always (Neal 1999; Cotter and others 2013); the only move whose reach does not shrink with the number of parameters.
    /// Needs `EnsembleSampler.Resemblance`; never chosen without it.
    case resembling
  }

  package let kind: Kind
  /// How often the move is chosen, against the sum of all weights. Positive.
  package let weight: Double

  package init(_ kind: Kind, weight: Double) {
    self.kind = kind
    self.weight = weight
  }

  /// Differential evolution mostly, which needs a quarter of the steps of the others in ten dimensions, with stretches (which keep an ensemble from staying in a subspace) and snooker steps.
  package static let mixed = [
    EnsembleMove(.differential, weight: 0.75), EnsembleMove(.stretch, weight: 0.15), EnsembleMove(.snooker, weight: 0.1),
  ]

  /// Half of all steps by a normal distribution that the density is known to resemble.
  package static let guided = mixed + [EnsembleMove(.resembling, weight: 1)]
}
