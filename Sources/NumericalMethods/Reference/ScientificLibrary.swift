internal import CGSL

/// What every call of the GNU Scientific Library goes through first.
///
/// GSL's default error handler ends the process; its functions accept NaN and infinity and may then not return. So the handler is
/// switched off once, before the first call, and every argument is checked here, never there.
enum ScientificLibrary {
  private static let handlerIsOff: Void = { _ = gsl_set_error_handler_off() }()

  /// Call before any GSL function. Safe from any thread.
  static func prepare() { handlerIsOff }

  static func error(_ function: String, status: Int32) -> NumericalError {
    guard let text = gsl_strerror(status) else { return .library(function: function, status: status, meaning: "unknown") }
    return .library(function: function, status: status, meaning: String(cString: text))
  }
}
