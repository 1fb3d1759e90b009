import Benchmark
import Foundation
import LaneKernels

/// A million exact binomial counts of the widest lanes, by their mean, with fresh uniforms from Philox.
let benchmarks: @Sendable () -> Void = {
  for (low, high) in [(0.01, 1.0), (1, 10), (12, 1000)] {
    Benchmark(
      "counts with means from \(low) to \(high)", configuration: .init(metrics: [.wallClock], scalingFactor: .kilo)
    ) {
      benchmark in
      guard let arrays = laneArrays(laneSetBest())?.pointee else { return benchmark.error("no lanes on this processor") }
      var batch = Batch(arrays, low: low, high: high)
      benchmark.startMeasurement()
      for round in benchmark.scaledIterations { blackHole(batch.draw(arrays, day: Int32(round))) }
    }
  }
}

/// A thousand binomial laws, their means spread evenly in their logarithm.
private struct Batch {
  static let size = 1000
  private var trials: [Double] = []
  private var hazards: [Double] = []
  private var uniforms = [Double](repeating: 0.5, count: size)
  private var others = [Double](repeating: 0.5, count: size)
  private var counts = [Double](repeating: 0, count: size)

  init(_ arrays: LaneArrays, low: Double, high: Double) {
    arrays.uniforms(0, 1, 1, 1, &uniforms, &others, Self.size)
    for (first, second) in zip(uniforms, others) {
      let mean = low * pow(high / low, first)
      let number = max((20 * pow(100, second)).rounded(.down), (mean / 0.45).rounded(.up))
      trials.append(number)
      hazards.append(-log1p(-mean / number))
    }
  }

  /// One count of each law; −1 where the estimate cannot decide, about one in a million, since the scalar count is not part of this.
  mutating func draw(_ arrays: LaneArrays, day: Int32) -> Double {
    arrays.uniforms(0, day, 2, 1, &uniforms, &others, Self.size)
    arrays.countsOfHazard(trials, hazards, uniforms, { _, _, _, _ in -1 }, &counts, Self.size)
    return counts[0]
  }
}
