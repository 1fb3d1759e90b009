/// Draws from a density known up to a factor, by an ensemble of walkers that learn the density's shape from each other.
///
/// Goodman and Weare (2010); the two halves of the ensemble take turns, and all walkers of a half are proposed together from where the
/// other half stands, so that their densities are computed in one call, in any order, on any number of threads. All random numbers
/// are `Philox` numbers of (seed, step, walker, purpose): the same bytes for the same densities.
package struct EnsembleSampler: Sendable {
  /// Even, at least 6 (snooker steps take three walkers of the other half).
  package let walkers: Int
  private let moves: [EnsembleMove]
  private let resemblance: Resemblance?
  private let random: Philox

  /// A normal distribution that the density resembles.
  package struct Resemblance: Sendable {
    package let mean: [Double]
    package let covariance: Cholesky

    package init(mean: [Double], covariance: Cholesky) {
      self.mean = mean
      self.covariance = covariance
    }
  }

  private static let keys = ["choice", "partners", "third", "reach"].map { StreamKey(["ensemble", $0]) }

  /// Throws `NumericalError.argument` for an odd number of walkers or fewer than 6, no moves, or a weight that is not positive.
  package init(
    walkers: Int, moves: [EnsembleMove] = EnsembleMove.mixed, resemblance: Resemblance? = nil, seed: UInt64
  ) throws(NumericalError) {
    try Require.that(walkers >= 6 && walkers.isMultiple(of: 2), "walkers", "even and at least 6", walkers)
    try Require.that(!moves.isEmpty, "moves", "at least one", "none")
    for move in moves { try Require.that(move.weight > 0 && move.weight.isFinite, "weight", "positive", move.weight) }
    self.walkers = walkers
    self.moves = moves.filter { $0.kind != .resembling || resemblance != nil }
    try Require.that(!self.moves.isEmpty, "moves", "possible without a resemblance", "none")
    self.resemblance = resemblance
    random = Philox(seed: seed)
  }

  /// `steps` steps of every walker from `starts`, of which every `thin`th is kept.
  ///
  /// `starts` holds one point a walker, of as many parameters each (at most a third as many as walkers, or proposals lie in a
  /// subspace); their density must not be zero. `logDensity` gets the points of half the ensemble and gives as many natural
  /// logarithms; −∞ is a place no walker goes. `firstStep` is where the random numbers start: `Chains.nextStep` of the run before,
  /// to go on from its `Chains.last`. Throws `NumericalError.argument` for starts of other shapes, starts without density, and
  /// log densities that are NaN or +∞; and what `logDensity` throws.
  package func sample(
    from starts: [[Double]], steps: Int, thin: Int = 1, firstStep: Int = 0, logDensity: ([[Double]]) throws -> [Double]
  ) throws -> Chains {
    try require(starts, steps, thin, firstStep)
    let half = walkers / 2
    var points = starts
    var densities =
      try checked(logDensity(Array(starts[..<half])), half) + checked(logDensity(Array(starts[half...])), walkers - half)
    for density in densities { try Require.that(density > -.infinity, "density of a start", "positive", density) }
    var chains = Chains(walkers: walkers, parameters: starts[0].count, capacity: steps / thin)
    for step in 0..<steps {
      for turn in 0..<2 {
        let moving = turn == 0 ? 0..<half : half..<walkers
        let others = turn == 0 ? half..<walkers : 0..<half
        let proposals = moving.map { proposal(of: $0, among: others, points, step: firstStep + step) }
        let proposed = try checked(logDensity(proposals.map(\.point)), moving.count)
        for (index, walker) in moving.enumerated() {
          let proposal = proposals[index]
          let gain = proposed[index] - densities[walker] + proposal.logFactor
          let accepted = proposed[index] > -.infinity && Elementary.log(proposal.chance) < gain
          chains.count(proposal.kind, accepted: accepted)
          guard accepted else { continue }
          points[walker] = proposal.point
          densities[walker] = proposed[index]
        }
      }
      if (step + 1).isMultiple(of: thin) { chains.append(points, densities) }
    }
    chains.finish(last: points, nextStep: firstStep + steps)
    return chains
  }

  private func require(_ starts: [[Double]], _ steps: Int, _ thin: Int, _ firstStep: Int) throws(NumericalError) {
    try Require.that(starts.count == walkers, "starts", "\(walkers) points", starts.count)
    let dimension = starts[0].count
    if let resemblance {
      try Require.that(
        resemblance.mean.count == dimension && resemblance.covariance.order == dimension, "resemblance",
        "of \(dimension) parameters",
        resemblance.mean.count)
    }
    try Require.that(dimension > 0 && walkers >= 3 * dimension, "parameters", "from 1 to \(walkers / 3)", dimension)
    for start in starts {
      try Require.that(start.count == dimension, "a start", "\(dimension) numbers", start.count)
      for value in start { try Require.finite(value, "a start") }
    }
    try Require.that((1...1_000_000_000).contains(steps), "steps", "from 1 to 1000000000", steps)
    try Require.that((1...steps).contains(thin), "thin", "from 1 to the steps", thin)
    try Require.that((0...1_000_000_000).contains(firstStep), "firstStep", "from 0 to 1000000000", firstStep)
  }

  private func checked(_ densities: [Double], _ count: Int) throws(NumericalError) -> [Double] {
    try Require.that(densities.count == count, "log densities", "\(count) numbers", densities.count)
    for density in densities {
      try Require.that(!density.isNaN && density < .infinity, "a log density", "a number below infinity", density)
    }
    return densities
  }
}

extension EnsembleSampler {
  fileprivate struct Proposal {
    let point: [Double]
    let kind: EnsembleMove.Kind
    /// What the move adds to the logarithm of the density ratio, so that the ensemble keeps its distribution.
    let logFactor: Double
    /// Uniform on (0, 1): accepted when its logarithm is below the gain.
    let chance: Double
  }

  private func proposal(of walker: Int, among others: Range<Int>, _ points: [[Double]], step: Int) -> Proposal {
    func uniforms(_ purpose: Int) -> (Double, Double) {
      random.uniforms(draw: UInt32(step), day: Int32(walker), key: Self.keys[purpose])
    }
    let (choice, chance) = uniforms(0)
    let (u1, u2) = uniforms(1)
    let first = Int(u1 * Double(others.count))
    var second = Int(u2 * Double(others.count - 1))
    if second >= first { second += 1 }
    let here = points[walker]
    let (a, b) = (points[others.lowerBound + first], points[others.lowerBound + second])
    let kind = move(choice)
    let point: [Double]
    var logFactor = 0.0
    switch kind {
    case .stretch:
      let root = u2 + 1
      let z = root * root / 2
      point = here.indices.map { a[$0] + z * (here[$0] - a[$0]) }
      logFactor = Double(here.count - 1) * Elementary.log(z)
    case .differential:
      let (u, jump) = uniforms(3)
      let reach = jump < 0.1 ? 1 : 2.38 / (2 * Double(here.count)).squareRoot() * (1 + 0.1 * NormalQuantile.z(u))
      point = here.indices.map { here[$0] + reach * (a[$0] - b[$0]) }
    case .snooker:
      let (u3, u) = uniforms(2)
      let c = points[others.lowerBound + Self.third(u3, besides: first, second, of: others.count)]
      (point, logFactor) = Self.snooker(from: here, anchor: c, a, b, reach: 1.2 + u)
    case .resembling:
      (point, logFactor) = resembling(from: here, reach: 0.2 + 0.8 * u1, step: step, walker: walker)
    }
    return Proposal(point: point, kind: kind, logFactor: logFactor, chance: chance)
  }

  /// m + √(1 − r²)·(x − m) + r·L·z: keeps the normal distribution itself as it is.
  private func resembling(
    from here: [Double], reach: Double, step: Int, walker: Int
  ) -> (point: [Double], logFactor: Double) {
    guard let resemblance else { return (here, 0) }
    let old = resemblance.covariance.whitened(zip(here, resemblance.mean).map { $0 - $1 })
    let kept = (1 - reach * reach).squareRoot()
    var new = old
    for index in stride(from: 0, to: new.count, by: 2) {
      let (u, v) = random.uniforms(draw: UInt32(step), day: Int32(walker), key: StreamKey(["ensemble", "normal", "\(index)"]))
      new[index] = kept * old[index] + reach * NormalQuantile.z(u)
      if index + 1 < new.count { new[index + 1] = kept * old[index + 1] + reach * NormalQuantile.z(v) }
    }
    let point = zip(resemblance.mean, resemblance.covariance.coloured(new)).map { $0 + $1 }
    let (before, after) = (old.reduce(0) { $0 + $1 * $1 }, new.reduce(0) { $0 + $1 * $1 })
    return (point, (after - before) / 2)
  }

  private func move(_ choice: Double) -> EnsembleMove.Kind {
    var left = choice * moves.reduce(0) { $0 + $1.weight }
    for move in moves.dropLast() {
      guard left >= move.weight else { return move.kind }
      left -= move.weight
    }
    return moves[moves.count - 1].kind
  }

  private static func third(_ u: Double, besides a: Int, _ b: Int, of count: Int) -> Int {
    var index = Int(u * Double(count - 2))
    if index >= min(a, b) { index += 1 }
    if index >= max(a, b) { index += 1 }
    return index
  }

  private static func snooker(
    from here: [Double], anchor: [Double], _ a: [Double], _ b: [Double], reach: Double
  ) -> (point: [Double], logFactor: Double) {
    let line = here.indices.map { here[$0] - anchor[$0] }
    let length = line.reduce(0) { $0 + $1 * $1 }
    // Two walkers on one spot span no line: stay.
    guard length > 0 else { return (here, 0) }
    var along = 0.0
    for index in line.indices { along += line[index] * (a[index] - b[index]) }
    let change = reach * along / length
    let point = here.indices.map { here[$0] + change * line[$0] }
    return (point, Double(here.count - 1) * Elementary.log((1 + change).magnitude))
  }
}
