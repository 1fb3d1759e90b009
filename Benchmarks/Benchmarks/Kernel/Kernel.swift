@_spi(Measurement) import AdoptionEngine
import Benchmark
import BenchmarkStudy
import LantoaKit

/// 256 draws of W on one thread, stepped and nothing more, in each reading. Throughput counts draws.
let benchmarks: @Sendable () -> Void = {
  let readings: [(name: String, reading: KernelMeasurement.Reading)] = [
    ("deterministic", .deterministic(keepsSources: false)), ("contributions", .deterministic(keepsSources: true)),
    ("stochastic", .stochastic),
  ]
  for (name, reading) in readings {
    Benchmark("256 draws of W, \(name)", configuration: .init(metrics: [.wallClock, .cpuTotal, .peakMemoryResident])) {
      benchmark in
      let study = try StudyFile.read(BenchmarkStudy.path("w"))
      let kernel = try KernelMeasurement(
        study, scenario: study.scenarios[0], resolution: .week, engine: .lanes(nil), reading: reading)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(try kernel.run(draws: 256)) }
    }
  }
}
