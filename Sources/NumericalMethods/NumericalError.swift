/// Why a numerical method gave no number. Nothing is clipped or repaired: an argument outside its domain is an error.
package enum NumericalError: Error, Equatable, Sendable, CustomStringConvertible {
  /// `name` must be as `mustBe` says; `found` is the value given.
  case argument(name: String, mustBe: String, found: String)
  /// A method that converges for well-behaved input did not: `method`, what happened, and the last value it reached.
  case notConverged(method: String, reason: String, last: Double)
  /// The GNU Scientific Library refused or failed: its function, its status and its own words for it.
  case library(function: String, status: Int32, meaning: String)

  package var description: String {
    switch self {
    case .argument(let name, let mustBe, let found): "\(name) must be \(mustBe); found \(found)"
    case .notConverged(let method, let reason, let last): "\(method) did not converge: \(reason); last value \(last)"
    case .library(let function, let status, let meaning): "\(function) failed with status \(status): \(meaning)"
    }
  }
}
