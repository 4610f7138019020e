import Exercises
import Foundation
import Marking
import Testing

@Suite("What students' files look like to the compiler", .tags(.slow), .timeLimit(.minutes(5)))
struct CompilationTests {
  private let wrongSolutions = root.appending(path: "assignments/\(assignment.id)/wrong")
  private let reference = root.appending(path: "Sources/Reference/\(assignment.folder)/Solution")

  @Test(
    "Given lines compile whichever blanks are filled, with let, with var or without",
    arguments: assignment.exercises.map(\.id))
  func blanks(_ id: String) throws {
    let variants = blankVariants(try text(reference, "\(id).swift"))
    #expect([6, 36, 216].contains(variants.count))
    let source = variants.enumerated().map { number, variant in
      Compiler.solution("Variant\(number)", exercise: id, text: variant)
    }
    #expect(try Compiler.check(source.joined(separator: "\n")) == "")
  }

  @Test("The compiler's objections are heard")
  func objects() throws {
    let source = Compiler.solution(
      "Bad", exercise: "linear_forward", text: "import Exercises\nlet x: Int = NDArray(1)\n")
    #expect(try Compiler.check(source).contains("cannot convert value"))
    let unset = "enum Bad { func f() -> Int { var x: Int; return x } }"
    #expect(try Compiler.check(unset).contains("used before being initialized"))
  }

  @Test("Wrong solutions compile, except those that say that they don't")
  func wrong() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: wrongSolutions.path()
    ).sorted()
    #expect(files.count >= 45)
    var compiling: [String] = []
    for file in files {
      let name = String(file.dropLast(".swift".count))
      let text = try text(wrongSolutions, file)
      let heading = text.prefix { !$0.isNewline }
      let id = try #require(
        assignment.exercises.map(\.id).first { heading.hasPrefix("// \($0): ") }, "\(file)")
      #expect(name.hasPrefix(id + "_"))
      let source = Compiler.solution(name, exercise: id, text: text)
      if heading.hasSuffix("(does not compile)") {
        #expect(try Compiler.check(source) != "", "\(file)")
      } else {
        compiling.append(source)
      }
    }
    #expect(try Compiler.check(compiling.joined(separator: "\n")) == "")
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
