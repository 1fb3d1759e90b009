import NumericalMethods
import Testing

@Suite("Densities")
struct DensityTests {
  static func close(_ value: Double, _ exact: Double, _ tolerance: Double = 2e-14) -> Bool {
    (value - exact).magnitude <= tolerance * max(1, exact.magnitude)
  }

  @Test("The logarithm of the gamma function at arguments with known values")
  func logGamma() {
    let logRootPi = 0.5723649429247001
    #expect(Self.close(LogGamma.value(0.5), logRootPi))
    #expect(Self.close(LogGamma.value(1), 0) && Self.close(LogGamma.value(2), 0))
    #expect(Self.close(LogGamma.value(2.5), logRootPi + Elementary.log(0.75)))
    #expect(Self.close(LogGamma.value(11), Elementary.log(3_628_800)))
    #expect(Self.close(LogGamma.value(1e-10), Elementary.log(1e10) - 0.5772156649015329e-10))
    #expect(Self.close(LogGamma.value(101), 363.73937555556349))
    var sum = 0.0
    for k in 1...200 {
      sum += Elementary.log(Double(k))
      #expect(Self.close(LogGamma.value(Double(k) + 1), sum))
    }
    #expect(LogGamma.value(0).isNaN && LogGamma.value(.infinity) == .infinity)
    #expect(Self.close(LogGamma.choose(52, 5), Elementary.log(2_598_960)))
    #expect(Self.close(LogGamma.choose(1e9, 1), Elementary.log(1e9), 1e-13))
    #expect(Self.close(LogGamma.beta(0.5, 0.5), 2 * logRootPi))
    #expect(Self.close(LogGamma.beta(3, 1e8), Elementary.log(2) - 3 * Elementary.log(1e8) - 3e-8, 1e-13))
  }

  @Test("Densities integrate to one, by the trapezoid rule over a transformed line")
  func integrals() {
    func integral(_ density: (Double) -> Double) -> Double {
      // x = sinh-like stretch: x = s³ + s, dx = (3s² + 1)ds.
      (-6000...6000).reduce(0.0) { sum, step in
        let s = Double(step) / 100
        return sum + Elementary.exp(density(s * s * s + s)) * (3 * s * s + 1) / 100
      }
    }
    #expect((integral { LogDensity.normal($0, mean: 3, deviation: 2) } - 1).magnitude < 1e-9)
    #expect((integral { LogDensity.studentT($0, freedom: 4, location: -1, scale: 0.5) } - 1).magnitude < 1e-6)
    #expect((integral { LogDensity.gamma($0, shape: 3, rate: 0.5) } - 1).magnitude < 1e-6)
    #expect((integral { LogDensity.logNormal($0, meanLog: 1, deviationLog: 0.5) } - 1).magnitude < 1e-6)
    #expect((integral { LogDensity.beta(0.5 + $0 / 4, a: 3, b: 2) } - 4).magnitude < 1e-3)
    #expect((integral { LogDensity.halfCauchy($0 + 1e-9, scale: 3) } - 1).magnitude < 5e-3)
  }

  @Test("Counts' probabilities add to one and have the mean and variance of the law")
  func counts() {
    let (a, b, n) = (1.5, 4.5, 20.0)
    var moments = (0.0, 0.0, 0.0)
    var binomial = 0.0
    for k in 0...20 {
      let p = Elementary.exp(LogDensity.betaBinomial(Double(k), trials: n, a: a, b: b))
      moments = (moments.0 + p, moments.1 + p * Double(k), moments.2 + p * Double(k * k))
      binomial += Elementary.exp(LogDensity.binomial(Double(k), trials: n, probability: 0.3))
    }
    #expect(Self.close(moments.0, 1, 1e-13) && Self.close(moments.1, 5, 1e-13) && Self.close(binomial, 1, 1e-13))
    #expect(Self.close(moments.2 - 25, 20 * 0.25 * 0.75 * (1 + 19.0 / 7), 1e-12))
    #expect(LogDensity.binomial(0, trials: 5, probability: 0) == 0 && LogDensity.binomial(5, trials: 5, probability: 1) == 0)
    #expect(LogDensity.binomial(6, trials: 5, probability: 0.5) == -.infinity)
    #expect(LogDensity.binomial(1, trials: 5, probability: 0) == -.infinity)
    let large = LogDensity.betaBinomial(3000, trials: 10_000, a: 3e7, b: 7e7)
    #expect(Self.close(large, LogDensity.binomial(3000, trials: 10_000, probability: 0.3), 1e-4))
  }

  @Test("The logarithm of the normal distribution function follows it near zero and its tail far out")
  func logCdf() throws {
    for row in try fixtureRows("normal") where row[0] != "quantile" {
      let (z, cdf) = (try number(row[1]), try number(row[2]))
      guard cdf >= 1e-300 else { continue }
      #expect(Self.close(NormalDistribution.logCdf(z), Elementary.log(cdf), 1e-14), "\(z)")
    }
    // mpmath at 40 digits: log(ncdf(z)).
    let exact = [
      (-10.0, -53.23128515051247), (-40, -804.6084420137538), (-100, -5005.524208694205), (-1e5, -5_000_000_012.431863998),
    ]
    for (z, value) in exact {
      #expect(Self.close(NormalDistribution.logCdf(z), value, 1e-13), "\(z): \(NormalDistribution.logCdf(z))")
    }
    #expect(Self.close(NormalDistribution.logCdf(-38.000001), NormalDistribution.logCdf(-37.999999), 2e-7))
    #expect((NormalDistribution.logCdf(10) + 7.61985302416e-24).magnitude < 1e-30)
    #expect(NormalDistribution.logCdf(.infinity) == 0 && NormalDistribution.logCdf(-.infinity) == -.infinity)
  }
}

@Suite("χ² as a normal number")
struct ChiSquareTests {
  /// Upper points of the distribution (one in a thousand, and the median) from its tables.
  @Test(
    "One in a thousand and the median are where a normal number has them",
    arguments: [(1, 10.8276, 0.4549), (4, 18.4668, 3.3567), (30, 59.7031, 29.336)])
  func points(freedom: Int, rare: Double, middle: Double) {
    #expect((ChiSquare.score(rare, freedom: freedom) - 3.0902).magnitude < 0.16)
    #expect(ChiSquare.score(middle, freedom: freedom).magnitude < 0.05 && ChiSquare.score(0, freedom: freedom) < -1)
  }
}

@Suite("Ranked score")
struct RankedScoreTests {
  @Test("One draw scores its distance, and the formula is that of mean distances")
  func definition() throws {
    #expect(try RankedScore.ofDraws([3], observed: 5) == 2)
    let draws = [2.0, -1, 4, 4, 0.5]
    let toObserved = draws.reduce(0) { $0 + ($1 - 1.7).magnitude } / 5
    let among = draws.reduce(0.0) { sum, a in draws.reduce(sum) { $0 + (a - $1).magnitude } } / 50
    #expect((try RankedScore.ofDraws(draws, observed: 1.7) - (toObserved - among)).magnitude < 1e-14)
    #expect(throws: NumericalError.self) { try RankedScore.ofDraws([], observed: 0) }
    #expect(throws: NumericalError.self) { try RankedScore.ofDraws([1], observed: .nan) }
  }

  @Test("Quantiles of a normal distribution score as the distribution does", arguments: [-3.0, 0, 0.7, 5])
  func normal(observed: Double) throws {
    let draws = (0..<20_000).map { 1 + 2 * NormalQuantile.z((Double($0) + 0.5) / 20_000) }
    let exact = try RankedScore.ofNormal(mean: 1, deviation: 2, observed: observed)
    #expect((try RankedScore.ofDraws(draws, observed: observed) - exact).magnitude < 1e-4)
    #expect(try RankedScore.ofNormal(mean: 1, deviation: 0, observed: observed) == (observed - 1).magnitude)
  }

  @Test("At the mean a standard normal prediction scores √(2/π) − 1/√π")
  func known() throws {
    #expect((try RankedScore.ofNormal(mean: 0, deviation: 1, observed: 0) - 0.23369497725510913).magnitude < 1e-15)
  }
}
