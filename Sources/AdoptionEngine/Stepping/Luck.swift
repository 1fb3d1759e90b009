internal import NumericalMethods
internal import PlanningDomain

/// The random streams of one draw, asked for by what they are for.
struct Luck: Sendable {
  let philox: Philox
  let draw: UInt32
  let streams: CellStreams
  let noise: ProcessNoise
  /// Z by place and indicator.
  private var deviations: [Double] = []
  private var middle = 0.0

  init(seed: UInt64, draw: Int, streams: CellStreams, noise: ProcessNoise) {
    philox = Philox(seed: seed)
    self.draw = UInt32(draw)
    self.streams = streams
    self.noise = noise
  }

  /// Two uniforms for the two counts a cell draws at one time.
  func pair(_ keys: KeyPath<CellStreams, [StreamKey]>, cell: Int, day: Day) -> (Double, Double) {
    philox.uniforms(draw: draw, day: day.number, key: streams[keyPath: keys][cell])
  }

  /// The noise factors of a step, by place and indicator, with mean 1; nil where noise is off. Ask once a step, in order.
  mutating func factors(for step: Grid.Step) -> [Double]? {
    guard noise.sd > 0 else { return nil }
    let here = Double(step.start.number) + Double(step.length) / 2
    let isFirst = deviations.isEmpty
    let kept = isFirst ? 0 : Elementary.exp(-(here - middle) / noise.memory)
    let fresh = isFirst ? 1 : (1 - kept * kept).squareRoot()
    middle = here
    let previous = isFirst ? [Double](repeating: 0, count: streams.noise.count) : deviations
    deviations = previous.indices.map { index in
      let shock = NormalQuantile.z(philox.uniforms(draw: draw, day: step.start.number, key: streams.noise[index]).0)
      return kept * previous[index] + fresh * shock
    }
    return deviations.map { Elementary.exp(noise.sd * $0 - noise.sd * noise.sd / 2) }
  }
}
