import Testing

@testable import Notebook

@Suite("Attempts at a build")
struct AttemptTests {
  private static let known: Set<String> = ["A", "B"]

  private func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, text: text, known: Self.known)
  }

  private func attempt(_ files: SourceFile...) -> Attempt {
    Attempt(Tangled(sources: files), known: Self.known)
  }

  @Test("every file has a name of its own that the compiler can bear")
  func names() {
    let names = [
      "a.swift", "b/a.swift", "a.swift", "-o.swift", "main.swift", "nbgrade_harness.swift",
      "nbgrade_cell_1.swift",
      "Übung 1.swift", "..", ".swift", String(repeating: "x", count: 300) + ".swift", "a\nb.swift",
    ]
    let attempt = Attempt(Tangled(sources: names.map { file($0, "") }), known: Self.known)
    let given = attempt.files.map(\.compilerName)
    #expect(Set(given).count == names.count)
    #expect(!given.contains("main.swift"))
    #expect(!given.contains { $0.hasPrefix("nbgrade_") })
    for name in given {
      #expect(name.wholeMatch(of: #/[A-Za-z0-9_]{1,64}\.swift/#) != nil)
    }
    #expect(Set(attempt.product.names.values) == Set(names))
  }

  @Test("a file with an error is left out, with the compiler's words under the student's name")
  func oneFile() {
    var attempt = attempt(
      file("my a.swift", "extension Solution: A {}"), file("b.swift", "extension Solution: B {}"))
    let messages =
      "/nbgrade/source/my_a.swift:1:1: error: no\n  x\n/nbgrade/source/b.swift:1:1: note: y"
    let did = attempt.leaveOut(blamedBy: Diagnostic.parse(messages), isOrderly: true)
    #expect(did)
    #expect(attempt.product.built == ["B"])
    #expect(attempt.product.failures == ["A": "my a.swift:1:1: error: no\n  x"])
    #expect(attempt.product.files == ["A": "my a.swift", "B": "b.swift"])
  }

  @Test("of a file with several exercises the broken one is left out alone")
  func oneOfSeveral() {
    var attempt = attempt(
      file("all.swift", "private let x = 1\nextension Solution: A {}\nextension Solution: B {}"))
    let messages = "all.swift:3:1: error: no\nall.swift:1:1: note: here"
    let did = attempt.leaveOut(blamedBy: Diagnostic.parse(messages), isOrderly: true)
    #expect(did)
    #expect(attempt.product.built == ["A"])
    #expect(
      attempt.product.failures == ["B": "all.swift:3:1: error: no\nall.swift:1:1: note: here"])
    #expect(attempt.files[0].source.text.contains("private let x"))
  }

  @Test("what an exercise misses because it did not compile is told first")
  func helpers() {
    var attempt = attempt(file("all.swift", "let x = y\nextension Solution: A {}"))
    var did = attempt.leaveOut(
      blamedBy: Diagnostic.parse("all.swift:1:9: error: no y"), isOrderly: true)
    #expect(did)
    #expect(attempt.product.built == ["A"])
    did = attempt.leaveOut(
      blamedBy: Diagnostic.parse("all.swift:2:1: error: no x"), isOrderly: true)
    #expect(did)
    #expect(attempt.product.built.isEmpty)
    #expect(
      attempt.product.failures["A"] == "all.swift:1:9: error: no y\nall.swift:2:1: error: no x")
  }

  @Test("where no file is named, or the compiler crashed, nothing is left out")
  func nobody() {
    var attempt = attempt(file("a.swift", "extension Solution: A {}"))
    let harness = Diagnostic.parse("/nbgrade/source/nbgrade_harness.swift:1:1: error: no")
    var did = attempt.leaveOut(blamedBy: harness, isOrderly: true)
    #expect(!did)
    did = attempt.leaveOut(blamedBy: Diagnostic.parse("a.swift:1:1: error: no"), isOrderly: false)
    #expect(!did)
    #expect(attempt.product.built == ["A"])
  }

  @Test("the harness stands in for what is missing")
  func harness() {
    let source = Harness.source(missing: ["A", "B"])
    #expect(source.contains("extension Solution: AMissing {}\nextension Solution: BMissing {}"))
    #expect(source.contains("@_cdecl(\"nbgrade_solution\")"))
  }
}
