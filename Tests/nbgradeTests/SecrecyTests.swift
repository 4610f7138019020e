import Foundation
import Testing

/// What students get says nothing of hidden cases but their names and verdicts.
@Suite("Hidden cases", .tags(.sandbox), .timeLimit(.minutes(10)))
struct SecrecyTests {
  @Test("stand in no file that students get")
  func numbers() async throws {
    let course = try await SmallClass.graded().course
    var (visible, hidden) = (Set<Double>(), Set<Double>())
    // Of right work the staff see inputs and outputs, of other work what was expected.
    for student in ["perfect", "starter", "half"] {
      let ending = try await Nbgrade.built().run(
        ["show", Sample.assignment, student, "--output", course.output])
      collect(ending.output, &visible, &hidden)
    }
    #expect(hidden.count > 500)
    let secret = hidden.subtracting(visible)
    let shown = try Tree.texts("\(course.reports)/students").mapValues(numbers(in:))
    let all = shown.values.reduce(into: Set<Double>()) { $0.formUnion($1) }
    #expect(
      all.intersection(visible).count > 20, "visible numbers are shown, so that they are found")
    for (name, numbers) in shown {
      #expect(numbers.intersection(secret).isEmpty, "\(name) shows a hidden number")
    }
  }

  @Test("tell their verdict alone")
  func verdicts() async throws {
    let course = try await SmallClass.graded().course
    let feedback = try course.feedback("crash")
    let lines = feedback.split(separator: "\n").filter { $0.contains("(hidden)") }
    #expect(!lines.isEmpty)
    let verdicts = ["passed", "crashed", "failed", "partly passed"]
    for line in lines {
      #expect(verdicts.contains { line.hasSuffix("(hidden): \($0)") }, "\(line)")
    }
  }

  @Test("take a secret from a file or the environment, and record its hash alone")
  func secret() async throws {
    let course = try Course(["ada": .small])
    let file = try course.scratch.write("open sesame\n", to: "secret")
    let ending = try await course.grade(["--secret-file", file])
    #expect(ending.status == 0)
    #expect(!ending.errors.contains("no course secret"))
    let first = try course.timeless()
    let other = "\(course.scratch.path)/other"
    let again = try await Nbgrade.built().run(
      ["grade", Sample.assignment, course.submissions, "--output", other],
      environment: ["NBGRADE_SECRET": "open sesame"])
    #expect(again.status == 0)
    #expect(try course.timeless(other) == first)
    for (name, text) in first { #expect(!text.contains("sesame"), "\(name)") }
  }

  // A case begins with a line such as `  ✓ m = 1 (hidden): passed`.
  private func collect(_ shown: String, _ visible: inout Set<Double>, _ hidden: inout Set<Double>) {
    var isHidden = false
    for line in shown.split(separator: "\n") {
      if line.hasPrefix("  "), !line.hasPrefix("   ") { isHidden = line.contains(" (hidden): ") }
      if isHidden {
        hidden.formUnion(numbers(in: String(line)))
      } else {
        visible.formUnion(numbers(in: String(line)))
      }
    }
  }

  // Short numbers say nothing.
  private func numbers(in text: String) -> Set<Double> {
    Set(
      text.matches(of: #/-?\d+\.\d{6,}(e[+-]\d+)?/#).compactMap { Double(String($0.output.0)) }
        .map(rounded))
  }

  private func rounded(_ number: Double) -> Double { (number * 1e8).rounded() / 1e8 }
}
