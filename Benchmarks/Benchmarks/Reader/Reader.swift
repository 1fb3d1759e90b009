import Benchmark
import BenchmarkStudy
import LantoaKit

/// Reading a study of 12 places and one of 3,300, from text in memory to a valid study.
let benchmarks: @Sendable () -> Void = {
  for name in ["w", "country"] {
    Benchmark("read \(name)", configuration: .init(metrics: [.wallClock, .cpuTotal, .peakMemoryResident])) { benchmark in
      let bytes = try BenchmarkStudy.bytes(name)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(StudyFile.read(bytes: bytes, name: name)) }
    }
  }
}
