import Foundation
import Testing

@Suite("nbgrade show, list and doctor", .tags(.sandbox), .timeLimit(.minutes(10)))
struct ShowTests {
  @Test("shows every case of an exercise, hidden ones too, with Swift that calls it again")
  func exercise() async throws {
    let course = try await SmallClass.graded().course
    let ending = try await Nbgrade.built().run(
      ["show", Sample.assignment, "half", "compute_cost", "--output", course.output])
    #expect(ending.status == 0)
    #expect(ending.output.contains("m = 1, the label is 0 (hidden)"))
    #expect(ending.output.contains("expected cost"))
    #expect(ending.output.contains("print(try Solution.computeCost(AL: AL, Y: Y))"))
    #expect(!ending.output.contains("linear_forward:"))
    #expect(!ending.output.contains("\u{1B}"))
  }

  @Test("shows all exercises where none is named")
  func all() async throws {
    let course = try await SmallClass.graded().course
    let ending = try await Nbgrade.built().run(
      ["show", Sample.assignment, "perfect", "--output", course.output])
    #expect(ending.status == 0)
    for id in Sample.perfect.files.keys.map({ $0.dropLast(".swift".count) }) {
      #expect(ending.output.contains("\(id): 10 of 10 points"))
    }
  }

  @Test("says whom it does not know")
  func unknown() async throws {
    let course = try await SmallClass.graded().course
    let ending = try await Nbgrade.built().run(
      ["show", Sample.assignment, "zed", "--output", course.output])
    #expect(ending.status == 2)
    #expect(ending.errors.contains("There is no result of zed in"))
  }

  @Test("lists assignments, and an assignment's exercises with their points")
  func list() async throws {
    let all = try await Nbgrade.built().run(["list"])
    #expect(all.status == 0)
    #expect(all.output.contains("deep-neural-network  "))
    #expect(all.output.contains("10 exercises, 100 points"))
    let one = try await Nbgrade.built().run(["list", Sample.assignment])
    #expect(one.status == 0)
    #expect(one.output.split(separator: "\n").count == 11)
    #expect(one.output.contains(#/ 6  compute_cost +10 points, \d+ visible and \d+ hidden cases/#))
  }

  @Test("looks at what grading needs")
  func doctor() async throws {
    let ending = try await Nbgrade.built().run(["doctor"])
    #expect(ending.status == 0)
    for title in ["toolchain", "nbgrade", "bubblewrap", "libxml2", "libseccomp"] {
      #expect(ending.output.contains("ok      \(title): "))
    }
    let without = try await Nbgrade.built().run(["doctor"], environment: ["PATH": "/nowhere"])
    #expect(without.status == 1)
    #expect(without.output.contains("problem toolchain: No Swift toolchain"))
  }

  @Test("finds the starter files as the reference has them")
  func weave() async throws {
    let ending = try await Nbgrade.built().run(["weave", Sample.assignment, "--check"])
    #expect(ending.status == 0, "\(ending.output)")
    #expect(ending.output.isEmpty)
  }
}
