import Foundation
import Testing

/// A new assignment is a new folder in `Exercises`, `Reference` and `assignments/`, and one line.
@Suite("A new assignment", .tags(.sandbox, .slow), .timeLimit(.minutes(30)))
struct NewAssignmentTests {
  @Test("needs its own folders and one line in the catalog, and nothing else")
  func toy() async throws {
    let place = try Scratch()
    let copy = try place.folder("checkout")
    try await copyCheckout(to: copy)
    for (name, text) in Toy.files { try place.write(text, to: "checkout/\(name)") }
    let catalog = "\(copy)/Sources/Exercises/Catalog.swift"
    let before = try String(contentsOfFile: catalog, encoding: .utf8)
    try #require(before.contains(Toy.line.below))
    let after = before.replacing(Toy.line.below, with: Toy.line.below + Toy.line.added)
    try Data(after.utf8).write(to: URL(filePath: catalog))

    let nbgrade = try await build(copy)
    try await expectToyWorks(nbgrade, place)
  }

  private func expectToyWorks(_ nbgrade: Nbgrade, _ place: Scratch) async throws {
    #expect(try await nbgrade.run(["list"]).output.contains("toy  A toy, 1 exercises, 10 points"))
    #expect(try await nbgrade.run(["weave", "toy"]).status == 0)
    #expect(try await nbgrade.run(["weave", "toy", "--check"]).status == 0)
    let validation = try await nbgrade.run(["validate", "toy"])
    #expect(validation.status == 0, "\(validation.everything)")
    #expect(validation.output.contains("2 of 2 wrong solutions lose points"))

    let submissions = try place.folder("submissions")
    try place.write(Toy.answer("0.5 * x"), to: "submissions/ada/toy/halve.swift")
    try place.write(Toy.answer("x"), to: "submissions/bob/halve.swift")
    let output = "\(place.path)/reports"
    let ending = try await nbgrade.run(["grade", "toy", submissions, "--output", output])
    #expect(ending.status == 0, "\(ending.everything)")
    let bytes = try Data(contentsOf: URL(filePath: "\(output)/toy/scores.json"))
    let scores = try JSONDecoder().decode(Scores.self, from: bytes)
    #expect(scores.students.map(\.earned) == [10, 0])
    let check = try await nbgrade.run(["check", "\(submissions)/ada"])
    #expect(check.status == 0, "\(check.everything)")
  }

  private func copyCheckout(to folder: String) async throws {
    let script = """
      cd "$1" && git ls-files -z --cached --others --exclude-standard \
        | tar --create --null --files-from=- --ignore-failed-read | tar --extract --directory "$2"
      """
    let ending = try await Shell.run("bash", ["-c", script, "bash", checkout.path(), folder])
    try #require(ending.status == 0, "\(ending.errors)")
  }

  // What the package manager has fetched is there already, so that nothing is fetched again.
  private func build(_ folder: String) async throws -> Nbgrade {
    let script = """
      cd "$2" && mkdir .build
      for name in checkouts repositories artifacts workspace-state.json; do
        if [ -e "$1/$name" ]; then cp -R "$1/$name" .build/; fi
      done
      if [ -e "$3/Package.resolved" ]; then cp "$3/Package.resolved" .; fi
      for product in Runner nbgrade; do swift build --product "$product" || exit 1; done
      """
    // …/.build/x86_64-unknown-linux-gnu/release/nbgrade
    let scratch = URL(filePath: try Nbgrade.built().path).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let ending = try await Turns.shared.take {
      try await Shell.run(
        "bash", ["-c", script, "bash", scratch.path(), folder, checkout.path()])
    }
    try #require(ending.status == 0, "\(ending.everything.suffix(4000))")
    return Nbgrade(path: "\(folder)/.build/debug/nbgrade")
  }
}
