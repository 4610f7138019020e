import Foundation

/// A kit as a class or a student gets it, in a folder of its own.
struct ReleasedKit {
  let root: URL
  static let id = "deep-neural-network"

  /// Calls `nbgrade release`, or with a student's name `nbgrade start`.
  ///
  /// - Parameter isSolved: whether the reference's code is carried into it
  init(_ format: String = "markdown", student: String? = nil, isSolved: Bool = false) async throws {
    root = FileManager.default.temporaryDirectory.appending(path: "kit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    let reference = checkout.appending(path: "Sources/Reference/DeepNeuralNetwork/Solution")
    var arguments = [student == nil && !isSolved ? "release" : "start", Self.id]
    arguments += ["--into", root.path(), "--format", format]
    if arguments[0] == "start" { arguments += ["--student", student ?? "Ada"] }
    if isSolved { arguments += ["--from", reference.path()] }
    let ending = try await Program.nbgrade().run(arguments, in: root)
    guard ending.status == 0 else { throw Failed(output: ending.output) }
  }

  var folder: URL { root.appending(path: Self.id) }
  var archive: URL { root.appending(path: "\(Self.id).zip") }

  /// Every file by its path.
  func files() throws -> [String: [UInt8]] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return paths.reduce(into: [:]) { files, path in
      let place = folder.appending(path: path)
      guard !place.hasDirectoryPath, let data = try? Data(contentsOf: place) else { return }
      files[path] = Array(data)
    }
  }

  /// The check that `swift build` has made in this kit.
  var check: Program { Program(path: folder.appending(path: ".build/debug/check").path()) }

  /// Calls `swift`, as a student does.
  func swift(_ arguments: String...) async throws -> Program.Ending {
    try await Program(path: "/usr/bin/env").run(["swift"] + arguments, in: folder)
  }

  /// Puts lines at the beginning of an exercise's blank in `notebook.md`.
  func insert(_ line: String, intoBlankOf protocolName: String) throws {
    let path = folder.appending(path: "notebook.md")
    var text = try String(contentsOf: path, encoding: .utf8)
    guard let start = text.range(of: "extension Solution: \(protocolName) "),
      let blank = text.range(of: "START CODE HERE", range: start.upperBound..<text.endIndex),
      let end = text.range(of: "\n", range: blank.upperBound..<text.endIndex)
    else { throw Failed(output: "no blank of \(protocolName)") }
    text.insert(contentsOf: line + "\n", at: end.upperBound)
    try text.write(to: path, atomically: true, encoding: .utf8)
  }

  func remove() { try? FileManager.default.removeItem(at: root) }

  struct Failed: Error { let output: String }
}
