import Foundation
import Testing

@Suite("`swift run check` in a kit", .tags(.slow), .serialized, .timeLimit(.minutes(10)))
struct CheckTests {
  @Test("builds from nothing, and tells each mistake at its own exercise alone")
  func wholeWay() async throws {
    let kit = try await ReleasedKit()
    defer { kit.remove() }

    let untouched = try await kit.swift("run", "check")
    #expect(untouched.status == 1)
    #expect(
      untouched.summary
        == "0 of 40 visible cases pass; cases that you can't see here decide 40 more points")

    let solved = try await ReleasedKit(isSolved: true)
    defer { solved.remove() }
    try replaceNotebook(of: kit, with: solved)
    let perfect = try await kit.swift("run", "check")
    #expect(perfect.status == 0)
    #expect(perfect.summary.hasPrefix("40 of 40 visible cases pass"))

    try await formats(kit)

    try kit.insert("    let x: Int = \"one\"", intoBlankOf: "ComputeCost")
    try kit.insert(
      "    print(\"so far\"); _ = [1][Int.random(in: 2...3)]", intoBlankOf: "UpdateParameters")
    try kit.insert("    while true {}", intoBlankOf: "InitializeParameters")
    let junit = kit.root.appending(path: "junit.xml").path()
    let broken = try await kit.swift("run", "check", "--junit", junit, "--html")
    #expect(broken.status == 1)
    #expect(broken.summary.hasPrefix("28 of 40 visible cases pass"))
    #expect(broken.output.contains("compute_cost: 0 of 6 points: did not compile"))
    #expect(broken.output.contains("error: cannot convert value of type 'String'"))
    #expect(broken.output.contains("crashed in notebook.md, line "))
    #expect(broken.output.contains("so far"))
    #expect(broken.output.contains("initialize_parameters: 0 of 6 points: timed out"))
    #expect(JUnitSchema.complaints(about: junit) == [])
    let page = try String(
      contentsOf: kit.folder.appending(path: "results.html"), encoding: .utf8)
    #expect(page.contains("<strong>42</strong> of 60 points"))
    #expect(page.contains("compute_cost</code>: 0 of 6 points: did not compile"))

    let one = try await kit.check.run(["--exercise", "linear_forward"], in: kit.folder)
    #expect(one.status == 0)
    #expect(
      one.summary == "4 of 4 visible cases pass; cases that you can't see here decide 4 more points"
    )

    let refused = try await kit.check.run(["--from", solved.folder.path()], in: kit.folder)
    #expect(refused.status == 2)
    #expect(refused.output.contains("nothing is overwritten"))

    let lost = try await kit.check.run(["--junit", "notebook.md"], in: kit.folder)
    #expect(lost.status == 2)
    #expect(lost.output.contains("something else stands there"))

    try await carry(kit, solved)
  }

  // What a student wrote in the three formats gets the same marks.
  private func formats(_ kit: ReleasedKit) async throws {
    for format in ["jupyter", "swift"] {
      let other = try await ReleasedKit(format, isSolved: true)
      defer { other.remove() }
      let ending = try await kit.check.run([], in: other.folder)
      #expect(ending.summary.hasPrefix("40 of 40 visible cases pass"), "\(format)")
      #expect(ending.status == 0)
    }
  }

  private func carry(_ kit: ReleasedKit, _ solved: ReleasedKit) async throws {
    let fresh = try await ReleasedKit()
    defer { fresh.remove() }
    let carried = try await kit.check.run(["--from", solved.folder.path()], in: fresh.folder)
    #expect(carried.summary.hasPrefix("40 of 40 visible cases pass"))
    #expect(carried.status == 0)
  }

  private func replaceNotebook(of kit: ReleasedKit, with other: ReleasedKit) throws {
    let name = "notebook.md"
    try Data(contentsOf: other.folder.appending(path: name))
      .write(to: kit.folder.appending(path: name))
  }
}
