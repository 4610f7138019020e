import Exercises
import Foundation
import Marking

/// The repository's root, of which tests read the sources.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// A stand-in for each exercise, to be replaced by the one under test.
let missing = assignment.exercises.map { (id: $0.id, stub: $0.stub.protocolName + "Missing") }

/// The toolchain's compiler, used as for a student's files: in language mode 5, without warnings.
enum Compiler {
  /// Checks one file's text against the built modules; gives back what the compiler says.
  ///
  /// It goes on to SIL, since only there are variables found that are used before they are set.
  static func check(_ source: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "Submission.swift")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let messages = folder.appending(path: "messages")
    _ = FileManager.default.createFile(atPath: messages.path(), contents: nil)

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-emit-sil", "-o", "/dev/null", "-swift-version", "5", "-suppress-warnings",
      "-parse-as-library", "-I", modules.path(), file.path(),
    ]
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOf: messages, encoding: .utf8)
    return process.terminationStatus == 0 ? text : text + "status \(process.terminationStatus)"
  }

  /// A solution of its own that has `text` for one exercise and stand-ins for the others.
  static func solution(_ name: String, exercise: String, text: String) -> String {
    let others = missing.filter { $0.id != exercise }.map(\.stub).joined(separator: ", ")
    return "enum \(name): \(others) {}\n"
      + text.replacing("extension Solution:", with: "extension \(name):")
  }

  /// Where the package manager puts the modules: beside the tests' resources.
  private static var modules: URL {
    Bundle.module.bundleURL.deletingLastPathComponent().appending(path: "Modules")
  }
}
