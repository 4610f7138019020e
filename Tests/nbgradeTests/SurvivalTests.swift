import Foundation
import Testing

@Suite("Killed at any moment", .tags(.sandbox, .slow), .timeLimit(.minutes(10)))
struct SurvivalTests {
  private static let students: [String: Sample] = SmallClass.students.filter {
    ["perfect", "starter", "crash", "half"].contains($0.key)
  }

  @Test("and started again, it makes the reports that it makes undisturbed")
  func killed() async throws {
    let course = try Course(Self.students)
    let temporary = try course.scratch.folder("tmp")
    let undisturbed = "\(course.scratch.path)/undisturbed"
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try await grade(course, to: undisturbed).status == 0)
    let whole = (clock.now - start) / .seconds(1)
    let expected = try course.timeless(undisturbed)
    var (killed, runs) = (0, 0)
    while killed < 5, runs < 50 {
      runs += 1
      let moment = Double.random(in: 0.02...1) * whole
      let ending = try await grade(course, killedAfter: moment)
      if ending.status == 137 { killed += 1 }
      #expect(try await Processes.areGone(naming: temporary), "killed after \(moment) s")
      #expect(try await grade(course).status == 0, "killed after \(moment) s")
      #expect(try course.timeless() == expected, "killed after \(moment) s")
      #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
      #expect(try FileManager.default.contentsOfDirectory(atPath: course.output).count == 1)
    }
    #expect(killed == 5, "so many runs were still under way")
  }

  @Test("it takes along what it has started, without a wall too")
  func orphans() async throws {
    let course = try Course([
      "ada": Sample(files: ["compute_cost.swift": Sample.cost("while true {}")])
    ])
    let place = try Scratch()
    var nbgrade = try Installed(in: place.path).nbgrade
    nbgrade.waitsForTurn = false
    nbgrade.wrapper = ["timeout", "--preserve-status", "--signal=KILL", "4"]
    let ending = try await nbgrade.run(
      [
        "grade", Sample.assignment, course.submissions, "--output", course.output, "--sandbox",
        "none", "--time-limit", "100", "--wall-limit", "100",
      ])
    #expect(ending.status == 137)
    #expect(try await Processes.areGone(naming: place.path))
  }

  private func grade(
    _ course: Course, to output: String? = nil, killedAfter moment: Double? = nil
  ) async throws -> Ending {
    var nbgrade = try Nbgrade.built()
    nbgrade.waitsForTurn = false
    if let moment {
      nbgrade.wrapper = ["timeout", "--preserve-status", "--signal=KILL", "\(moment)"]
    }
    return try await nbgrade.run(
      ["grade", Sample.assignment, course.submissions, "--output", output ?? course.output],
      environment: ["TMPDIR": "\(course.scratch.path)/tmp"])
  }
}
