import Foundation

/// A program that a test calls.
struct Program: Sendable {
  let file: URL

  /// The Python with the packages of `Tests/requirements.txt`.
  static let python = Program("NBGRADE_PYTHON", else: ".build-python/bin/python3")
  /// The nbgrade that was built.
  static let nbgrade = Program("NBGRADE", else: ".build/release/nbgrade")

  private init(_ variable: String, else path: String) {
    let given = ProcessInfo.processInfo.environment[variable]
    file = given.map { URL(filePath: $0) } ?? checkout.appending(path: path)
  }

  var exists: Bool { FileManager.default.isExecutableFile(atPath: file.path()) }

  /// Runs the program, and gives back how it ended and what it printed.
  func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = file
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
