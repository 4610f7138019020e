import Foundation
import Marking
import Reference
import Testing
import Weave

/// The repository's root, of which tests read the sources.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

@Suite("Starter")
struct StarterTests {
  @Test("A region is replaced by a blank with a hint of its size, the rest stays")
  func cuts() {
    let reference = """
      func f() {
        var Z: NDArray  // kept
        do {
          // START CODE HERE (1 line: Z)
          // the answer
          Z = dot(W, A) + b
          // END CODE HERE
          return Z
        }
      }

      """
    let starter = """
      func f() {
        var Z: NDArray  // kept
        do {
          // START CODE HERE (about 1 line: Z)
          throw Blank()
          // END CODE HERE
          return Z
        }
      }

      """
    #expect(Starter(cutFrom: reference).source == starter)
  }

  @Test("Several regions are cut, with CR LF and without a hint too")
  func cutsSeveral() {
    let reference =
      "\t// START CODE HERE\r\n\tx\r\n\ty\r\n\t// END CODE HERE\r\nz\r\n"
      + "// start code here (2 lines)\r\nx\r\n//END CODE HERE"
    let starter =
      "\t// START CODE HERE\r\n\tthrow Blank()\r\n\t// END CODE HERE\r\nz\r\n"
      + "// START CODE HERE (about 2 lines)\r\nthrow Blank()\r\n//END CODE HERE"
    #expect(Starter(cutFrom: reference).source == starter)
  }

  @Test("Files are numbered")
  func fileName() {
    #expect(Starter.fileName(exercise: "linear_forward", number: 3) == "03_linear_forward.swift")
    #expect(Starter.fileName(exercise: "last", number: 12) == "12_last.swift")
  }

  /// Mend with `UPDATE_STARTERS=1 swift test --filter StarterTests`.
  @Test("The starter files are fresh from the reference", arguments: Course.assignments.indices)
  func areFresh(_ index: Int) throws {
    let assignment = Course.assignments[index]
    let starters = root.appending(path: "assignments/\(assignment.id)/starter")
    let solutions = root.appending(path: "Sources/Reference/\(assignment.folder)/Solution")
    var names: Set<String> = []
    for (index, exercise) in assignment.exercises.enumerated() {
      let name = Starter.fileName(exercise: exercise.id, number: index + 1)
      let reference = try text(solutions.appending(path: "\(exercise.id).swift"))
      let starter = Starter(cutFrom: reference).source
      if ProcessInfo.processInfo.environment["UPDATE_STARTERS"] != nil {
        try FileManager.default.createDirectory(at: starters, withIntermediateDirectories: true)
        try starter.write(to: starters.appending(path: name), atomically: true, encoding: .utf8)
      }
      #expect(try text(starters.appending(path: name)) == starter, "\(name) is stale")
      names.insert(name)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: starters.path())
    #expect(Set(files) == names)
  }

  private func text(_ file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }
}
