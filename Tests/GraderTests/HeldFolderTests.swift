import Foundation
import Testing

@testable import Grader

@Suite("Held folders", .timeLimit(.minutes(1)))
struct HeldFolderTests {
  private let place: TemporaryFolder
  private var parent: URL { URL(filePath: place.path) }

  init() throws { place = try TemporaryFolder() }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() }
  }

  @Test("are removed by their makers")
  func removed() throws {
    let folder = try HeldFolder(in: parent, prefix: "held-")
    #expect(try names == [folder.url.lastPathComponent])
    folder.remove()
    #expect(try names == [])
  }

  @Test("are removed by others when nobody holds them, and only then")
  func abandoned() throws {
    let held = try HeldFolder(in: parent, prefix: "held-")
    defer { held.remove() }
    for name in ["held-dead/inner", "other-dead"] {
      try FileManager.default.createDirectory(
        at: parent.appending(path: name), withIntermediateDirectories: true)
    }
    try Data("x".utf8).write(to: parent.appending(path: "held-dead/inner/file"))
    try Data().write(to: parent.appending(path: "held-file"))
    symlink("/", parent.appending(path: "held-link").path())
    HeldFolder.removeAbandoned(in: parent, prefix: "held-")
    let kept = [held.url.lastPathComponent, "held-file", "held-link", "other-dead"]
    #expect(try names == kept.sorted())
  }

  @Test("that cannot be made are told")
  func unwritable() {
    let nowhere = parent.appending(path: "nowhere")
    #expect {
      try HeldFolder(in: nowhere, prefix: "held-")
    } throws: { error in
      error.localizedDescription.hasPrefix(
        "Cannot write to \(nowhere.path()): No such file or directory.")
    }
  }
}
