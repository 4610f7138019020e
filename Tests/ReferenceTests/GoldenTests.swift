import Exercises
import Marking
import Testing

@Suite("The reference against numpy", .tags(.golden))
struct GoldenTests {
  /// The golden numbers and ours come from sums in another order.
  private let tolerance = Tolerance(absolute: 1e-14, relative: 1e-9)

  @Test("There are 60 cases, five or ten an exercise")
  func count() throws {
    let cases = try GoldenExercises.load()
    #expect(cases.count == 60)
    #expect(Set(cases.map(\.exercise)) == Set(assignment.exercises.map(\.id)))
  }

  @Test("Each output is numpy's", arguments: try GoldenExercises.load().indices)
  func output(_ index: Int) throws {
    let golden = try GoldenExercises.load()[index]
    let exercise = try #require(assignment.exercise(golden.exercise))
    let output = try exercise.expected(golden.record)
    for (name, expected) in golden.output {
      let comment = Comment(rawValue: "\(golden.exercise), \(golden.name), \(name)")
      switch (expected, try #require(output.golden(name), comment)) {
      case (.array(let expected), .array(let actual)):
        #expect(actual.shape == expected.shape, comment)
        if golden.exercise.hasPrefix("initialize") {
          #expect(
            actual.scalars.map(\.bitPattern) == expected.scalars.map(\.bitPattern), comment)
        } else {
          #expect(zip(actual.scalars, expected.scalars).allSatisfy(tolerance.accepts), comment)
        }
      case (.number(let expected), .number(let actual)):
        #expect(tolerance.accepts(actual, for: expected), comment)
      case (.number(let count), .list(let list)): #expect(list.count == Int(count), comment)
      default: Issue.record("another kind of value: \(comment)")
      }
    }
  }

  @Test(
    "Published outputs print as in the notebook",
    arguments: try PublishedOutputs.load().indices)
  func published(_ index: Int) throws {
    let published = try PublishedOutputs.load()[index]
    let exercise = try #require(assignment.exercise(published.exercise))
    let one = try #require(
      exercise.cases.first { one in
        guard one.name.hasPrefix("the published case"), let activation = published.activation
        else { return one.name == "the published case" }
        return one.input()["activation"] == .text(activation)
      })
    let output = try exercise.expected(one.input())
    let printed =
      switch try #require(output[published.output]) {
      case .array(let array): array.description(style: .numpy113)
      case .number(let number): "\(number)"
      case .list(let list): "\(list.count)"
      default: "?"
      }
    #expect(printed == published.printed, "\(published.exercise), \(published.output)")
  }
}

extension Record {
  /// The output under a golden name, where `Z` stands within the cache.
  fileprivate func golden(_ name: String) -> Value? {
    if let value = self[name] { return value }
    guard case .record(let cache) = self["cache"] else { return nil }
    return cache[name]
  }
}

extension Tolerance {
  fileprivate func accepts(_ pair: (actual: Double, expected: Double)) -> Bool {
    accepts(pair.actual, for: pair.expected)
  }
}
