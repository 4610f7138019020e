import Foundation

/// The Python that has the packages of `Tests/requirements.txt`.
struct ReportPython {
  /// Why a script could not run, or what it said.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let path: String

  /// Finds the Python: `NBGRADE_PYTHON`, or the one in the package that `make setup` made.
  init() throws {
    let environment = ProcessInfo.processInfo.environment
    path = environment["NBGRADE_PYTHON"] ?? "\(Package.root)/.build-python/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Failure(
        description: "There is no Python with the packages of Tests/requirements.txt at \(path): "
          + "run make setup")
    }
  }

  /// What a script prints; throws if it fails.
  func run(_ script: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-I", "-c", script] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let hint = text.contains("ModuleNotFoundError") ? "run make setup\n" : ""
      throw Failure(description: hint + text)
    }
    return text
  }
}
