import NumericalMethods
import Testing

// Fixtures/binomial-quantiles.csv: mpmath at 60 digits: the probabilities by recurrence from the mode's, exp(loggamma …), summed from
//   either end; per row 15 fixed u and the doubles F(k) rounds to with both neighbors, for up to 7 k, each with the least k: F(k) ≥ u.
@Suite("Binomial quantile")
struct BinomialQuantileTests {
  @Test("Counts equal the exact quantile, even for the two doubles on either side of a step")
  func exact() throws {
    var compared = 0
    for row in try fixtureRows("binomial-quantiles") {
      let n = try #require(Int(row[1]))
      let value = try number(row[2])
      for pair in row[3].split(separator: " ") {
        let parts = pair.split(separator: ":")
        let u = try number(parts[0])
        let expected = try #require(Int(parts[1]))
        let count =
          row[0] == "hazard"
          ? BinomialQuantile.count(trials: n, hazard: value, uniform: u)
          : BinomialQuantile.count(trials: n, probability: value, uniform: u)
        #expect(count == expected, "n \(n), \(row[0]) \(value), u \(u)")
        compared += 1
      }
    }
    #expect(compared > 4_500)
  }

  @Test("Counts agree with GSL's distribution function for random n, p and u")
  func againstLibrary() throws {
    let philox = Philox(seed: 99)
    for draw in 0..<4_000 as Range<UInt32> {
      let (first, second) = philox.uniforms(draw: draw, day: 0, key: StreamKey(text: "n and p"))
      let (u, third) = philox.uniforms(draw: draw, day: 1, key: StreamKey(text: "u"))
      let n = Int(Elementary.exp(first * 14))
      let p = draw.isMultiple(of: 2) ? second : Elementary.exp(-second * 20 * third)
      let count = BinomialQuantile.count(trials: n, probability: p, uniform: u)
      let (k, trials) = (Double(count), Double(n))
      let atCount = try ReferenceBinomial.cumulative(successes: k, trials: trials, probability: p)
      #expect(atCount >= u - 1e-9 * u, "n \(n), p \(p), u \(u), count \(count)")
      if count > 0 {
        let before = try ReferenceBinomial.cumulative(successes: k - 1, trials: trials, probability: p)
        #expect(before < u + 1e-9 * u, "n \(n), p \(p), u \(u), count \(count)")
      }
    }
  }

  @Test("Nobody and everybody are certain at the ends of every argument")
  func ends() {
    for u in [0x1p-53, 0.3, 1 - 0x1p-53] {
      #expect(BinomialQuantile.count(trials: 0, probability: 0.4, uniform: u) == 0)
      #expect(BinomialQuantile.count(trials: 0, hazard: 0.4, uniform: u) == 0)
      for n in [1, 162, 10_000_000, 1 << 31] {
        #expect(BinomialQuantile.count(trials: n, probability: 0, uniform: u) == 0)
        #expect(BinomialQuantile.count(trials: n, probability: 1e-300, uniform: u) == 0)
        #expect(BinomialQuantile.count(trials: n, probability: 1, uniform: u) == n)
        #expect(BinomialQuantile.count(trials: n, hazard: 0, uniform: u) == 0)
        #expect(BinomialQuantile.count(trials: n, hazard: .leastNonzeroMagnitude, uniform: u) == 0)
        #expect(BinomialQuantile.count(trials: n, hazard: 800, uniform: u) == n)
        #expect(BinomialQuantile.count(trials: n, hazard: .infinity, uniform: u) == n)
      }
    }
  }

  @Test("A number exactly on a step takes the lower count")
  func ties() {
    #expect(BinomialQuantile.count(trials: 1, probability: 0.5, uniform: 0.5) == 0)
    #expect(BinomialQuantile.count(trials: 1, probability: 0.5, uniform: 0.5.nextUp) == 1)
    #expect(BinomialQuantile.count(trials: 2, probability: 0.75, uniform: 0.0625) == 0)
    #expect(BinomialQuantile.count(trials: 2, probability: 0.25, uniform: 0.9375) == 1)
    #expect(BinomialQuantile.count(trials: 3, probability: 0.5, uniform: 0.875) == 2)
    #expect(BinomialQuantile.count(trials: 25, probability: 0.5, uniform: 0.5) == 12)
    #expect(BinomialQuantile.count(trials: 625, probability: 0.5, uniform: 0.5) == 312)
  }

  @Test("A hazard and its probability, where the probability is exact, give the same count")
  func hazardForm() {
    for n in [3, 40, 700] {
      for step in 1..<200 {
        let u = (Double(step) + 0.25) / 200
        let byProbability = BinomialQuantile.count(trials: n, probability: -Elementary.expm1(-0.05), uniform: u)
        #expect(BinomialQuantile.count(trials: n, hazard: 0.05, uniform: u) == byProbability)
      }
    }
  }

  @Test("The checked entry refuses what the fast one only asserts")
  func checked() throws {
    #expect(try BinomialQuantile.checkedCount(trials: 10, probability: 0.3, uniform: 0.5) == 3)
    #expect(try BinomialQuantile.checkedCount(trials: 10, hazard: Double.infinity, uniform: 0.5) == 10)
    #expect(throws: NumericalError.argument(name: "trials", mustBe: "from 0 to 2³¹", found: "-1")) {
      try BinomialQuantile.checkedCount(trials: -1, probability: 0.3, uniform: 0.5)
    }
    for bad in [Double.nan, .infinity, -1, 1.5, 1e12] {
      #expect(throws: NumericalError.self) { try BinomialQuantile.checkedCount(trials: 10, probability: bad, uniform: 0.5) }
      #expect(throws: NumericalError.self) { try BinomialQuantile.checkedCount(trials: 10, probability: 0.3, uniform: bad) }
    }
    for bad in [Double.nan, -1.0, -Double.infinity] {
      #expect(throws: NumericalError.self) { try BinomialQuantile.checkedCount(trials: 10, hazard: bad, uniform: 0.5) }
    }
  }
}
