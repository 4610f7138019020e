import Foundation
import Notebook
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

  @Test("a link that takes a folder's place after it was found leads nowhere")
  func swapped() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    for name in ["ada", "bob"] {
      let own = "\(folder.path)/\(name)/sums"
      try manager.createDirectory(atPath: own, withIntermediateDirectories: true)
      try Data().write(to: URL(filePath: "\(own)/sum.swift"))
    }
    let entries = try ClassFolder(URL(filePath: folder.path), assignment: "sums").entries
    func names() throws -> [[String]?] { try entries.map { try $0.submission?.files.map(\.name) } }
    #expect(try names() == [["sum.swift"], ["sum.swift"]])
    try manager.removeItem(atPath: "\(folder.path)/bob/sums")
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/bob/sums", withDestinationPath: "../ada/sums")
    #expect(try names() == [["sum.swift"], nil])
    try manager.removeItem(atPath: "\(folder.path)/bob")
    try manager.createSymbolicLink(atPath: "\(folder.path)/bob", withDestinationPath: "ada")
    #expect(try names() == [["sum.swift"], nil])
  }

  @Test("reads no more of a student's files than a certain size together")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    for number in 0..<4 {
      let path = "\(folder.path)/n\(number).ipynb"
      try Data().write(to: URL(filePath: path))
      #expect(truncate(path, 15_000_000) == 0)
    }
    let submission = try SubmissionFolder(URL(filePath: folder.path))
    #expect(submission.files.map(\.name) == ["n0.ipynb", "n1.ipynb"])
    #expect(
      submission.notes == [
        "n2.ipynb was passed over: all files together are larger than 32 MiB.",
        "n3.ipynb was passed over: all files together are larger than 32 MiB.",
      ])
  }

  @Test("names some of the files that a student has too many of, and counts the rest")
  func tooMany() throws {
    let folder = try TemporaryFolder()
    for number in 0..<300 {
      try Data().write(to: URL(filePath: "\(folder.path)/f\(number).swift"))
    }
    let notes = try SubmissionFolder(URL(filePath: folder.path)).notes
    #expect(notes.count == 21)
    #expect(notes.first?.hasSuffix(" was passed over: there are too many.") == true)
    #expect(notes.last == "So were 80 more files.")
  }
}
