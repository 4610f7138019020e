import Foundation

/// A program that is run to its end.
struct Program {
  struct Ending {
    let status: Int32
    /// Standard output and standard error.
    let output: String
    /// How long it took, in seconds.
    let seconds: Double

    /// `40 of 40 visible cases pass…`
    var summary: String {
      output.split(separator: "\n").last { $0.contains("visible cases pass") }.map(String.init)
        ?? ""
    }
  }

  let path: String

  /// The nbgrade that was built with the tests.
  static func nbgrade() throws -> Program {
    let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let path = folder.appending(path: "nbgrade").path()
    guard FileManager.default.isExecutableFile(atPath: path) else { throw NotBuilt(path: path) }
    return Program(path: path)
  }

  /// Runs it in a folder.
  func run(_ arguments: [String], in folder: URL) async throws -> Ending {
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    let start = Date()
    // Other tests share the threads that these run on, so none of them is held up.
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        ended.resume(throwing: error)
      }
    }
    return Ending(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      seconds: Date().timeIntervalSince(start))
  }

  struct NotBuilt: Error { let path: String }
}

/// The checkout that these tests stand in.
let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
