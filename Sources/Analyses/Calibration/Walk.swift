internal import NumericalMethods

/// The posterior distribution, walked over by two ensembles that know nothing of each other.
///
/// They start from the normal distribution that osculates the density at the summit, warm up, and walk on until they agree: R-hat
/// below 1.01 and 400 effective draws of every number in bulk and tails, or until the steps run out.
package struct Walk: Sendable {
  /// Kept chains of both ensembles.
  private let chains: [Chains]
  package let dimension: Int
  /// Kept steps at the beginning that are not used.
  private let dropped: Int
  package let diagnostics: [Diagnostic]
  package let acceptance: Double

  package struct Diagnostic: Sendable {
    /// nil where a number never moved.
    package var rHat: Double?
    package var bulk: Double?
    package var tail: Double?

    /// Every walker of both ensembles agrees with the others, and there is enough of them.
    package var isSettled: Bool {
      guard let rHat, let bulk, let tail else { return false }
      return rHat < 1.01 && bulk >= 400 && tail >= 400
    }
  }

  private static let thin = 4
  private static let round = 600
  private static let rounds = 12

  package init(_ density: PosteriorDensity, from summit: Summit, seed: UInt64, progress: (Double) -> Void) throws {
    dimension = summit.point.count
    let walkers = max(32, 4 * dimension)
    let dimension = dimension
    let resemblance = try summit.covariance.map {
      EnsembleSampler.Resemblance(mean: summit.point, covariance: try Cholesky($0, order: dimension))
    }
    let samplers = try (0..<2).map {
      try EnsembleSampler(walkers: walkers, moves: EnsembleMove.guided, resemblance: resemblance, seed: seed &+ UInt64($0))
    }
    var chains: [Chains] = []
    for (index, sampler) in samplers.enumerated() {
      let starts = try Self.starts(walkers, around: summit, density: density, seed: seed, ensemble: index)
      let warming = Self.warming(dimension)
      let warm = try sampler.sample(from: starts, steps: warming, thin: warming, logDensity: density.logPosteriors)
      chains.append(
        try sampler.sample(
          from: warm.last, steps: Self.round, thin: Self.thin, firstStep: warm.nextStep, logDensity: density.logPosteriors))
    }
    var all = chains
    var diagnostics: [Diagnostic] = []
    for round in 1...Self.rounds {
      diagnostics = try Self.diagnostics(all, dimension: dimension)
      progress(Double(round) / Double(Self.rounds))
      if diagnostics.allSatisfy(\.isSettled) || round == Self.rounds { break }
      for (index, sampler) in samplers.enumerated() {
        let more = try sampler.sample(
          from: all[index].last, steps: Self.round, thin: Self.thin, firstStep: all[index].nextStep,
          logDensity: density.logPosteriors)
        all[index].append(more)
      }
    }
    self.chains = all
    dropped = Self.dropped(all)
    self.diagnostics = diagnostics
    acceptance = all.reduce(0) { $0 + $1.acceptance } / Double(all.count)
  }

  /// Steps before any is kept; what walkers forget takes about as many steps as there are numbers, times a constant.
  private static func warming(_ dimension: Int) -> Int { max(round, 20 * dimension) }

  /// The first half of a long walk is not used: where it came from matters less that way.
  private static func dropped(_ chains: [Chains]) -> Int {
    chains[0].steps > round / thin ? chains[0].steps / 2 : 0
  }

  private static func diagnostics(_ chains: [Chains], dimension: Int) throws -> [Diagnostic] {
    let dropped = dropped(chains)
    return try (0..<dimension).map { parameter in
      let walkers = chains.map { $0.chains(of: parameter, dropping: dropped) }
      let sample = try ChainSample(walkers.flatMap { $0 })
      // Walkers of one ensemble follow each other about: it is the ensembles, and the halves of their walks, that must agree.
      let ensembles = try ChainSample(walkers.map { chains in chains[0].indices.flatMap { step in chains.map { $0[step] } } })
      return Diagnostic(rHat: ensembles.rHat, bulk: sample.bulkEffectiveSize, tail: sample.tailEffectiveSize)
    }
  }

  private static func starts(
    _ walkers: Int, around summit: Summit, density: PosteriorDensity, seed: UInt64, ensemble: Int
  ) throws -> [[Double]] {
    let philox = Philox(seed: seed)
    let key = StreamKey(["calibration", "walker", "\(ensemble)"])
    let count = summit.point.count
    let spread = try summit.covariance.map { try Cholesky($0, order: count) }
    var starts: [[Double]] = []
    for walker in 0..<walkers {
      var width = 1.0
      while true {
        let normal = (0..<count).map { position in
          NormalQuantile.z(
            philox.uniforms(draw: UInt32(walker), day: Int32(position), key: key).0)
        }
        // Where the density does not fall off in every direction, a tenth of the prior's spread is a start as good as any.
        let moves = spread.map { $0.coloured(normal) } ?? normal.map { 0.1 * $0 }
        let start = zip(summit.point, moves).map { $0 + width * $1 }
        if try density.logPosteriors([start])[0].isFinite {
          starts.append(start)
          break
        }
        width /= 2
      }
    }
    return starts
  }

  /// So many points, evenly from all walkers and steps that are used, walkers of one step side by side.
  package func rows(_ count: Int) -> [[Double]] {
    let walkers = chains[0].walkers
    let steps = chains[0].steps - dropped
    let all = steps * walkers * chains.count
    return (0..<count).map { row in
      let index = row * all / count
      let chain = chains[index % chains.count]
      let place = index / chains.count
      return chain.point(walker: place % walkers, step: dropped + place / walkers)
    }
  }
}
