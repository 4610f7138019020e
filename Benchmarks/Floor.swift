import Foundation
import Grader
import Notebook

/// The least that grading a submission can take: no sandbox, no limits, no marks.
struct Floor: Sendable {
  private let sources: [String]
  private let libraries: [String]
  private let harness: URL
  private let toolchain: Toolchain
  private let installation: Installation
  private let key: AnswerKey

  /// Prepares the sources of a folder.
  init(
    _ folder: URL, key: AnswerKey, installation: Installation, toolchain: Toolchain
  ) throws {
    self.key = key
    self.installation = installation
    self.toolchain = toolchain
    harness = FileManager.default.temporaryDirectory.appending(path: "nbgrade-bench.swift")
    try Harness.source(missing: []).write(to: harness, atomically: true, encoding: .utf8)
    sources = try FileManager.default.contentsOfDirectory(atPath: folder.plainPath)
      .filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0).plainPath }
    libraries = Toolchain.linkable(
      for: try sources.map { try String(contentsOfFile: $0, encoding: .utf8) })
  }

  /// Compiles, links and runs once.
  func run() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "nbgrade-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let object = folder.appending(path: "Submission.o").plainPath
    let shared = folder.appending(path: "Submission.so")
    try await start(toolchain.frontend, compile(to: object))
    try await start(toolchain.linker, link(object, to: shared.plainPath))
    guard await key.answers(of: shared, installation: installation, toolchain: toolchain) else {
      throw CocoaError(.fileReadUnknown)
    }
  }

  private func start(_ program: URL, _ arguments: [String]) async throws {
    let result = try await Command(program.plainPath, arguments).output(limit: 1 << 16)
    guard result.isSuccess else { throw CocoaError(.executableLoad) }
  }

  private func compile(to object: String) -> [String] {
    ["-frontend", "-c", harness.plainPath] + sources + [
      "-o", object, "-module-name", "Submission", "-parse-as-library", "-target", Toolchain.target,
      "-disable-objc-interop", "-swift-version", "5", "-Onone", "-gline-tables-only",
      "-suppress-warnings", "-I", installation.modules.plainPath, "-module-cache-path",
      FileManager.default.temporaryDirectory.appending(path: "nbgrade-bench-modules").plainPath,
    ]
  }

  private func link(_ object: String, to shared: String) -> [String] {
    let folder = toolchain.libraries.plainPath
    return [
      "-shared", object, toolchain.runtimeObject.plainPath, "-o", shared, "-L", folder,
      "--as-needed",
    ] + libraries.map { "-l\($0)" } + [
      "-rpath", folder, "--build-id=none", "-z", "now",
    ]
  }
}
