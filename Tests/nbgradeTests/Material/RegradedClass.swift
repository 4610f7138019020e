import Foundation
import Testing

/// A class before and after it was graded anew, with somebody whose marks are others and somebody who
/// has left.
struct RegradedClass: Sendable {
  let course: Course
  /// A library to preload into the grader.
  let library: String
  /// The folder of the reports before.
  let before: String
  /// What stands in the reports before and after, without their times.
  let old: [String: String]
  let new: [String: String]

  /// Grades a class twice.
  ///
  /// - Parameters:
  ///   - newcomers: who comes in between.
  ///   - library: makes the library to preload.
  init(
    newcomers: [String] = [], library: (Scratch) async throws -> String
  ) async throws {
    course = try Course(["ada": .small, "bob": .small])
    before = "\(course.scratch.path)/before"
    try #require(try await course.grade(to: before).status == 0)
    try course.scratch.write("mine", to: "before/\(Sample.assignment)/students/bob/notes.txt")
    try course.add("ada", Sample(files: ["compute_cost.swift": Sample.cost("return 0")]))
    try FileManager.default.removeItem(atPath: "\(course.submissions)/bob")
    for name in newcomers { try course.add(name, .small) }
    let after = "\(course.scratch.path)/after"
    try FileManager.default.copyItem(atPath: before, toPath: after)
    try #require(try await course.grade(to: after).status == 0)
    self.library = try await library(course.scratch)
    (old, new) = (try course.timeless(before), try course.timeless(after))
  }
}
