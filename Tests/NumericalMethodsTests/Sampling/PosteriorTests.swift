import NumericalMethods
import Testing

@Suite("Posteriors known otherwise")
struct PosteriorTests {
  /// Whether `sample` has converged and its mean is `exact` within four errors (with that of the reference) and a tenth of a deviation.
  static func check(
    _ sample: ChainSample, _ name: String, exact: Double, error: Double = 0, deviation: Double? = nil, seed: UInt64,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let (rHat, bulk) = (try #require(sample.rHat), try #require(sample.bulkEffectiveSize))
    let (tail, own) = (try #require(sample.tailEffectiveSize), try #require(sample.meanError))
    let spread = deviation ?? sample.deviation
    #expect(
      rHat < 1.01 && bulk >= 400 && tail >= 400, "\(name), seed \(seed): \(rHat), \(bulk), \(tail)", sourceLocation: location)
    let distance = (sample.mean - exact).magnitude
    #expect(
      distance <= 4 * (own * own + error * error).squareRoot() && distance <= 0.1 * spread,
      "\(name), seed \(seed): \(sample.mean) ± \(own), not \(exact)", sourceLocation: location)
  }

  static func line(_ density: (Double) -> Double, from: Double, spread: Double, seed: UInt64) throws -> ChainSample {
    let starts = EnsembleSamplerTests.starts(20, 1, seed: seed).map { [from + spread * $0[0]] }
    let chains = try EnsembleSampler(walkers: 20, seed: seed).sample(from: starts, steps: 15_000, thin: 3) { points in
      points.map { density($0[0]) }
    }
    return try ChainSample(chains.chains(of: 0, dropping: 100))
  }

  static func quantiles(_ sample: ChainSample) throws -> (Double, Double) {
    let sorted = sample.chains.flatMap { $0 }.sorted()
    return (try Quantiles.quantile(ofSorted: sorted, 0.05), try Quantiles.quantile(ofSorted: sorted, 0.95))
  }

  @Test("A beta prior and 317 of 1000 give Beta(319, 686)")
  func betaBinomial() throws {
    let sample = try Self.line(
      { LogDensity.beta($0, a: 2, b: 3) + ($0 > 0 && $0 < 1 ? LogDensity.binomial(317, trials: 1000, probability: $0) : 0) },
      from: 0.3, spread: 0.02, seed: 31)
    try Self.check(sample, "share", exact: 0.3174129353233831, deviation: 0.014675481094012984, seed: 31)
    let (low, high) = try Self.quantiles(sample)
    #expect((low - 0.2934806015347362).magnitude < 0.05 * 0.014675481094012984)
    #expect((high - 0.3417586250486537).magnitude < 0.05 * 0.014675481094012984)
  }

  @Test("A gamma prior and five Poisson counts give Gamma(27, 5.5)")
  func gammaPoisson() throws {
    let sample = try Self.line(
      { $0 > 0 ? LogDensity.gamma($0, shape: 2, rate: 0.5) + 25 * Elementary.log($0) - 5 * $0 : -.infinity },
      from: 5, spread: 0.5, seed: 32)
    try Self.check(sample, "rate", exact: 4.909090909090909, deviation: 0.9447549859466604, seed: 32)
    let (low, high) = try Self.quantiles(sample)
    #expect((low - 3.4651107329526725).magnitude < 0.05 * 0.9447549859466604)
    #expect((high - 6.55938328791119).magnitude < 0.05 * 0.9447549859466604)
  }

  @Test("A normal prior and twelve normal values of known spread give a normal distribution")
  func normal() throws {
    let sample = try Self.line(
      { LogDensity.normal($0, mean: 0, deviation: 10) + 12 * LogDensity.normal($0, mean: 4.2, deviation: 3) },
      from: 4, spread: 1, seed: 33)
    let (mean, deviation) = (4.168734491315137, 0.8627959628145762)
    try Self.check(sample, "mean", exact: mean, deviation: deviation, seed: 33)
    let (low, high) = try Self.quantiles(sample)
    #expect((low - mean + 1.6448536269514722 * deviation).magnitude < 0.05 * deviation)
    #expect((high - mean - 1.6448536269514722 * deviation).magnitude < 0.05 * deviation)
  }

  // Rubin (1981), "Estimation in parallel randomized experiments"; posteriordb's eight_schools_noncentered, the means by quadrature.
  @Test("Eight schools: means of the common effect, the spread between schools and every school are those of quadrature")
  func eightSchools() throws {
    let y = [28.0, 8, -3, 7, -1, 1, 18, 12]
    let sigma = [15.0, 10, 16, 11, 9, 11, 10, 18]
    let seed: UInt64 = 34
    let starts = EnsembleSamplerTests.starts(40, 10, seed: seed)
    let chains = try EnsembleSampler(walkers: 40, seed: seed).sample(from: starts, steps: 16_000, thin: 4) { points in
      points.map { point in
        let tau = Elementary.exp(point[1])
        var density = LogDensity.normal(point[0], mean: 0, deviation: 5) + LogDensity.halfCauchy(tau, scale: 5) + point[1]
        for school in 0..<8 {
          let theta = point[0] + tau * point[school + 2]
          density -= 0.5 * point[school + 2] * point[school + 2]
          density -= 0.5 * (y[school] - theta) * (y[school] - theta) / (sigma[school] * sigma[school])
        }
        return density
      }
    }
    let columns = (0..<10).map { chains.chains(of: $0, dropping: 400) }
    func derived(_ value: (_ mu: Double, _ tau: Double, _ eta: Double) -> Double, school: Int) throws -> ChainSample {
      try ChainSample(
        columns[0].indices.map { walker in
          columns[0][walker].indices.map {
            value(columns[0][walker][$0], Elementary.exp(columns[1][walker][$0]), columns[school + 2][walker][$0])
          }
        })
    }
    try Self.check(try ChainSample(columns[0]), "mu", exact: 4.396797967187926, seed: seed)
    try Self.check(try derived({ _, tau, _ in tau }, school: 0), "tau", exact: 3.5980704109615806, seed: seed)
    let exact = [
      6.21204568057881, 4.940210820114598, 3.926933973068275, 4.7571121123556015, 3.6153749818263483, 4.04255394492319,
      6.296894197795604, 4.854277003614225,
    ]
    for school in 0..<8 {
      let theta = try derived({ mu, tau, eta in mu + tau * eta }, school: school)
      try Self.check(theta, "school \(school + 1)", exact: exact[school], seed: seed)
    }
  }

  // Pelts of the Hudson's Bay Company, 1900 to 1920, in thousands; posteriordb's hudson_lynx_hare_lotka_volterra.
  @Test("Hares and lynxes: the posterior means of the Lotka–Volterra equations are those published")
  func lotkaVolterra() throws {
    let hares = [
      30.0, 47.2, 70.2, 77.4, 36.3, 20.6, 18.1, 21.4, 22, 25.4, 27.1, 40.3, 57, 76.6, 52.3, 19.5, 11.2, 7.6, 14.6, 16.2, 24.7,
    ].map(Elementary.log)
    let lynxes = [
      4.0, 6.1, 9.8, 35.2, 59.4, 41.7, 19, 13, 8.3, 9.1, 7.4, 8, 12.3, 19.5, 45.7, 51.1, 29.7, 15.8, 9.7, 10.1, 8.6,
    ].map(Elementary.log)
    let seed: UInt64 = 35
    let about = [0.5, 0.03, 0.8, 0.03, 30, 5, 0.3, 0.3].map(Elementary.log)
    let starts = EnsembleSamplerTests.starts(32, 8, seed: seed, spread: 0.05).map { zip($0, about).map { $0 + $1 } }
    let chains = try EnsembleSampler(walkers: 32, seed: seed).sample(from: starts, steps: 7000, thin: 2) { points in
      points.map { Self.hareDensity($0, hares, lynxes) }
    }
    let means = [
      0.546864499783931, 0.0277472877678081, 0.800095360233122, 0.0240859152534545, 34.0352224770469, 5.93589713368062,
      0.24805686320252, 0.251016914583618,
    ]
    let errors = [0.00063, 4.2e-05, 0.00089, 3.6e-05, 0.0294, 0.0054, 0.00044, 0.00044]
    let squares = [0.30303629, 0.0007871719, 0.6481388153, 0.0005925775]
    for index in 0..<8 {
      let sample = try ChainSample(chains.chains(of: index, dropping: 500).map { $0.map { Elementary.exp($0) } })
      let deviation = index < 4 ? (squares[index] - means[index] * means[index]).squareRoot() : nil
      try Self.check(sample, "\(index)", exact: means[index], error: errors[index], deviation: deviation, seed: seed)
    }
  }

  /// All eight parameters by their logarithms: four rates, both first populations, both spreads.
  static func hareDensity(_ logarithms: [Double], _ hares: [Double], _ lynxes: [Double]) -> Double {
    let p = logarithms.map { Elementary.exp($0) }
    var density = logarithms[0] + logarithms[1] + logarithms[2] + logarithms[3]
    for (index, (mean, deviation)) in [(1.0, 0.5), (0.05, 0.05), (1, 0.5), (0.05, 0.05)].enumerated() {
      density += LogDensity.normal(p[index], mean: mean, deviation: deviation)
    }
    for index in 4..<6 { density += LogDensity.normal(logarithms[index], mean: Elementary.log(10), deviation: 1) }
    for index in 6..<8 { density += LogDensity.normal(logarithms[index], mean: -1, deviation: 1) }
    func rates(_ u: Double, _ v: Double) -> (Double, Double) { ((p[0] - p[1] * v) * u, (p[3] * u - p[2]) * v) }
    var (u, v) = (p[4], p[5])
    for year in 0...20 {
      guard u > 0, v > 0, u < 1e9, v < 1e9 else { return -.infinity }
      density += LogDensity.normal(hares[year], mean: Elementary.log(u), deviation: p[6])
      density += LogDensity.normal(lynxes[year], mean: Elementary.log(v), deviation: p[7])
      let h = 0.1
      for _ in 0..<10 {
        let a = rates(u, v)
        let b = rates(u + h / 2 * a.0, v + h / 2 * a.1)
        let c = rates(u + h / 2 * b.0, v + h / 2 * b.1)
        let d = rates(u + h * c.0, v + h * c.1)
        u += h / 6 * (a.0 + 2 * b.0 + 2 * c.0 + d.0)
        v += h / 6 * (a.1 + 2 * b.1 + 2 * c.1 + d.1)
      }
    }
    return density
  }
}
