// swift-tools-version: 6.2

import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Wrong solutions stand beside the reference as text that is graded, never as code of the module.
let wrongSolutions: [String] = {
  let reference = URL(filePath: Context.packageDirectory).appending(path: "Sources/Reference")
  let folders = try? FileManager.default.contentsOfDirectory(atPath: reference.path())
  return (folders ?? []).sorted().map { "\($0)/Wrong" }.filter {
    FileManager.default.fileExists(atPath: reference.appending(path: $0).path())
  }
}()

let package = Package(
  name: "nbgrade",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "nbgrade", targets: ["nbgrade"]),
    .library(name: "NumPy", targets: ["NumPy"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .target(name: "NumPy", swiftSettings: strict),
    .testTarget(name: "NumPyTests", dependencies: ["NumPy"], resources: [.copy("Golden")], swiftSettings: strict),
  ]
)
