import Foundation

/// The Python that reads notebooks with the libraries that everyone uses.
struct NotebookPython {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let python: String

  /// Finds it: `NBGRADE_PYTHON`, or the one that `make setup-tests` made.
  init() throws {
    let root = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
    let found =
      ProcessInfo.processInfo.environment["NBGRADE_PYTHON"]
      ?? root.appending(path: ".build-python/bin/python3").path()
    guard FileManager.default.isExecutableFile(atPath: found) else {
      throw Failure(description: "There is no Python at \(found); run `make setup-tests`.")
    }
    python = found
  }

  private static var folder: URL { URL(filePath: #filePath).deletingLastPathComponent() }

  /// Runs a script of the folder `Python` on an input; gives its output.
  func run(_ script: String, _ arguments: [String] = [], input: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (inFile, outFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try input.write(to: inFile)
    try Data().write(to: outFile)
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [Self.folder.appending(path: "Python/\(script)").path()] + arguments
    process.standardInput = try FileHandle(forReadingFrom: inFile)
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let words = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(script): \(String(decoding: words, as: UTF8.self))")
    }
    return try Data(contentsOf: outFile)
  }
}
