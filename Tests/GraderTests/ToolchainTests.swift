import Foundation
import Testing

@testable import Grader

@Suite("The toolchain", .timeLimit(.minutes(1)))
struct ToolchainTests {
  @Test("is not found where there is none", arguments: [nil, "", "relative", "/nonexistent:/proc"])
  func nowhere(path: String?) async {
    await #expect(throws: ToolchainError.self) { try await Toolchain.find(searchPath: path) }
  }

  @Test("tells its version and has all that is needed of it")
  func found() async throws {
    let toolchain = try await Toolchain.find()
    #expect(toolchain.version.contains("Swift"))
    let parts = [
      toolchain.frontend, toolchain.linker, toolchain.symbolizer, toolchain.runtimeObject,
    ]
    for part in parts { #expect(part.exists, "\(part.path())") }
  }

  @Test(
    "Foundation is linked where anything but Exercises is imported",
    arguments: [
      (["import Exercises\nenum A {}", "import Exercises\r\n"], false),
      (["enum A {}"], false),
      (["import Exercises", "import Foundation"], true),
      (["import Exercises; import struct Foundation.Data"], true),
      (["import Exercises\nimport XCTest"], true),
      (["@preconcurrency import/**/Foundation"], true),
      (["import\nFoundation"], true),
    ])
  func libraries(sources: [String], hasFoundation: Bool) {
    let libraries = Toolchain.linkable(for: sources)
    #expect(libraries.contains("Foundation") == hasFoundation)
    #expect(libraries.contains("FoundationEssentials") == hasFoundation)
    #expect(libraries.contains("swiftCore"))
  }

  @Test("must be the one that the modules were built for")
  func mismatch() throws {
    let toolchain = Toolchain(root: URL(filePath: "/usr"), version: "Swift 7")
    func installation(_ version: String?) -> Installation {
      let root = URL(filePath: "/")
      return Installation(
        runner: root, modules: root, assignments: root, reference: root, sources: root,
        toolchain: version)
    }
    try toolchain.requireMatch(installation(nil))
    try toolchain.requireMatch(installation("Swift 7"))
    #expect(throws: ToolchainError.self) { try toolchain.requireMatch(installation("Swift 6")) }
  }

  @Test("no runner beside a program is said with the folder")
  func incomplete() {
    let error = #expect(throws: InstallationError.self) {
      try Installation.find(beside: URL(filePath: "/nonexistent/bin/nbgrade"))
    }
    #expect(error?.errorDescription?.contains("/nonexistent/bin") == true)
  }
}
