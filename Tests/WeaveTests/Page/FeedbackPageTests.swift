import Foundation
import Marking
import Testing

@testable import Weave

@Suite("Feedback page")
struct FeedbackPageTests {
  private let page: PageDocument
  private let html: String

  init() throws {
    html = try SampleStudent().page(resources: .sample()).html()
    page = try PageDocument(html)
  }

  @Test("Holds what it promises")
  func writes() throws {
    if let path = ProcessInfo.processInfo.environment["NBGRADE_PAGE"] {
      try Data(html.utf8).write(to: URL(filePath: path))
    }
    #expect(page.texts("//title") == ["Ada Okafor: Build a deep neural network, step by step"])
  }
}

extension PageResources {
  /// What the deep network's folder holds, with formulas converted now.
  static func sample() throws -> PageResources {
    let handout = SampleStudent.folder.appending(path: "notebook.md")
    let text = try String(contentsOf: handout, encoding: .utf8)
    let converter = try MathConverter()
    return PageResources(
      mathematics: MathTable(try converter.convert(MathConverter.formulas(in: [text]))),
      figures: PageFigures(assignment: SampleStudent.folder))
  }
}
