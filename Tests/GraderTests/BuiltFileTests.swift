import Foundation
import Testing

@testable import Grader

@Suite("What a compiler leaves", .timeLimit(.minutes(1)))
struct BuiltFileTests {
  private let folder: TemporaryFolder
  private var file: URL { URL(filePath: "\(folder.path)/Submission.so") }

  init() throws {
    folder = try TemporaryFolder()
    try Data("another's".utf8).write(to: URL(filePath: "\(folder.path)/other"))
  }

  @Test("is taken if it is a file")
  func regular() throws {
    try Data().write(to: file)
    #expect(BuiltFile.isWhole(file))
  }

  struct Trick: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Makes it at a path, beside another's file; 0 if it could.
    let make: @Sendable (_ path: String, _ other: String) -> Int32
  }

  static let tricks = [
    Trick(testDescription: "a link to another's file") { symlink($1, $0) },
    Trick(testDescription: "another's file under a second name") { link($1, $0) },
    Trick(testDescription: "a link to a device") { path, _ in symlink("/dev/null", path) },
    Trick(testDescription: "a pipe") { path, _ in mkfifo(path, 0o600) },
    Trick(testDescription: "a folder") { path, _ in mkdir(path, 0o700) },
    Trick(testDescription: "nothing") { _, _ in 0 },
  ]

  @Test("is refused if it is anything else", arguments: tricks)
  func refused(trick: Trick) throws {
    #expect(trick.make(file.path(percentEncoded: false), "\(folder.path)/other") == 0)
    #expect(!BuiltFile.isWhole(file))
  }
}
