internal import NumericalMethods
internal import PlanningDomain

/// The AR(1) of process noise on a grid: by step, how much is kept of the deviation and how much of a fresh one is added.
///
/// The start is stationary: the first step keeps nothing. All kept is 0 where noise is off.
struct NoiseSteps: Sendable {
  let sd: Double
  let kept: [Double]
  let fresh: [Double]

  init(_ noise: ProcessNoise, grid: Grid) {
    sd = noise.sd
    let middles = grid.steps.map { Double($0.start.number) + Double($0.length) / 2 }
    let kept = middles.indices.map { step in
      step == 0 || noise.sd <= 0 ? 0 : Elementary.exp(-(middles[step] - middles[step - 1]) / noise.memory)
    }
    self.kept = kept
    fresh = kept.map { (1 - $0 * $0).squareRoot() }
  }
}

/// The random streams of one draw, asked for by what they are for.
struct Luck: Sendable {
  let uniforms: Uniforms
  private let streams: [StreamKey]
  private let noise: NoiseSteps
  /// Z by place and indicator.
  private var deviations: [Double]

  init(seed: UInt64, draw: Int, streams: CellStreams, noise: NoiseSteps) {
    uniforms = Uniforms(philox: Philox(seed: seed), draw: UInt32(draw))
    self.streams = streams.noise
    self.noise = noise
    deviations = [Double](repeating: 0, count: streams.noise.count)
  }

  /// The noise factors of a step, by place and indicator, with mean 1; nil where noise is off. Ask once a step, in order.
  mutating func factors(for step: Grid.Step, at index: Int) -> [Double]? {
    guard noise.sd > 0 else { return nil }
    for stream in streams.indices {
      let shock = NormalQuantile.z(uniforms.pair(streams[stream], day: step.start).0)
      deviations[stream] = noise.kept[index] * deviations[stream] + noise.fresh[index] * shock
    }
    return deviations.map { Elementary.exp(noise.sd * $0 - noise.sd * noise.sd / 2) }
  }
}

/// The uniforms of one draw.
struct Uniforms: Sendable {
  let philox: Philox
  let draw: UInt32

  /// Two uniforms for the two counts a cell draws at one time.
  func pair(_ key: StreamKey, day: Day) -> (Double, Double) {
    philox.uniforms(draw: draw, day: day.number, key: key)
  }
}
