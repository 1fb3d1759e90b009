internal import CGSL

/// Parameters that make a sum of squared residuals least, by the trust-region method of the GNU Scientific Library with differences in
/// place of derivatives.
///
/// Parameters are unbounded: whoever has bounds fits a transformed parameter (a logarithm, a log-odds) and names what counts as being
/// at a bound when asking for a verdict. Residuals that are not finite are a place to step back from. What the library calls success
/// is not evidence: on NIST's BoxBOD it is reported at a wrong optimum. Ask `Multistart.convergence`.
package struct LeastSquares: Sendable {
  package enum Method: Hashable, Sendable {
    case levenbergMarquardt
    /// With the geodesic acceleration of Transtrum and Sethna (2012): fewer steps along curved valleys.
    case acceleratedLevenbergMarquardt
  }

  package enum Differences: Hashable, Sendable {
    /// One call of the residuals a parameter; errors about 10⁻⁸ of the derivative.
    case forward
    /// Two calls; errors about 10⁻¹⁰.
    case central
  }

  /// What the length of a step is measured with.
  package enum Scaling: Hashable, Sendable {
    /// The greatest effect each parameter has had so far (Moré 1978): never leaps.
    case greatestEffect
    /// The effect each parameter has here (Marquardt 1963).
    case presentEffect
  }

  let method: Method
  let differences: Differences
  let scaling: Scaling
  let tolerance: Double
  let maximumIterations: Int

  /// `tolerance`: the relative change of every parameter that ends the search, from 10⁻¹⁵ to 0.1; `maximumIterations` from 1 to a million.
  package init(
    method: Method = .levenbergMarquardt, differences: Differences = .central, scaling: Scaling = .greatestEffect,
    tolerance: Double = 1e-12, maximumIterations: Int = 2000
  ) throws(NumericalError) {
    try Require.within(1e-15...0.1, tolerance, "tolerance")
    try Require.that((1...1_000_000).contains(maximumIterations), "maximumIterations", "from 1 to 1000000", maximumIterations)
    self.method = method
    self.differences = differences
    self.scaling = scaling
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  /// Where the search from `start` ends.
  ///
  /// `residuals` gives as many numbers each time, at least as many as parameters. Throws `NumericalError.argument` for an empty or not
  /// finite start, fewer residuals than parameters, another number of them at another place, or residuals that are not finite at
  /// `start`; and what `residuals` throws.
  package func fit(residuals: ([Double]) throws -> [Double], from start: [Double]) throws -> Fit {
    try Require.that(!start.isEmpty, "start", "at least one number", "none")
    for value in start { try Require.finite(value, "start") }
    return try withoutActuallyEscaping(residuals) { escaping in
      let atStart = try escaping(start)
      try Require.that(atStart.count >= start.count, "residuals", "at least as many as parameters, \(start.count)", atStart.count)
      for value in atStart { try Require.finite(value, "residuals at start") }
      return try TrustRegion(self).run(ResidualCall(escaping, count: atStart.count, start: start, differences), from: start)
    }
  }
}
