import NumericalMethods
import Testing

// Fixtures/elementary.csv: mpmath at 60 digits, for random arguments of each range and the worst seen in 20 000:
//   t = mpmath.exp(mpf(x)); value = float(t); rest = float(t - mpf(value))
@Suite("Elementary functions")
struct ElementaryTests {
  @Test("Exponentials and logarithms are within one unit in the last place of 60-digit values")
  func accuracy() throws {
    let functions: [String: (Double) -> Double] = [
      "exp": Elementary.exp, "expm1": Elementary.expm1, "log": Elementary.log, "log1p": Elementary.log1p,
    ]
    for row in try fixtureRows("elementary") {
      let function = try #require(functions[row[0]])
      let x = try number(row[1])
      let error = ulpError(function(x), high: try number(row[2]), rest: try number(row[3]))
      #expect(error < 1, "\(row[0])(\(x)) is \(error) ulp off")
    }
  }

  @Test("Exponentials reach infinity, zero and the subnormals where they should")
  func exponentialLimits() {
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(-0.0) == 1)
    #expect(Elementary.exp(.infinity) == .infinity)
    #expect(Elementary.exp(-.infinity) == 0)
    #expect(Elementary.exp(.nan).isNaN)
    #expect(Elementary.exp(709.782712893384).isFinite)
    #expect(Elementary.exp(709.7827128933841) == .infinity)
    #expect(Elementary.exp(-745.1332191019411) == .leastNonzeroMagnitude)
    #expect(Elementary.exp(-745.1332191019412) == 0)
    #expect(Elementary.exp(-.greatestFiniteMagnitude) == 0)
    #expect(Elementary.expm1(.infinity) == .infinity)
    #expect(Elementary.expm1(-.infinity) == -1)
    #expect(Elementary.expm1(709.7827128933841) == .infinity)
    #expect(Elementary.expm1(.nan).isNaN)
  }

  @Test("Logarithms are infinite at their pole and not a number beyond it")
  func logarithmLimits() {
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(-0.0) == -.infinity)
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(-Double.leastNonzeroMagnitude).isNaN)
    #expect(Elementary.log(-.infinity).isNaN)
    #expect(Elementary.log(.nan).isNaN)
    #expect(Elementary.log1p(-1) == -.infinity)
    #expect(Elementary.log1p(-1.0000000000000002).isNaN)
    #expect(Elementary.log1p(.infinity) == .infinity)
    #expect(Elementary.log1p(-.infinity).isNaN)
    #expect(Elementary.log1p(.nan).isNaN)
  }

  @Test(
    "Tiny arguments of expm1 and log1p come back unchanged, with their sign",
    arguments: [0.0, Double.leastNonzeroMagnitude, 1e-300, 1e-17])
  func tinyArguments(x: Double) {
    for value in [x, -x] {
      #expect(Elementary.expm1(value).bitPattern == value.bitPattern)
      #expect(Elementary.log1p(value).bitPattern == value.bitPattern)
    }
  }

  @Test("The bits of a sweep are those of every other machine")
  func portableBits() {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for step in 1...20_000 {
      let x = Double(step) * 0.00390625
      let values = [
        Elementary.exp(-x), Elementary.expm1(x / 64), Elementary.log(x), Elementary.log1p(-x / 80), NormalQuantile.z(x / 80),
        NormalDistribution.cdf(x / 2 - 20),
      ]
      for value in values { digest = (digest ^ value.bitPattern) &* 0x0000_0100_0000_01B3 }
    }
    #expect(digest == 3_201_417_816_775_276_984)
  }
}
