import NumericalMethods
import Testing

/// GSL hangs, wraps or ends the process on such arguments; our guards must answer first.
@Suite("Guards before the scientific library")
struct LibraryGuardTests {
  private static let bad = [Double.nan, .infinity, -.infinity, -1, 1.5, 1e12]

  @Test("NaN, infinities, −1, 1.5 and 1e12 are Swift errors at once in every wrapper", .timeLimit(.minutes(1)), arguments: bad)
  func everyWrapper(value: Double) throws {
    for (k, n, p) in [(value, 10, 0.5), (3, value, 0.5), (3, 10, value)] {
      #expect(throws: NumericalError.self) { try ReferenceBinomial.cumulative(successes: k, trials: n, probability: p) }
      #expect(throws: NumericalError.self) { try ReferenceBinomial.exceeding(successes: k, trials: n, probability: p) }
    }
    #expect(throws: NumericalError.self) { try ReferenceSolver(absoluteError: value) }
    #expect(throws: NumericalError.self) { try ReferenceSolver(relativeError: value) }
    // 1.5 and −1 are times and states like others; the rest must be refused, 1e12 for want of steps.
    if value != 1.5 && value != -1 {
      let solver = try ReferenceSolver(maximumSteps: 1_000)
      let turning = { (_: Double, y: [Double]) in [-y[1], y[0]] }
      #expect(throws: NumericalError.self) { try solver.solve(from: value, to: 0, initial: [1, 0], derivative: turning) }
      #expect(throws: NumericalError.self) { try solver.solve(from: 0, to: value, initial: [1, 0], derivative: turning) }
      if value != 1e12 {
        #expect(throws: NumericalError.self) { try solver.solve(from: 0, to: 1, initial: [1, value], derivative: turning) }
        #expect(throws: NumericalError.self) { try solver.solve(from: 0, to: 1, initial: [1]) { _, _ in [value] } }
      }
    }
    #expect(throws: NumericalError.self) { try BetaQuantile.x(value, a: 2, b: 3) }
    if value != 1.5 {
      #expect(throws: NumericalError.self) { try BetaQuantile.x(0.5, a: value, b: 3) }
      #expect(throws: NumericalError.self) { try BetaQuantile.x(0.5, a: 2, b: value) }
    }
  }

  @Test("An empty state is refused before the solver is made")
  func emptyState() throws {
    let solver = try ReferenceSolver()
    #expect(throws: NumericalError.argument(name: "initial", mustBe: "at least one number", found: "none")) {
      try solver.solve(from: 0, to: 1, initial: []) { _, _ in [] }
    }
  }

  @Test("Whole doubles are taken as counts exactly, and both tails add to one")
  func counts() throws {
    let below = try ReferenceBinomial.cumulative(successes: 3, trials: 10, probability: 0.3)
    let above = try ReferenceBinomial.exceeding(successes: 3, trials: 10, probability: 0.3)
    #expect((below - 0.6496107184).magnitude < 1e-12)
    #expect((below + above - 1).magnitude < 1e-14)
    #expect(try ReferenceBinomial.cumulative(successes: 12, trials: 10, probability: 0.3) == 1)
  }

  @Test("Where the library silently gives no number, we say so")
  func silentFailure() {
    #expect {
      try ReferenceBinomial.cumulative(successes: 5e8, trials: 1e9, probability: 0.5)
    } throws: { error in
      guard case .notConverged(let method, _, _) = error as? NumericalError else { return false }
      return method == "gsl_cdf_binomial_P"
    }
  }

  @Test("An error says which argument, what it must be and what was found")
  func wording() {
    #expect(throws: NumericalError.argument(name: "trials", mustBe: "a whole number from 0 to 1000000000", found: "1.5")) {
      try ReferenceBinomial.cumulative(successes: 1, trials: 1.5, probability: 0.3)
    }
    let error = NumericalError.argument(name: "p", mustBe: "from 0 to 1", found: "nan")
    #expect("\(error)" == "p must be from 0 to 1; found nan")
  }
}
