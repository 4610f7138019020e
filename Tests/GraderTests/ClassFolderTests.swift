import Foundation
import Testing

@testable import Grader

@Suite("A class's folder")
struct ClassFolderTests {
  @Test("holds a student a folder, apart from those that programs make")
  func students() throws {
    let folder = try TemporaryFolder()
    for name in ["ada", "..bob", ".git", "__MACOSX"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
    }
    let entries = try ClassFolder(URL(filePath: folder.path), assignment: "sums").entries
    #expect(entries.map(\.student) == ["..bob", "ada"])
  }

  @Test("names some of the files that a student has too many of, and counts the rest")
  func tooMany() throws {
    let folder = try TemporaryFolder()
    for number in 0..<300 {
      try Data().write(to: URL(filePath: "\(folder.path)/f\(number).swift"))
    }
    let notes = SubmissionFolder(URL(filePath: folder.path)).notes
    #expect(notes.count == 21)
    #expect(notes.first?.hasSuffix(" was passed over: there are too many.") == true)
    #expect(notes.last == "So were 80 more files.")
  }

  @Test("reads of a student's files so many bytes, however many each may have")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    for name in ["a.md", "b.md", "c.ipynb"] {
      try Data(count: 15_000_000).write(to: URL(filePath: "\(folder.path)/\(name)"))
    }
    let submission = SubmissionFolder(URL(filePath: folder.path))
    #expect(submission.files.map(\.name) == ["a.md", "b.md"])
    #expect(
      submission.notes == ["c.ipynb was passed over: all files together are larger than 32 MiB."])
  }
}
