import Foundation
import Testing

/// However much is printed, reports stay small enough to be kept and opened.
@Suite("The size of reports", .tags(.sandbox), .timeLimit(.minutes(5)))
struct ReportSizeTests {
  @Test("is bounded, however many cells print as much as is kept")
  func cells() async throws {
    let course = try Course(["ada": .small])
    let cell =
      "```swift\nfor _ in 0..<70 { print(String(repeating: \"\\u{1}<\", count: 500)) }\n```\n"
    try course.scratch.write(
      String(repeating: cell, count: 60), to: "submissions/ada/notebook.md")
    let ending = try await course.grade()
    #expect(ending.status == 0, "\(ending.errors)")
    let files = try Tree.files(course.reports)
    #expect(files.values.reduce(0) { $0 + $1.count } < 25_000_000)
    #expect(try course.feedback("ada").contains("compute_cost: 10 of 10 points"))
  }

  @Test("is bounded, however often a notebook has an exercise, and however short its cells are")
  func exercises() async throws {
    let course = try Course(["ada": .small])
    let cell =
      #"{"cell_type":"code","source":"extension Solution: LinearForward {}","metadata":{}}"#
    let cells = Array(repeating: cell, count: 40_000).joined(separator: ",")
    try course.scratch.write(
      #"{"cells":[\#(cells)],"metadata":{},"nbformat":4}"#, to: "submissions/ada/notebook.ipynb")
    let ending = try await course.grade()
    #expect(ending.status == 0, "\(ending.errors)")
    let files = try Tree.files(course.reports)
    #expect(files.values.reduce(0) { $0 + $1.count } < 25_000_000)
  }
}
