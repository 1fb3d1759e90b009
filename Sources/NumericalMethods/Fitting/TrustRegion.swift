internal import CGSL

/// One run of the library's solver (`gsl_multifit_nlinear`, trust region, QR).
struct TrustRegion {
  private let options: LeastSquares

  init(_ options: LeastSquares) { self.options = options }

  func run(_ call: ResidualCall, from start: [Double]) throws -> Fit {
    ScientificLibrary.prepare()
    let (n, p) = (call.count, start.count)
    guard
      let space = trust_region_alloc(
        options.method == .acceleratedLevenbergMarquardt ? 1 : 0, options.scaling == .presentEffect ? 1 : 0, n, p),
      let x = gsl_vector_alloc(p)
    else { throw ScientificLibrary.error("gsl_multifit_nlinear_alloc", status: Int32(GSL_ENOMEM)) }
    defer {
      gsl_multifit_nlinear_free(space)
      gsl_vector_free(x)
    }
    for index in 0..<p { gsl_vector_set(x, index, start[index]) }
    let (point, iterations, status) = withExtendedLifetime(call) {
      var system = Self.system(call, n, p)
      return withUnsafeMutablePointer(to: &system) { solve($0, space, x, call) }
    }
    if let failure = call.failure { throw failure }
    guard let residuals = call.values(point), let jacobian = call.jacobian(point, residuals) else {
      throw call.failure ?? ScientificLibrary.error("gsl_multifit_nlinear", status: status)
    }
    return try Fit(
      parameters: point, residuals: residuals, jacobian: jacobian, iterations: iterations, evaluations: call.evaluations,
      libraryStatus: status)
  }

  private func solve(
    _ system: UnsafeMutablePointer<gsl_multifit_nlinear_fdf>, _ space: UnsafeMutablePointer<gsl_multifit_nlinear_workspace>,
    _ x: UnsafeMutablePointer<gsl_vector>, _ call: ResidualCall
  ) -> (point: [Double], iterations: Int, status: Int32) {
    let p = x.pointee.size
    var status = gsl_multifit_nlinear_init(x, system, space)
    var iterations = 0
    while status == Int32(GSL_SUCCESS), call.failure == nil {
      guard iterations < options.maximumIterations else {
        status = Int32(GSL_EMAXITER)
        break
      }
      status = gsl_multifit_nlinear_iterate(space)
      iterations += 1
      let step = UnsafePointer(space.pointee.dx)
      let place = UnsafePointer(space.pointee.x)
      let isStill = (0..<p).allSatisfy {
        gsl_vector_get(step, $0).magnitude <= options.tolerance * (options.tolerance + gsl_vector_get(place, $0).magnitude)
      }
      if status == Int32(GSL_SUCCESS), isStill { break }
    }
    return ((0..<p).map { gsl_vector_get(space.pointee.x, $0) }, iterations, status)
  }

  private static func system(_ call: ResidualCall, _ n: Int, _ p: Int) -> gsl_multifit_nlinear_fdf {
    var system = gsl_multifit_nlinear_fdf()
    system.n = n
    system.p = p
    system.params = Unmanaged.passUnretained(call).toOpaque()
    system.f = { point, parameters, values in
      guard let point, let parameters, let values else { return Int32(GSL_EFAULT) }
      let call = Unmanaged<ResidualCall>.fromOpaque(parameters).takeUnretainedValue()
      guard let residuals = call.values((0..<point.pointee.size).map { gsl_vector_get(point, $0) }) else {
        return Int32(GSL_EBADFUNC)
      }
      for (index, value) in residuals.enumerated() { gsl_vector_set(values, index, value) }
      return Int32(GSL_SUCCESS)
    }
    system.df = { point, parameters, matrix in
      guard let point, let parameters, let matrix else { return Int32(GSL_EFAULT) }
      let call = Unmanaged<ResidualCall>.fromOpaque(parameters).takeUnretainedValue()
      let here = (0..<point.pointee.size).map { gsl_vector_get(point, $0) }
      guard let residuals = call.values(here), let jacobian = call.jacobian(here, residuals) else { return Int32(GSL_EBADFUNC) }
      for row in 0..<call.count {
        for column in here.indices { gsl_matrix_set(matrix, row, column, jacobian[row * here.count + column]) }
      }
      return Int32(GSL_SUCCESS)
    }
    return system
  }
}
