// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A benchmark that `swift package benchmark` finds and runs.
func benchmark(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: [
      "BenchmarkStudy", .product(name: "LantoaKit", package: "lantoa"), .product(name: "Benchmark", package: "benchmark"),
    ],
    path: "Benchmarks/\(name)", swiftSettings: settings, plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

/// The engine as a user's package has it: through its public library, built without flags of its own.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "lantoa", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "EngineWorker", dependencies: [.product(name: "LantoaKit", package: "lantoa")], path: "EngineWorker",
      swiftSettings: settings),
    .target(name: "BenchmarkStudy", path: "BenchmarkStudy", swiftSettings: settings),
    benchmark("Kernel"), benchmark("Sampler"), benchmark("Reader"), benchmark("WholeRun"),
  ]
)
