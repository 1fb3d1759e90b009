/// The least value of a function of several variables that is smooth nearly everywhere, found without its derivatives.
///
/// Quasi-Newton steps (BFGS) with central differences, and where these end a simplex search (Nelder and Mead), in turns until neither
/// finds less. Where the function is infinite or NaN is a place to walk away from, never an error.
package struct Minimizer: Sendable {
  private let maximumIterations: Int
  private let gradientTolerance: Double
  private let rounds: Int

  /// `maximumIterations`: quasi-Newton steps in all, from 1 to a million. `gradientTolerance`: the scaled gradient (see `Minimum`)
  /// that counts as none, from 10⁻¹⁴ to 0.1. `rounds`: how often at most the two methods take turns, from 1 to 100.
  package init(
    maximumIterations: Int = 500, gradientTolerance: Double = 1e-6, rounds: Int = 3
  ) throws(NumericalError) {
    try Require.that((1...1_000_000).contains(maximumIterations), "maximumIterations", "from 1 to 1000000", maximumIterations)
    try Require.within(1e-14...0.1, gradientTolerance, "gradientTolerance")
    try Require.that((1...100).contains(rounds), "rounds", "from 1 to 100", rounds)
    self.maximumIterations = maximumIterations
    self.gradientTolerance = gradientTolerance
    self.rounds = rounds
  }

  /// A least value of `function` near `start`.
  ///
  /// `scale` is the size that a change of each parameter must have to matter (1 unless given, positive): differences and the simplex
  /// start from it. Throws `NumericalError.argument` for an empty or not finite start, a scale of another length or not positive, and
  /// where the function is not finite at `start`; and what `function` throws.
  package func minimum(
    of function: ([Double]) throws -> Double, from start: [Double], scale: [Double]? = nil
  ) throws -> Minimum {
    try minimum(ofMany: { try $0.map(function) }, from: start, scale: scale)
  }

  /// The same for a function that is asked for its values at many points together: all those of a gradient in one call.
  package func minimum(
    ofMany function: ([[Double]]) throws -> [Double], from start: [Double], scale: [Double]? = nil
  ) throws -> Minimum {
    try Require.that(!start.isEmpty, "start", "at least one number", "none")
    for value in start { try Require.finite(value, "start") }
    let scale = scale ?? start.map { _ in 1 }
    try Require.that(scale.count == start.count, "scale", "\(start.count) numbers", scale.count)
    for size in scale { try Require.that(size > 0 && size.isFinite, "scale", "positive", size) }
    return try withoutActuallyEscaping(function) { escaping in
      let objective = Objective(escaping, scale: scale)
      let atStart = try objective.value(start)
      try Require.finite(atStart, "the function at start")
      var best = try Descent(objective, from: start, value: atStart).run(maximumIterations, gradientTolerance)
      var iterations = best.iterations
      for _ in 0..<rounds where best.scaledGradient > gradientTolerance && start.count <= Simplex.greatestDimension {
        let polished = try Simplex.search(objective, from: best.point, value: best.value)
        let next = try Descent(objective, from: polished.point, value: polished.value).run(
          max(1, maximumIterations - iterations), gradientTolerance)
        iterations += next.iterations
        let gain = best.value - next.value
        if next.value <= best.value { best = next }
        if gain <= 1e-12 * max(1, best.value.magnitude) || iterations >= maximumIterations { break }
      }
      return Minimum(
        point: best.point, value: best.value, scaledGradient: best.scaledGradient, iterations: iterations,
        evaluations: objective.evaluations,
        ending: best.scaledGradient <= gradientTolerance
          ? .gradientVanished : iterations >= maximumIterations ? .iterationsRanOut : .noFurtherDescent)
    }
  }
}

/// Where a minimizer ended.
package struct Minimum: Sendable {
  package enum Ending: Hashable, Sendable {
    /// The scaled gradient is below the tolerance: a stationary point.
    case gradientVanished
    /// Neither method found less, although the gradient is not small: an edge, a kink, noise, or a function without a minimum.
    case noFurtherDescent
    case iterationsRanOut
  }

  package let point: [Double]
  package let value: Double
  /// The greatest of |∂f/∂xᵢ|·max(|xᵢ|, scaleᵢ)/max(|f|, 1): the relative change of the function for a relative change of a parameter.
  package let scaledGradient: Double
  package let iterations: Int
  /// Calls of the function, differences included.
  package let evaluations: Int
  package let ending: Ending
}
