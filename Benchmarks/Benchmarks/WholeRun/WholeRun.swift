import Benchmark
import BenchmarkStudy
import LantoaKit

/// From file to every answer of a report: the ward with 1,000 draws, W with 64.
let benchmarks: @Sendable () -> Void = {
  for (name, draws) in [("ward-week", 1000), ("w", 64)] {
    Benchmark(
      "whole run of \(name), \(draws) draws", configuration: .init(metrics: [.wallClock, .cpuTotal, .peakMemoryResident])
    ) { benchmark in
      let path = BenchmarkStudy.path(name)
      for _ in benchmark.scaledIterations { blackHole(try StudyAnswers(Ensemble(StudyFile.read(path), draws: draws))) }
    }
  }
}
