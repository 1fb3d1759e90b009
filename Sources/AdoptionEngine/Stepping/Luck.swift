internal import NumericalMethods
internal import PlanningDomain

/// The random streams of one draw, asked for by what they are for.
struct Luck: Sendable {
  let uniforms: Uniforms
  private let streams: [StreamKey]
  let noise: ProcessNoise
  /// Z by place and indicator.
  private var deviations: [Double] = []
  private var middle = 0.0

  init(seed: UInt64, draw: Int, streams: CellStreams, noise: ProcessNoise) {
    uniforms = Uniforms(philox: Philox(seed: seed), draw: UInt32(draw))
    self.streams = streams.noise
    self.noise = noise
  }

  /// The noise factors of a step, by place and indicator, with mean 1; nil where noise is off. Ask once a step, in order.
  mutating func factors(for step: Grid.Step) -> [Double]? {
    guard noise.sd > 0 else { return nil }
    let here = Double(step.start.number) + Double(step.length) / 2
    let isFirst = deviations.isEmpty
    let kept = isFirst ? 0 : Elementary.exp(-(here - middle) / noise.memory)
    let fresh = isFirst ? 1 : (1 - kept * kept).squareRoot()
    middle = here
    let previous = isFirst ? [Double](repeating: 0, count: streams.count) : deviations
    deviations = previous.indices.map { index in
      let shock = NormalQuantile.z(uniforms.pair(streams[index], day: step.start).0)
      return kept * previous[index] + fresh * shock
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
