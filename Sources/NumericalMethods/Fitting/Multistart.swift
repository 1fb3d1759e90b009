extension LeastSquares {
  /// The best of the searches from all `starts`, and how many of them found it.
  ///
  /// A start with residuals that are not finite is counted and finds nothing. Throws `NumericalError.argument` for no starts or where
  /// none has finite residuals, and what `fit` throws otherwise.
  package func multistart(residuals: ([Double]) throws -> [Double], starts: [[Double]]) throws -> Multistart {
    try Require.that(!starts.isEmpty, "starts", "at least one", "none")
    var fits: [Fit] = []
    for start in starts {
      let atStart = try residuals(start)
      guard atStart.allSatisfy(\.isFinite) else { continue }
      fits.append(try fit(residuals: residuals, from: start))
    }
    guard let best = fits.min(by: { $0.sumOfSquares < $1.sumOfSquares }) else {
      throw NumericalError.argument(name: "starts", mustBe: "places with finite residuals", found: "\(starts.count) without")
    }
    return Multistart(
      best: best, agreeing: fits.count { $0.agrees(with: best) }, equallyGood: fits.count { $0.isAsGood(as: best) },
      starts: starts.count)
  }
}

/// The best of several searches.
package struct Multistart: Sendable {
  package let best: Fit
  /// How many searches, the best included, ended with its sum of squares (to 10⁻⁶) and its parameters (to 10⁻⁴, or a hundredth of their
  /// standard errors).
  package let agreeing: Int
  /// How many ended with its sum of squares, there or elsewhere: more than `agreeing` where parameters can change places.
  package let equallyGood: Int
  package let starts: Int

  /// Whether the best can be called the optimum. `bounds`: what each parameter was confined to by the caller, in the coordinates of the
  /// fit; within 10⁻⁶ of the width of an end counts as being there.
  package func convergence(bounds: [ClosedRange<Double>]? = nil) -> Convergence {
    var doubts = best.doubts
    if equallyGood > agreeing { doubts.append(.equallyGoodElsewhere(equallyGood - agreeing)) }
    if starts == 1 {
      doubts.append(.singleStart)
    } else if agreeing < Convergence.agreementNeeded(of: starts) {
      doubts.append(.startsDisagree(agreeing: agreeing, of: starts))
    }
    for (index, range) in (bounds ?? []).enumerated() {
      let margin = 1e-6 * (range.upperBound - range.lowerBound)
      if best.parameters[index] <= range.lowerBound + margin || best.parameters[index] >= range.upperBound - margin {
        doubts.append(.atBound(parameter: index))
      }
    }
    return doubts.isEmpty ? .converged(agreeing: agreeing, of: starts) : .doubtful(doubts)
  }
}

extension Fit {
  /// Whether the sum of squares is that of `best`.
  fileprivate func isAsGood(as best: Fit) -> Bool {
    sumOfSquares - best.sumOfSquares <= 1e-6 * best.sumOfSquares + best.rounding * best.rounding
  }

  /// Whether this is `best` again.
  fileprivate func agrees(with best: Fit) -> Bool {
    guard isAsGood(as: best) else { return false }
    let errors = best.standardErrors
    return parameters.indices.allSatisfy { index in
      let allowed = 1e-4 * best.parameters[index].magnitude
      return (parameters[index] - best.parameters[index]).magnitude <= max(allowed, errors.map { 0.01 * $0[index] } ?? allowed)
    }
  }

  fileprivate var doubts: [Convergence.Doubt] {
    var doubts: [Convergence.Doubt] = []
    if rank < parameters.count { doubts.append(.rankDeficient(rank: rank, parameters: parameters.count)) }
    if !(scaledGradient <= Convergence.gradientTolerance) { doubts.append(.gradientRemains(scaledGradient)) }
    return doubts
  }

  /// What this search alone says: never that it converged, as one start can end at a wrong optimum with every sign of success.
  package var convergence: Convergence { .doubtful(doubts + [.singleStart]) }
}

/// Whether a fit may be called converged, with the evidence or the reasons against.
package enum Convergence: Equatable, Sendable {
  /// Full rank, no gradient, no parameter at a bound, and so many of so many starts ended here.
  case converged(agreeing: Int, of: Int)
  case doubtful([Doubt])

  package enum Doubt: Equatable, Sendable {
    /// The data tell only so many combinations of the parameters apart.
    case rankDeficient(rank: Int, parameters: Int)
    /// The residuals still have this cosine with a column of the Jacobian.
    case gradientRemains(Double)
    case singleStart
    /// So many starts found other parameters that fit just as well.
    case equallyGoodElsewhere(Int)
    case startsDisagree(agreeing: Int, of: Int)
    /// Index of the parameter.
    case atBound(parameter: Int)
  }

  static let gradientTolerance = 1e-5

  /// Two starts, or a quarter of them if that is more.
  package static func agreementNeeded(of starts: Int) -> Int { max(2, (starts + 3) / 4) }
}
