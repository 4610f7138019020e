// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "nbgrade",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "nbgrade", targets: ["nbgrade"]),
    .executable(name: "Runner", targets: ["Runner"]),
    .library(name: "NumPy", targets: ["NumPy"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .target(name: "NumPy", swiftSettings: strict),
    .target(name: "Exercises", dependencies: ["NumPy"], swiftSettings: strict),
    .target(name: "Marking", dependencies: ["Exercises"], swiftSettings: strict),
    .target(name: "Notebook", swiftSettings: strict),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "Page", dependencies: ["Notebook", "Marking"], swiftSettings: strict),
    .target(
      name: "Weave", dependencies: ["Page", "Notebook", "Marking", "CCMark", "CLibXML2"],
      swiftSettings: strict),
    .target(name: "Reference", dependencies: ["Marking", "Exercises"], swiftSettings: strict),
    .target(name: "CSeccomp", linkerSettings: [.linkedLibrary("seccomp")]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "Grader",
      dependencies: [
        "Marking", "Exercises", "Notebook", "CLibXML2", "CSeccomp",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "Runner", dependencies: ["Exercises", "CSeccomp"], swiftSettings: strict,
      // A submission leaves NumPy and Exercises undefined; the runner's own are the only copy. So is
      // `open`, for the sake of Dispatch where there is no /proc.
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--export-dynamic", "-Xlinker", "--defsym=open=nbgrade_open"])
      ]),
    // What students get as `check` in a package of their own.
    .executableTarget(
      name: "Kit", dependencies: ["Page", "Marking", "Notebook", "Exercises"],
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--export-dynamic"], .when(platforms: [.linux]))
      ]),
    .executableTarget(
      name: "nbgrade",
      dependencies: [
        "Grader", "Weave", "Page", "Notebook", "Reference", "Exercises",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Grader", "Marking", "Notebook", "NumPy", "Reference"],
      path: "Benchmarks", swiftSettings: strict),
    .testTarget(
      name: "NumPyTests", dependencies: ["NumPy"], resources: [.copy("Golden")],
      swiftSettings: strict),
    .testTarget(
      name: "ReferenceTests", dependencies: ["Reference", "Marking", "Exercises", "Notebook"],
      resources: [.copy("Golden")], swiftSettings: strict),
    .testTarget(
      name: "WeaveTests",
      dependencies: [
        "Weave", "Page", "Notebook", "Marking", "Exercises", "Reference", "CLibXML2",
      ],
      swiftSettings: strict),
    .testTarget(name: "ExercisesTests", dependencies: ["Exercises"], swiftSettings: strict),
    .testTarget(
      name: "RunnerTests",
      dependencies: ["Grader", "Marking", "Notebook", "Exercises", "Runner", "CSeccomp"],
      resources: [.copy("Submissions")], swiftSettings: strict),
    .testTarget(
      name: "NotebookTests", dependencies: ["Notebook"], exclude: ["Python", "JupyterLab"],
      swiftSettings: strict),
    .testTarget(name: "ExamplesTests", swiftSettings: strict),
    .testTarget(
      name: "CorpusTests",
      dependencies: ["Grader", "Marking", "Exercises", "Notebook", "Reference", "Runner"],
      exclude: ["Right", "Wrong", "Hostile"], swiftSettings: strict),
    .testTarget(
      name: "MarkingTests", dependencies: ["Marking", "Exercises"], swiftSettings: strict),
    .testTarget(
      name: "GraderTests", dependencies: ["Grader", "Marking", "Exercises", "CLibXML2"],
      swiftSettings: strict),
    .testTarget(
      name: "KitTests",
      dependencies: ["Reference", "Marking", "Exercises", "Notebook", "CLibXML2"],
      swiftSettings: strict),
    .testTarget(
      name: "nbgradeTests",
      dependencies: [
        "CSeccomp",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: strict),
  ]
)
