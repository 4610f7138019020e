import Foundation
import Testing

@testable import Marking

@Suite("Places of JUnit files")
struct JUnitPlaceTests {
  @Test("are free where nothing is lost")
  func places() throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: UUID().uuidString)
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    func place(_ name: String, _ text: String) throws -> URL {
      let path = folder.appending(path: name)
      try Data(text.utf8).write(to: path)
      return path
    }
    #expect(JUnitPlace.isFree(folder.appending(path: "report.xml")))
    #expect(JUnitPlace.isFree(try place("old.xml", #"<?xml version="1.0"?><testsuites/>"#)))
    #expect(JUnitPlace.isFree(try place("empty.xml", "")))
    #expect(!JUnitPlace.isFree(try place("notebook.md", "# Notebook")))
    #expect(!JUnitPlace.isFree(try place("notebook.ipynb", "{}")))
    #expect(!JUnitPlace.isFree(folder))
    #expect(!JUnitPlace.isFree(URL(filePath: "/dev/null")))
    let link = folder.appending(path: "link.xml")
    try manager.createSymbolicLink(atPath: link.path(), withDestinationPath: "nowhere")
    #expect(!JUnitPlace.isFree(link))
  }
}
