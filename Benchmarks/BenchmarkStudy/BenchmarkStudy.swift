public import Foundation

/// The study files that `make bench` writes.
public enum BenchmarkStudy {
  /// The file of a workload, seen from Benchmarks/.
  public static func path(_ name: String) -> String { ".work/data/\(name).yaml" }

  public static func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(name))) }
}
