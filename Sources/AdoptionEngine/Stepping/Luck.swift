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
  /// Added to the logarithm of the hazards, by step, place and indicator; nil where nothing is.
  private let shifts: [Double]?

  init(seed: UInt64, draw: Int, streams: CellStreams, noise: NoiseSteps, shifts: [Double]? = nil) {
    uniforms = Uniforms(philox: Philox(seed: seed), draw: UInt32(draw))
    self.streams = streams.noise
    self.noise = noise
    self.shifts = shifts
    deviations = [Double](repeating: 0, count: streams.noise.count)
  }

  /// The noise factors of a step, by place and indicator, with mean 1; nil where noise is off. Ask once a step, in order.
  mutating func factors(for step: Grid.Step, at index: Int) -> [Double]? {
    guard noise.sd > 0 || shifts != nil else { return nil }
    if noise.sd > 0 {
      for stream in streams.indices {
        let shock = NormalQuantile.z(uniforms.pair(streams[stream], day: step.start).0)
        deviations[stream] = noise.kept[index] * deviations[stream] + noise.fresh[index] * shock
      }
    }
    let sd = max(noise.sd, 0)
    let base = index * streams.count
    return deviations.enumerated().map { stream, deviation in
      let luck = sd * deviation - sd * sd / 2
      return Elementary.exp(shifts.map { luck + $0[base + stream] } ?? luck)
    }
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
