import NumericalMethods
import Testing

@Suite("Ensemble sampler")
struct EnsembleSamplerTests {
  static let kinds: [EnsembleMove.Kind] = [.stretch, .differential, .snooker]

  static func starts(_ walkers: Int, _ dimension: Int, seed: UInt64, spread: Double = 1) -> [[Double]] {
    let series = RandomSeries(seed: seed, "starts")
    return (0..<walkers).map { walker in (0..<dimension).map { spread * series.normal(walker, $0) } }
  }

  @Test("Every move by itself finds mean, variance and correlation of a stretched normal distribution", arguments: kinds)
  func normal(kind: EnsembleMove.Kind) throws {
    let seed: UInt64 = 20
    let covariance = [1.0, 9, 0, 9, 100, 0, 0, 0, 0.01]
    let cholesky = try Cholesky(covariance, order: 3)
    let sampler = try EnsembleSampler(walkers: 24, moves: [EnsembleMove(kind, weight: 1)], seed: seed)
    let chains = try sampler.sample(from: Self.starts(24, 3, seed: seed), steps: 6000, thin: 2) { points in
      points.map { -0.5 * cholesky.quadraticForm([$0[0] - 1, $0[1] + 2, $0[2]]) }
    }
    let columns = (0..<3).map { chains.chains(of: $0, dropping: 500) }
    for (column, (mean, deviation)) in zip(columns, [(1.0, 1.0), (-2, 10), (0, 0.1)]) {
      let sample = try ChainSample(column)
      #expect(try #require(sample.rHat) < 1.02, "seed \(seed)")
      #expect((sample.mean - mean).magnitude < 4 * (try #require(sample.meanError)), "seed \(seed)")
      #expect((sample.deviation / deviation - 1).magnitude < 0.06, "seed \(seed): \(sample.deviation)")
    }
    let products = try ChainSample(zip(columns[0], columns[1]).map { zip($0, $1).map { ($0 - 1) * ($1 + 2) } })
    #expect((products.mean - 9).magnitude < 4 * (try #require(products.meanError)), "seed \(seed)")
    #expect((0.1...0.7).contains(chains.acceptance), "\(chains.acceptance)")
    #expect(chains.acceptance(of: kind) == chains.acceptance)
  }

  @Test("Steps about a normal distribution that is off in mean and width still find the right one, in twenty parameters too")
  func resembling() throws {
    let seed: UInt64 = 8
    for (dimension, shift, width) in [(3, 0.5, 1.3), (20, 0.1, 1.05)] {
      let covariance = (0..<dimension * dimension).map { $0 % (dimension + 1) == 0 ? width * width : 0.0 }
      let resemblance = EnsembleSampler.Resemblance(
        mean: (0..<dimension).map { _ in shift }, covariance: try Cholesky(covariance, order: dimension))
      let walkers = 4 * dimension + 12
      let sampler = try EnsembleSampler(
        walkers: walkers, moves: [EnsembleMove(.resembling, weight: 1)], resemblance: resemblance, seed: seed)
      let chains = try sampler.sample(from: Self.starts(walkers, dimension, seed: seed), steps: 3000, thin: 2) { points in
        points.map { -0.5 * $0.reduce(0) { $0 + $1 * $1 } }
      }
      for parameter in [0, dimension - 1] {
        let sample = try ChainSample(chains.chains(of: parameter, dropping: 200))
        #expect(try #require(sample.rHat) < 1.02 && sample.mean.magnitude < 4 * (try #require(sample.meanError)), "seed \(seed)")
        #expect((sample.deviation - 1).magnitude < 0.03, "seed \(seed): \(sample.deviation)")
      }
    }
    #expect(throws: NumericalError.self) {
      try EnsembleSampler(walkers: 6, moves: [EnsembleMove(.resembling, weight: 1)], seed: 1)
    }
  }

  @Test("Two separate peaks are visited in proportion to their weight")
  func peaks() throws {
    let seed: UInt64 = 4
    let series = RandomSeries(seed: seed, "peaks")
    let starts = (0..<40).map { walker in [series.normal(walker, 0) + (walker % 4 == 0 ? -4 : 4), series.normal(walker, 1)] }
    let sampler = try EnsembleSampler(walkers: 40, seed: seed)
    let chains = try sampler.sample(from: starts, steps: 4000) { points in
      points.map { point in
        let left = 0.3 * Elementary.exp(-0.5 * (point[0] + 4) * (point[0] + 4))
        let right = 0.7 * Elementary.exp(-0.5 * (point[0] - 4) * (point[0] - 4))
        return Elementary.log(left + right) - 0.5 * point[1] * point[1]
      }
    }
    let sample = try ChainSample(chains.chains(of: 0, dropping: 200).map { $0.map { $0 < 0 ? 1 : 0 } })
    #expect((sample.mean - 0.3).magnitude < 4 * (try #require(sample.meanError)), "seed \(seed): \(sample.mean)")
    #expect(try #require(sample.meanEffectiveSize) > 400, "seed \(seed)")
  }

  @Test("The stated errors hold over repetitions: walkers of one ensemble do not lean on each other")
  func honestErrors() throws {
    var squares = 0.0
    for seed in 0..<60 {
      let sampler = try EnsembleSampler(walkers: 20, seed: UInt64(seed))
      let chains = try sampler.sample(from: Self.starts(20, 4, seed: UInt64(seed)), steps: 1200) { points in
        points.map { -0.5 * $0.reduce(0) { $0 + $1 * $1 } }
      }
      for parameter in 0..<4 {
        let sample = try ChainSample(chains.chains(of: parameter, dropping: 200))
        let score = sample.mean / (try #require(sample.meanError))
        squares += score * score
      }
    }
    let spread = (squares / 240).squareRoot()
    #expect((0.85...1.25).contains(spread), "seeds 0 to 59: \(spread)")
  }

  @Test("The same seed gives the same bytes, however the densities of half an ensemble are computed; another seed others")
  func repeatable() throws {
    func run(_ seed: UInt64, steps: Int = 50, backwards: Bool = false) throws -> Chains {
      try EnsembleSampler(walkers: 10, seed: seed).sample(from: Self.starts(10, 2, seed: 1), steps: steps) { points in
        let values = (backwards ? points.reversed() : points).map { -$0[0] * $0[0] - $0[1].magnitude }
        return backwards ? values.reversed() : values
      }
    }
    let (first, again, other) = (try run(7), try run(7, backwards: true), try run(8))
    #expect(first.chains(of: 0) == again.chains(of: 0) && first.last == again.last)
    #expect(first.chains(of: 0) != other.chains(of: 0))
  }

  @Test("A run in two parts is the run in one")
  func continued() throws {
    let density: ([[Double]]) -> [Double] = { points in points.map { -$0[0] * $0[0] } }
    let sampler = try EnsembleSampler(walkers: 8, seed: 3)
    let starts = Self.starts(8, 1, seed: 3)
    let whole = try sampler.sample(from: starts, steps: 40, logDensity: density)
    let first = try sampler.sample(from: starts, steps: 15, logDensity: density)
    let second = try sampler.sample(from: first.last, steps: 25, firstStep: first.nextStep, logDensity: density)
    #expect(second.last == whole.last && second.nextStep == 40)
    #expect(second.point(walker: 3, step: 24) == whole.point(walker: 3, step: 39))
    #expect(second.logDensity(walker: 3, step: 24) == whole.logDensity(walker: 3, step: 39))
  }

  @Test("No walker steps where the density is zero, and NaN is an error")
  func edges() throws {
    let sampler = try EnsembleSampler(walkers: 8, seed: 1)
    let starts = Self.starts(8, 1, seed: 2).map { [$0[0].magnitude] }
    let chains = try sampler.sample(from: starts, steps: 500) { points in
      #expect(points.count == 4)
      return points.map { $0[0] > 0 ? -$0[0] : -.infinity }
    }
    #expect(chains.chains(of: 0).joined().allSatisfy { $0 > 0 })
    #expect(throws: NumericalError.argument(name: "a log density", mustBe: "a number below infinity", found: "nan")) {
      try sampler.sample(from: starts, steps: 5) { points in points.map { _ in .nan } }
    }
    #expect(throws: NumericalError.self) {
      try sampler.sample(from: starts, steps: 5) { points in points.map { _ in -.infinity } }
    }
    #expect(throws: NumericalError.self) { try sampler.sample(from: starts, steps: 5) { _ in [0] } }
    #expect(throws: NumericalError.self) { try sampler.sample(from: [[1]], steps: 5) { $0.map { _ in 0 } } }
    #expect(throws: NumericalError.self) { try EnsembleSampler(walkers: 7, seed: 1) }
    #expect(throws: NumericalError.self) { try EnsembleSampler(walkers: 8, moves: [], seed: 1) }
  }
}
