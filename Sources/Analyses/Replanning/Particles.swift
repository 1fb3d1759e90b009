internal import NumericalMethods

/// Points of the prior, led to the posterior in stages: reports count a little, then more, until they count fully.
///
/// Each stage weights the points by as much of the reports as leaves the weights an effective size of at least half the points, resamples
/// them, and moves every point by Metropolis steps until it has been moved enough to stand for itself (Del Moral, Doucet and Jasra 2006;
/// Chopin 2002). So no handful of points ever carries everything.
struct Particles: Sendable {
  private(set) var points: [[Double]]
  /// Stages until the reports counted fully; 0 without reports.
  private(set) var stages = 0
  /// The least effective size of the weights of any stage, as a share of the points.
  private(set) var leastEffectiveShare = 1.0
  /// Share of the points of the prior that some point descends from.
  private(set) var ancestors = 1.0
  /// Accepted moves ÷ proposed ones, in the last stage.
  private(set) var acceptance = 1.0

  static let floor = 0.5
  private static let sweeps = 6...40

  init(prior: [[Double]], density: PosteriorDensity, seed: UInt64, progress: (Double) -> Void) throws {
    points = prior
    let count = prior.count
    var densities = try density.logDensities(prior)
    var origin = Array(prior.indices)
    let random = Philox(seed: seed)
    var power = 0.0
    while power < 1 {
      let next = Self.nextPower(after: power, densities.map(\.likelihood))
      let weights = Self.weights(densities.map(\.likelihood), power: next - power)
      leastEffectiveShare = min(leastEffectiveShare, Self.effectiveSize(weights) / Double(count))
      let covariance = Self.covariance(points, weights)
      let chosen = Self.resampled(
        weights, at: random.uniforms(draw: UInt32(stages), day: 0, key: StreamKey(["particles", "resample"])).0)
      points = chosen.map { points[$0] }
      densities = chosen.map { densities[$0] }
      origin = chosen.map { origin[$0] }
      power = next
      try move(&densities, power: power, covariance: covariance, density: density, random: random)
      stages += 1
      progress(power)
    }
    ancestors = Double(Set(origin).count) / Double(count)
  }

  /// The greatest power of the likelihood that leaves the weights the least effective size allowed; 1 at most.
  private static func nextPower(after power: Double, _ logs: [Double]) -> Double {
    let wanted = floor * Double(logs.count)
    func size(_ next: Double) -> Double { effectiveSize(weights(logs, power: next - power)) }
    if size(1) >= wanted { return 1 }
    var (low, high) = (power, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if size(middle) >= wanted { low = middle } else { high = middle }
    }
    // Always forward, were the points so few that no step keeps half of them.
    return max(low, power + 1e-6)
  }

  private static func weights(_ logs: [Double], power: Double) -> [Double] {
    let greatest = logs.reduce(-Double.infinity) { max($0, $1) }
    guard greatest > -.infinity else { return logs.map { _ in 1 / Double(logs.count) } }
    let weights = logs.map { Elementary.exp(power * ($0 - greatest)) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  private static func effectiveSize(_ weights: [Double]) -> Double { 1 / weights.reduce(0) { $0 + $1 * $1 } }

  /// Systematic: each point ⌊n·w⌋ or one time more.
  private static func resampled(_ weights: [Double], at uniform: Double) -> [Int] {
    var chosen: [Int] = []
    var sum = 0.0
    var next = uniform
    for (index, weight) in weights.enumerated() {
      sum += weight * Double(weights.count)
      while next < sum, chosen.count < weights.count {
        chosen.append(index)
        next += 1
      }
    }
    while chosen.count < weights.count { chosen.append(weights.count - 1) }
    return chosen
  }

  private static func covariance(_ points: [[Double]], _ weights: [Double]) -> [Double] {
    let dimension = points[0].count
    var mean = [Double](repeating: 0, count: dimension)
    for (point, weight) in zip(points, weights) { for index in 0..<dimension { mean[index] += weight * point[index] } }
    var result = [Double](repeating: 0, count: dimension * dimension)
    for (point, weight) in zip(points, weights) {
      for row in 0..<dimension {
        for column in 0...row {
          result[row * dimension + column] += weight * (point[row] - mean[row]) * (point[column] - mean[column])
        }
      }
    }
    for row in 0..<dimension { result[row * dimension + row] += 1e-8 }
    return result
  }

  /// Metropolis steps of all points together, shortened while too few are accepted.
  private mutating func move(
    _ densities: inout [(prior: Double, likelihood: Double)], power: Double, covariance: [Double],
    density: PosteriorDensity, random: Philox
  ) throws {
    let dimension = points[0].count
    let factor = try Cholesky(covariance, order: dimension)
    var width = 2.38 / Double(dimension).squareRoot()
    var moved = 0.0
    for sweep in 0..<Self.sweeps.upperBound {
      let proposals = points.indices.map { index in
        let normal = (0..<dimension).map { position in
          NormalQuantile.z(uniform(random, index, sweep: sweep, position))
        }
        return zip(points[index], factor.coloured(normal)).map { $0 + width * $1 }
      }
      let proposed = try density.logDensities(proposals)
      var accepted = 0
      for index in points.indices {
        let (new, old) = (proposed[index], densities[index])
        let gain = new.prior + power * new.likelihood - old.prior - power * old.likelihood
        guard Elementary.log(uniform(random, index, sweep: sweep, dimension)) < gain else { continue }
        points[index] = proposals[index]
        densities[index] = proposed[index]
        accepted += 1
      }
      acceptance = Double(accepted) / Double(points.count)
      moved += acceptance
      if acceptance < 0.15 { width *= 0.6 }
      if acceptance > 0.4 { width *= 1.3 }
      if sweep + 1 >= Self.sweeps.lowerBound, moved >= 2 { break }
    }
  }

  private func uniform(_ random: Philox, _ index: Int, sweep: Int, _ position: Int) -> Double {
    random.uniforms(draw: UInt32(index), day: Int32((stages * 64 + sweep) * 256 + position), key: Self.moveKey).0
  }

  private static let moveKey = StreamKey(["particles", "move"])
}
