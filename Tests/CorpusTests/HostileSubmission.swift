import Foundation
import Grader
import Testing

/// A submission of the corpus in `Hostile/`: a Swift file, or a folder with `attack.txt`.
struct HostileSubmission: Sendable, CustomTestStringConvertible {
  let family: String
  let name: String
  private let place: URL

  var testDescription: String { "\(family)/\(name)" }

  /// All of them, family by family.
  static let all: [HostileSubmission] = {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Hostile")
    return contents(of: corpus).flatMap { family in
      contents(of: corpus.appending(path: family)).map { name in
        HostileSubmission(
          family: family, name: name.replacing(".swift", with: ""),
          place: corpus.appending(path: "\(family)/\(name)"))
      }
    }
  }()

  /// What its header says; nil if that cannot be read.
  var attack: Attack? {
    let header = isFolder ? place.appending(path: Self.header) : place
    return (try? String(contentsOf: header, encoding: .utf8)).flatMap(Attack.init)
  }

  /// Its files as the grader reads them.
  func specimen() throws -> Specimen {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "nbgrade-hostile-\(UUID().uuidString)")
    try lay(into: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    return Specimen(name: name, files: try SubmissionFolder(folder).files)
  }

  /// Puts its files into a new folder.
  func lay(into folder: URL) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    guard isFolder else {
      return try manager.copyItem(at: place, to: folder.appending(path: place.lastPathComponent))
    }
    for file in Self.contents(of: place) where ![Self.header, Self.script].contains(file) {
      try manager.copyItem(at: place.appending(path: file), to: folder.appending(path: file))
    }
    let script = place.appending(path: Self.script)
    if manager.fileExists(atPath: script.path()) { try Self.run(script, in: folder) }
  }

  private static let header = "attack.txt"
  private static let script = "make.sh"

  private var isFolder: Bool { !place.path().hasSuffix(".swift") }

  private static func run(_ script: URL, in folder: URL) throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-e", script.path()]
    shell.currentDirectoryURL = folder
    try shell.run()
    shell.waitUntilExit()
    guard shell.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }

  private static func contents(of folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted()
  }
}
