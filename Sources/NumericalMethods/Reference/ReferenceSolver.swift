internal import CGSL

/// Ordinary differential equations solved far more accurately than the engine steps them: the witness of its tests and of `audit`.
///
/// The embedded Runge–Kutta pair of Prince and Dormand, order 8(9), with adaptive steps, from the GNU Scientific Library. A solver
/// holds no state; each call has its own workspace. Solutions with jumps in the derivative must be solved piece by piece.
package struct ReferenceSolver: Sendable {
  private let absoluteError: Double
  private let relativeError: Double
  private let maximumSteps: Int

  /// Error allowed in each component and step: `absoluteError` + `relativeError`·|y|. Both from 10⁻¹⁵ to 0.1.
  package init(
    absoluteError: Double = 1e-10, relativeError: Double = 1e-10, maximumSteps: Int = 100_000
  ) throws(NumericalError) {
    try Require.within(1e-15...0.1, absoluteError, "absoluteError")
    try Require.within(1e-15...0.1, relativeError, "relativeError")
    try Require.that((1...100_000_000).contains(maximumSteps), "maximumSteps", "from 1 to 100000000", maximumSteps)
    self.absoluteError = absoluteError
    self.relativeError = relativeError
    self.maximumSteps = maximumSteps
  }

  /// The state at time `end`, from `initial` at time `start`; backwards in time if `end` < `start`.
  ///
  /// `derivative` gets time and state and returns as many rates of change. Throws `NumericalError.argument` for times, states or
  /// rates that are not finite, an empty state or a wrong number of rates; `.notConverged` when the steps run out or shrink to
  /// nothing; and whatever `derivative` throws.
  package func solve(
    from start: Double, to end: Double, initial: [Double], derivative: (Double, [Double]) throws -> [Double]
  ) throws -> [Double] {
    ScientificLibrary.prepare()
    try Require.finite(start, "start")
    try Require.finite(end, "end")
    try Require.finite(end - start, "end − start")
    try Require.that(!initial.isEmpty, "initial", "at least one number", "none")
    for value in initial { try Require.finite(value, "initial") }
    guard start != end else { return initial }
    return try withoutActuallyEscaping(derivative) { escaping in
      try integrate(Equations(dimension: initial.count, derivative: escaping), from: start, to: end, initial: initial)
    }
  }

  private func integrate(_ equations: Equations, from start: Double, to end: Double, initial: [Double]) throws -> [Double] {
    var system = gsl_odeiv2_system(
      function: { time, state, rates, parameters in
        guard let state, let rates, let parameters else { return Int32(GSL_EFAULT) }
        return Unmanaged<Equations>.fromOpaque(parameters).takeUnretainedValue().evaluate(time, state, into: rates)
      },
      jacobian: nil, dimension: initial.count, params: Unmanaged.passUnretained(equations).toOpaque())
    var state = initial
    var time = start
    let status: Int32 = try withUnsafeMutablePointer(to: &system) { system in
      let firstStep = (end - start) / 128
      guard
        let driver = gsl_odeiv2_driver_alloc_y_new(
          system, runge_kutta_prince_dormand_8(), firstStep, absoluteError, relativeError)
      else { throw ScientificLibrary.error("gsl_odeiv2_driver_alloc_y_new", status: Int32(GSL_ENOMEM)) }
      defer { gsl_odeiv2_driver_free(driver) }
      gsl_odeiv2_driver_set_nmax(driver, UInt(maximumSteps))
      return withExtendedLifetime(equations) { gsl_odeiv2_driver_apply(driver, &time, end, &state) }
    }
    if let failure = equations.failure { throw failure }
    switch status {
    case Int32(GSL_SUCCESS): return state
    case Int32(GSL_EMAXITER):
      throw NumericalError.notConverged(method: "ReferenceSolver", reason: "\(maximumSteps) steps were not enough", last: time)
    case Int32(GSL_FAILURE):
      throw NumericalError.notConverged(method: "ReferenceSolver", reason: "the steps shrank to nothing", last: time)
    default: throw ScientificLibrary.error("gsl_odeiv2_driver_apply", status: status)
    }
  }
}

/// The right-hand side as GSL calls it, keeping the first error for the Swift side to throw.
private final class Equations {
  let dimension: Int
  let derivative: (Double, [Double]) throws -> [Double]
  var failure: (any Error)?

  init(dimension: Int, derivative: @escaping (Double, [Double]) throws -> [Double]) {
    self.dimension = dimension
    self.derivative = derivative
  }

  /// GSL_EBADFUNC makes the driver stop at once instead of trying a smaller step.
  func evaluate(_ time: Double, _ state: UnsafePointer<Double>, into rates: UnsafeMutablePointer<Double>) -> Int32 {
    do {
      let values = try derivative(time, Array(UnsafeBufferPointer(start: state, count: dimension)))
      try Require.that(values.count == dimension, "derivative", "\(dimension) numbers", values.count)
      for (index, value) in values.enumerated() {
        try Require.finite(value, "derivative at time \(time)")
        rates[index] = value
      }
      return Int32(GSL_SUCCESS)
    } catch {
      failure = failure ?? error
      return Int32(GSL_EBADFUNC)
    }
  }
}
