import Foundation
import Notebook

/// Compiles a student's code apart, against the modules that this program was built from.
struct SwiftCompiler: Sendable {
  let folder: WorkFolder

  private static let seconds = 60.0

  /// Compiles and links sources into the folder's library.
  func compile(
    _ sources: [SubmissionBuild.Source]
  ) async throws -> SubmissionBuild.Outcome {
    let manager = FileManager.default
    try? manager.removeItem(at: folder.sources)
    try manager.createDirectory(at: folder.sources, withIntermediateDirectories: true)
    for source in sources {
      try Data(source.text.utf8).write(to: folder.sources.appending(path: source.name))
    }
    return try run(arguments(sources.map(\.name)))
  }

  // The kit's program is the only copy of the modules' code; the library leaves them undefined.
  private func arguments(_ files: [String]) -> [String] {
    var arguments =
      ["swiftc"] + files + [
        "-emit-library", "-o", folder.library.plainPath, "-module-name", "Submission",
        "-parse-as-library", "-swift-version", "5", "-Onone", "-wmo", "-gline-tables-only",
        "-suppress-warnings", "-diagnostic-style", "llvm", "-no-color-diagnostics",
        "-I", Program.built.appending(path: "Modules").plainPath,
        "-module-cache-path", Program.built.appending(path: "ModuleCache").plainPath,
      ]
    #if canImport(Darwin)
      arguments += ["-Xlinker", "-undefined", "-Xlinker", "dynamic_lookup"]
    #endif
    return arguments
  }

  private func run(_ arguments: [String]) throws -> SubmissionBuild.Outcome {
    let output = folder.fresh()
    guard FileManager.default.createFile(atPath: output.plainPath, contents: nil) else {
      throw Mistake.cannotWrite(output.plainPath, reason: "the folder is full or closed")
    }
    let handle = try FileHandle(forWritingTo: output)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = folder.sources
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    let deadline = Deadline(process: process, seconds: Self.seconds)
    process.waitUntilExit()
    if deadline.end() { return .timedOut(seconds: Int(Self.seconds)) }
    if process.terminationStatus == 0 { return .built }
    // `env` found no compiler.
    if process.terminationStatus == 127 { throw Mistake.noCompiler }
    let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    return .failed(messages: text, isOrderly: !text.contains("due to signal"))
  }
}
