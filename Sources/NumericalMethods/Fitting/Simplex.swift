internal import CGSL

/// Nelder and Mead's simplex search as the GNU Scientific Library does it (nmsimplex2): slow, but content with kinks and noise.
enum Simplex {
  /// Beyond so many parameters the search stalls before it arrives; then it is not tried.
  static let greatestDimension = 20

  /// The lowest place found from `start`, never higher than `value` there; ends when the simplex has shrunk to 10⁻⁸ of the scale or
  /// after 400 steps a parameter.
  static func search(_ objective: Objective, from start: [Double], value: Double) throws -> (point: [Double], value: Double) {
    ScientificLibrary.prepare()
    let n = start.count
    guard let minimizer = nelder_mead_alloc(n), let x = gsl_vector_alloc(n), let step = gsl_vector_alloc(n) else {
      throw ScientificLibrary.error("gsl_multimin_fminimizer_alloc", status: Int32(GSL_ENOMEM))
    }
    defer {
      gsl_multimin_fminimizer_free(minimizer)
      gsl_vector_free(x)
      gsl_vector_free(step)
    }
    for index in 0..<n {
      gsl_vector_set(x, index, start[index])
      gsl_vector_set(step, index, 0.1 * objective.reach(start, index))
    }
    let call = ObjectiveCall(objective)
    return try withExtendedLifetime(call) {
      var function = gsl_multimin_function(
        f: { point, parameters in
          guard let point, let parameters else { return ObjectiveCall.huge }
          return Unmanaged<ObjectiveCall>.fromOpaque(parameters).takeUnretainedValue().value(point)
        }, n: n, params: Unmanaged.passUnretained(call).toOpaque())
      return try withUnsafeMutablePointer(to: &function) { function in
        var status = gsl_multimin_fminimizer_set(minimizer, function, x, step)
        var steps = 0
        while status == Int32(GSL_SUCCESS), call.failure == nil, steps < 400 * n {
          status = gsl_multimin_fminimizer_iterate(minimizer)
          if gsl_multimin_fminimizer_size(minimizer) < 1e-8 { break }
          steps += 1
        }
        if let failure = call.failure { throw failure }
        guard let best = gsl_multimin_fminimizer_x(minimizer) else { return (start, value) }
        let lowest = gsl_multimin_fminimizer_minimum(minimizer)
        return lowest < value ? ((0..<n).map { gsl_vector_get(best, $0) }, lowest) : (start, value)
      }
    }
  }
}

/// The function as GSL calls it, keeping the first error for the Swift side to throw.
private final class ObjectiveCall {
  /// In place of an infinite value, which GSL refuses.
  static let huge = 1e300
  private let objective: Objective
  private(set) var failure: (any Error)?

  init(_ objective: Objective) { self.objective = objective }

  func value(_ point: UnsafePointer<gsl_vector>) -> Double {
    guard failure == nil else { return Self.huge }
    do {
      return min(Self.huge, try objective.value((0..<point.pointee.size).map { gsl_vector_get(point, $0) }))
    } catch {
      failure = error
      return Self.huge
    }
  }
}
