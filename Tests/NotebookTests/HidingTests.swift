import Synchronization
import Testing

@testable import Notebook

/// What a file does to the others of its submission.
@Suite("Files that hide or lie")
struct HidingTests {
  @Test(
    "directives that move lines are blanked, and nothing else",
    arguments: [
      ("#sourceLocation(file: \"b.swift\", line: 1)\nlet x = 1", "\nlet x = 1"),
      ("let a = 1\n  #sourceLocation()\nlet b = 2", "let a = 1\n\nlet b = 2"),
      ("#sourceLocation /* ) */ (\n  file: \")\",\n  line: 7)\nf()", "\n\n\nf()"),
      ("#sourceLocation\nf()", "\nf()"),
      ("let a = \"#sourceLocation(\"; f()", "let a = \"#sourceLocation(\"; f()"),
      ("// #sourceLocation(\nf()", "// #sourceLocation(\nf()"),
      ("#sourceLocation(file: \"b", ""),
      ("#line 7 \"b.swift\"\nf()", "\nf()"),
      ("#line /* 1 */\n 7 \"b.swift\"\nf()", "\n\nf()"),
      ("let a = #line\nf(#line, 1)", "let a = #line\nf(#line, 1)"),
    ])
  func locations(source: String, expected: String) {
    let left = source.withTrueLocations
    let trimmed = left.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.allSatisfy(\.isWhitespace) ? "" : $0 }.joined(separator: "\n")
    #expect(trimmed == expected)
    #expect(left.utf8.count == source.utf8.count)
  }

  @Test(
    "an access level is taken from imports, wherever they stand, and from nothing else",
    arguments: [
      ("private import Foundation", "        import Foundation"),
      (
        "@preconcurrency internal\nimport A; public import B",
        "@preconcurrency         \nimport A;        import B"
      ),
      ("fileprivate @_spi(x) import A", "            @_spi(x) import A"),
      ("func f() {} private import A", "func f() {}         import A"),
      (
        "#if true\n  package /* import */ import A\n#endif",
        "#if true\n          /* import */ import A\n#endif"
      ),
      ("private let a = 1\nimport A", "private let a = 1\nimport A"),
      ("private var `import` = 1", "private var `import` = 1"),
      ("// private import A", "// private import A"),
    ])
  func imports(source: String, expected: String) {
    #expect(source.withPlainImports == expected)
  }

  @Test("types are found at any depth, with their lines")
  func types() {
    let source = """
      // struct No {}
      struct A { enum B {} }
      extension Solution { typealias C = Int; let s = "class D" }
      public final class E<T> {}; protocol F: AnyObject {}
      """
    let all = DeclaredTypes(source).all
    #expect(all.map(\.name) == ["A", "B", "C", "E", "F"])
    #expect(all.map(\.line) == [2, 2, 3, 4, 4])
  }

  private static let known: Set<String> = ["A", "B"]
  private static let names = ["A", "B"]

  private func tangled(_ files: [(String, String)]) -> Tangled {
    Tangled(
      sources: files.map { SourceFile(name: $0.0, text: $0.1, known: Self.known) })
  }

  /// A compiler to which every file is wrong as long as one declares `Number`.
  private static let hiding: SubmissionBuild.Compile = { sources in
    guard sources.contains(where: { $0.text.contains("struct Number") }) else { return .built }
    let messages = sources.filter { $0.text.contains("extension Solution: ") }.map {
      "\($0.name):1:1: error: cannot convert 'Submission.Number' to 'Exercises.Number'"
    }
    return .failed(messages: messages.joined(separator: "\n"), isOrderly: true)
  }

  @Test("a type that hides one that all use costs what stands beside it, not the others")
  func shadow() async throws {
    let product = try await SubmissionBuild(protocols: Self.names, compile: Self.hiding).build(
      tangled([
        ("a.swift", "extension Solution: A {}\nstruct Number {}"),
        ("b.swift", "extension Solution: B {}"),
      ]))
    #expect(product.built == ["A", "B"])
    #expect(product.failures.keys.sorted() == ["a.swift"])
    #expect(product.failures["a.swift"]?.contains("this 'Number' hides") == true)
  }

  @Test("a helper's type stays, where all would be worse without it")
  func helper() async throws {
    let product = try await SubmissionBuild(protocols: Self.names) { sources in
      let isThere = sources.contains { $0.text.contains("struct Layer") }
      let wrong = sources.filter {
        $0.text.contains("Layer(") && (!isThere || $0.name == "a.swift")
      }
      if wrong.isEmpty { return .built }
      let messages = wrong.map { "\($0.name):1:1: error: value of type 'Layer' has no member" }
      return .failed(messages: messages.joined(separator: "\n"), isOrderly: true)
    }.build(
      tangled([
        ("a.swift", "extension Solution: A { let x = Layer().y }"),
        ("b.swift", "extension Solution: B { let x = Layer() }"),
        ("layer.swift", "struct Layer {}"),
      ]))
    #expect(product.built == ["B"])
    #expect(product.failures.keys.sorted() == ["A"])
  }

  @Test("a build that a busy machine stopped once costs nobody anything")
  func stoppedOnce() async throws {
    let runs = Mutex(0)
    let product = try await SubmissionBuild(protocols: Self.names) { _ in
      let run = runs.withLock { runs in
        runs += 1
        return runs
      }
      return run == 1 ? .timedOut(seconds: 20) : .built
    }.build(
      tangled([
        ("a.swift", "extension Solution: A {}"), ("b.swift", "extension Solution: B {}"),
      ]))
    #expect(product.built == ["A", "B"])
    #expect(product.failures.isEmpty)
  }

  @Test("a build that goes on and on is given up, and keeps nobody")
  func endless() async throws {
    let files = (0..<50).map { ("f\($0).swift", "extension Solution: A {}") }
    let product = try await SubmissionBuild(protocols: Self.names, most: .zero) { sources in
      sources.count == 1 ? .built : .timedOut(seconds: 20)
    }.build(tangled(files))
    #expect(product.built.isEmpty)
    #expect(product.failures["A"] == "The compiler took more than 0 seconds in all.")
  }
}
