import NumericalMethods
import Testing

// Fixtures/beta-quantiles.csv: mpmath at 60 digits, the log-odds t with betainc(a, b, 0, 1/(1+exp(-t)), regularized=True) = u
//   by bisection and three Newton steps.
@Suite("Beta quantile")
struct BetaQuantileTests {
  @Test("Beta quantiles agree with 60-digit values to 12 digits")
  func accuracy() throws {
    for row in try fixtureRows("beta-quantiles") {
      let (a, b, u, exact) = (try number(row[0]), try number(row[1]), try number(row[2]), try number(row[3]))
      let x = try BetaQuantile.x(u, a: a, b: b)
      #expect((x - exact).magnitude <= 1e-12 * exact, "a \(a), b \(b), u \(u): \(x), exact \(exact)")
    }
  }

  @Test("With both shapes 1 the quantile is the number itself, with one shape 1 a power")
  func closedForms() throws {
    for u in [0x1p-53, 1e-9, 0.1, 0.5, 0.9, 1 - 1e-9] {
      #expect((try BetaQuantile.x(u, a: 1, b: 1) - u).magnitude <= 1e-14 * u)
      #expect((try BetaQuantile.x(u, a: 2, b: 1) - u.squareRoot()).magnitude <= 1e-14)
    }
  }

  @Test("Every pair of shapes in the range converges at the extremes and rises with u")
  func extremes() throws {
    let shapes = [0.1, 0.7, 1, 3, 80, 9_000, 100_000]
    for a in shapes {
      for b in shapes {
        let quantiles = try [0x1p-53, 1e-6, 0.3, 0.5, 0.500001, 0.9, 1 - 1e-6, 1 - 0x1p-53].map {
          try BetaQuantile.x($0, a: a, b: b)
        }
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 }, "a \(a), b \(b): \(quantiles)")
        #expect(quantiles.allSatisfy { $0 >= 0 && $0 <= 1 })
      }
    }
  }
}
