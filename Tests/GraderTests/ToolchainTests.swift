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

  @Test("is found behind a link, and behind a script that starts another swiftc")
  func proxies() async throws {
    let toolchain = try await Toolchain.find()
    let driver = toolchain.root.appending(path: "bin/swiftc").path()
    let script = "#!/bin/sh\necho Using the default. >&2\nexec \"\(driver)\" \"$@\"\n"
    let folder = try TemporaryFolder()
    try Self.add("script", script, to: folder)
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/link", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link/swiftc", withDestinationPath: "\(folder.path)/script/swiftc")
    for place in ["script", "link"] {
      let found = try await Toolchain.find(searchPath: "\(folder.path)/\(place)")
      #expect(found.root.path() == toolchain.root.path())
      #expect(found.version == toolchain.version)
    }
  }

  @Test(
    "a swiftc that answers nothing is passed over, and told where there is no other",
    arguments: ["exit 1", "echo '{}'", "echo '}{'"])
  func mute(_ line: String) async throws {
    let folder = try TemporaryFolder()
    try Self.add("mute", "#!/bin/sh\n\(line)\n", to: folder)
    let mute = "\(folder.path)/mute"
    let toolchain = try await Toolchain.find()
    let next = "\(mute):\(toolchain.root.appending(path: "bin").path())"
    #expect(try await Toolchain.find(searchPath: next).root.path() == toolchain.root.path())
    let error = await #expect(throws: ToolchainError.self) {
      try await Toolchain.find(searchPath: mute)
    }
    #expect(
      error?.errorDescription == "The Swift toolchain at \(mute)/swiftc cannot be used: "
        + "it does not say where its resources are. Install it again, or put another Swift 6.3 on "
        + "PATH.")
  }

  private static func add(_ name: String, _ script: String, to folder: TemporaryFolder) throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
    let path = "\(folder.path)/\(name)/swiftc"
    try Data(script.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
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
