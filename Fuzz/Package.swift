// swift-tools-version: 6.2

// Fuzzers of everything that reads students' bytes: `make fuzz`. They are a package of their own, so
// that building and testing nbgrade never builds its sources a second time, instrumented.

import PackageDescription

let instrumented: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]),
]

let package = Package(
  name: "nbgrade-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .target(name: "NumPy", swiftSettings: instrumented),
    .target(name: "Exercises", dependencies: ["NumPy"], swiftSettings: instrumented),
    .target(name: "Marking", dependencies: ["Exercises"], swiftSettings: instrumented),
    .target(name: "Notebook", swiftSettings: instrumented),
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark-gfm"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .target(name: "Page", dependencies: ["Notebook", "Marking"], swiftSettings: instrumented),
    .target(
      name: "Weave", dependencies: ["Page", "Notebook", "Marking", "CCMark", "CLibXML2"],
      swiftSettings: instrumented),
    .target(
      name: "Reference", dependencies: ["Marking", "Exercises"], swiftSettings: instrumented),
    .target(name: "CSeccomp", linkerSettings: [.linkedLibrary("seccomp")]),
    .target(
      name: "Grader",
      dependencies: [
        "Marking", "Exercises", "Notebook", "CLibXML2", "CSeccomp",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: instrumented),
    // What the runner reads of its children; the rest of it starts processes.
    .target(
      name: "Notices", dependencies: ["Exercises"], path: "Notices", swiftSettings: instrumented),
    .executableTarget(
      name: "Fuzzer",
      dependencies: [
        "Grader", "Weave", "Page", "Notebook", "Marking", "Exercises", "Reference", "Notices",
      ],
      path: "Fuzzer", swiftSettings: instrumented,
      // The linker that SwiftPM takes by default cannot give libFuzzer's own `main` way.
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
)
