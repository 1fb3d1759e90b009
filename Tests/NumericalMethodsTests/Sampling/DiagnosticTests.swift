import NumericalMethods
import Testing

@Suite("Convergence of chains")
struct DiagnosticTests {
  @Test("Independent normal draws count about one each, in the middle and in the tails", arguments: [UInt64(1), 2, 3])
  func independent(seed: UInt64) throws {
    let sample = try ChainSample(RandomSeries(seed: seed).normals(chains: 4, length: 2000))
    let (bulk, tail) = (try #require(sample.bulkEffectiveSize), try #require(sample.tailEffectiveSize))
    #expect((bulk / 8000 - 1).magnitude < 0.15, "seed \(seed): \(bulk)")
    #expect((tail / 8000 - 1).magnitude < 0.25, "seed \(seed): \(tail)")
    #expect(try #require(sample.rHat) < 1.005, "seed \(seed)")
    let error = try #require(sample.meanError)
    #expect((error * 8000.0.squareRoot() - 1).magnitude < 0.1, "seed \(seed): \(error)")
    // The error of a quantile of n independent draws is √(p(1 − p)/n) over the density there.
    let expected = (0.05 * 0.95 / 8000).squareRoot() / 0.10313564
    #expect((try #require(try sample.quantileError(0.05)) / expected - 1).magnitude < 0.6, "seed \(seed)")
  }

  @Test("A first-order autoregression has N(1 − φ)/(1 + φ) draws' worth", arguments: [-0.3, 0.5, 0.8, 0.95])
  func autoregression(phi: Double) throws {
    let seed: UInt64 = 11
    let sample = try ChainSample(RandomSeries(seed: seed).autoregression(phi, chains: 8, length: 4000))
    let expected = 32_000 * (1 - phi) / (1 + phi)
    let (bulk, mean) = (try #require(sample.bulkEffectiveSize), try #require(sample.meanEffectiveSize))
    #expect((bulk / expected - 1).magnitude < 0.15, "seed \(seed), φ \(phi): \(bulk) for \(expected)")
    #expect((mean / expected - 1).magnitude < 0.15, "seed \(seed), φ \(phi): \(mean) for \(expected)")
  }

  @Test("The stated error of the mean is the spread of means over repetitions")
  func honestError() throws {
    let phi = 0.7
    let runs = try (0..<200).map { run in
      try ChainSample(RandomSeries(seed: UInt64(run), "runs").autoregression(phi, chains: 4, length: 250))
    }
    let scores = try runs.map { $0.mean / (try #require($0.meanError)) }
    let spread = (scores.reduce(0) { $0 + $1 * $1 } / 200).squareRoot()
    #expect((0.85...1.15).contains(spread), "seeds 0 to 199: \(spread)")
  }

  @Test("Chains about different means, of different spreads, or adrift are told apart")
  func apart() throws {
    let seed: UInt64 = 5
    let normals = RandomSeries(seed: seed).normals(chains: 4, length: 1000)
    let shifted = try ChainSample(normals.enumerated().map { chain, values in values.map { $0 + (chain == 0 ? 0.5 : 0) } })
    #expect(try #require(shifted.rHat) > 1.02, "seed \(seed)")
    #expect(try #require(shifted.bulkEffectiveSize) < 400, "seed \(seed)")
    let wider = try ChainSample(normals.enumerated().map { chain, values in values.map { $0 * (chain == 0 ? 2 : 1) } })
    #expect(try #require(wider.rHat) > 1.02, "seed \(seed)")
    let drifting = try ChainSample(normals.map { $0.enumerated().map { $1 + Double($0) / 1000 } })
    #expect(try #require(drifting.rHat) > 1.02, "seed \(seed)")
  }

  @Test("Cauchy draws, without a mean, have measures, and one chain stuck in the tail shows")
  func heavyTails() throws {
    let seed: UInt64 = 8
    let draws = RandomSeries(seed: seed)
    let cauchy = (0..<4).map { chain in (0..<1000).map { draws.normal(chain, $0) / draws.normal(chain + 4, $0) } }
    let sample = try ChainSample(cauchy)
    #expect(try #require(sample.rHat) < 1.01, "seed \(seed)")
    #expect((try #require(sample.bulkEffectiveSize) / 4000 - 1).magnitude < 0.2, "seed \(seed)")
    var stuck = cauchy
    for index in 600..<1000 { stuck[2][index] = 40 }
    #expect(try #require(try ChainSample(stuck).rHat) > 1.02, "seed \(seed)")
  }

  @Test("Monotone transformations change neither R-hat nor the effective size of the middle")
  func invariance() throws {
    let chains = RandomSeries(seed: 3).autoregression(0.5, chains: 4, length: 500)
    let (plain, curved) = (try ChainSample(chains), try ChainSample(chains.map { $0.map { Elementary.exp($0) } }))
    #expect(plain.bulkEffectiveSize == curved.bulkEffectiveSize)
    #expect(plain.tailEffectiveSize == curved.tailEffectiveSize)
  }

  @Test("What never varies has no measures; chains standing still at different places are infinitely apart")
  func constant() throws {
    let same = try ChainSample([[Double](repeating: 2, count: 20), [Double](repeating: 2, count: 20)])
    #expect(same.rHat == nil && same.bulkEffectiveSize == nil && same.tailEffectiveSize == nil && same.meanError == nil)
    let apart = try ChainSample([[Double](repeating: 2, count: 20), [Double](repeating: 3, count: 20)])
    #expect(apart.rHat == .infinity)
  }

  @Test("Chains too short, unequal or not finite are refused")
  func refused() {
    #expect(throws: NumericalError.self) { try ChainSample([]) }
    #expect(throws: NumericalError.self) { try ChainSample([[1, 2, 3]]) }
    let twenty = [Double](repeating: 1, count: 20)
    #expect(throws: NumericalError.self) { try ChainSample([twenty, twenty + [1]]) }
    #expect(throws: NumericalError.self) { try ChainSample([twenty + [.nan]]) }
  }
}
