// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Each target may import only what it lists here; Tests/ArchitectureTests holds every `import` against this list.
let package = Package(
  name: "lantoa",
  products: [
    .executable(name: "lantoa", targets: ["LantoaCommand"]),
    .library(name: "LantoaKit", targets: ["LantoaKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "LaneKernels"),
    .target(name: "NumericalMethods", dependencies: ["CGSL"], swiftSettings: settings),
    .target(name: "PlanningDomain", swiftSettings: settings),
    .target(name: "TerminalText", swiftSettings: settings),
    .target(
      name: "AdoptionEngine", dependencies: ["LaneKernels", "NumericalMethods", "PlanningDomain"],
      exclude: ["Mathematics.md"], swiftSettings: settings),
    .target(
      name: "StudyFiles", dependencies: ["PlanningDomain", "TerminalText", .product(name: "Yams", package: "Yams")],
      resources: ["indicators", "teams", "populations", "sources"].map { .embedInCode("Catalogue/\($0).yaml") },
      swiftSettings: settings),
    .target(
      name: "Analyses", dependencies: ["NumericalMethods", "PlanningDomain", "AdoptionEngine"],
      swiftSettings: settings),
    .target(name: "StudyDrafts", dependencies: ["PlanningDomain", "StudyFiles"], swiftSettings: settings),
    .target(
      name: "ObservationFiles", dependencies: ["PlanningDomain", "TerminalText", "StudyFiles"],
      resources: [.embedInCode("Workbooks/workbook.py")], swiftSettings: settings),
    .target(name: "Workbooks", dependencies: ["CXLSXWriter", "PlanningDomain"], swiftSettings: settings),
    .target(
      name: "Forms",
      dependencies: [
        "PlanningDomain", "TerminalText", "StudyFiles", "StudyDrafts", "ObservationFiles", "AdoptionEngine", "Workbooks",
      ],
      swiftSettings: settings),
    .target(name: "Reports", dependencies: ["PlanningDomain", "TerminalText", "Analyses"], swiftSettings: settings),
    .target(
      name: "LantoaKit",
      dependencies: [
        "NumericalMethods", "PlanningDomain", "TerminalText", "AdoptionEngine", "StudyFiles", "StudyDrafts", "Analyses",
        "Reports", "ObservationFiles", "Workbooks", "Forms",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "LantoaCommand",
      dependencies: [
        "LantoaKit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "NumericalMethodsTests", dependencies: ["LaneKernels", "NumericalMethods"], exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(name: "PlanningDomainTests", dependencies: ["PlanningDomain"], swiftSettings: settings),
    .target(
      name: "TestStudies", dependencies: ["NumericalMethods", "PlanningDomain"], path: "Tests/TestStudies",
      swiftSettings: settings),
    .testTarget(
      name: "AdoptionEngineTests", dependencies: ["AdoptionEngine", "NumericalMethods", "PlanningDomain", "TestStudies"],
      swiftSettings: settings),
    .testTarget(
      name: "StudyFilesTests", dependencies: ["StudyFiles", "StudyDrafts", "PlanningDomain", "TerminalText"],
      exclude: ["Studies", "Schema"],
      swiftSettings: settings),
    .testTarget(
      name: "ObservationFilesTests", dependencies: ["ObservationFiles", "StudyFiles", "PlanningDomain", "TerminalText"],
      swiftSettings: settings),
    .testTarget(
      name: "StudyDraftsTests", dependencies: ["StudyDrafts", "StudyFiles", "PlanningDomain"], swiftSettings: settings),
    .target(name: "OpenedWorkbooks", path: "Tests/OpenedWorkbooks", swiftSettings: settings),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["Workbooks", "PlanningDomain", "OpenedWorkbooks"], swiftSettings: settings),
    .testTarget(
      name: "FormsTests",
      dependencies: ["Forms", "StudyDrafts", "StudyFiles", "ObservationFiles", "PlanningDomain", "OpenedWorkbooks"],
      swiftSettings: settings),
    .testTarget(
      name: "AnalysesTests",
      dependencies: ["Analyses", "AdoptionEngine", "NumericalMethods", "PlanningDomain", "TestStudies"],
      swiftSettings: settings),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "LantoaKit", "TerminalText"], swiftSettings: settings),
    .testTarget(
      name: "LantoaCommandTests", dependencies: ["LantoaKit", "OpenedWorkbooks"],
      exclude: ["Data", "Facts/facts.csv", "Golden"],
      swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
  ]
)
