import Exercises
import Foundation
import Grader
import Marking
import Reference
import Testing

@Suite("Cheats", .tags(.sandbox, .slow), .timeLimit(.minutes(10)))
struct CheatTests {
  @Test("there are many")
  func count() { #expect(Specimen.all(in: "Cheats").count >= 60) }

  @Test("gain nothing", arguments: Specimen.all(in: "Cheats"))
  func nothingGained(_ specimen: Specimen) async throws {
    let assignment = Course.deepNeuralNetwork
    let cheat = try #require(Cheat(specimen.text), "The header of \(specimen.name) is amiss.")
    let laboratory = try await Laboratory.open(forEndless: cheat.isEndless)
    let result = await laboratory.grade(specimen)
    let touched = Set(assignment.exercises.map(\.id).filter(cheat.names))
    let callers = touched.reduce(into: Set()) { $0.formUnion(assignment.callers(of: $1)) }
    for exercise in result.exercises {
      let earned = try #require(exercise.earned, "\(result.story)")
      if let expected = cheat[exercise.id] {
        #expect(expected.points.contains(earned.rounded(toPlaces: 6)), "\(result.story)")
        #expect(expected.verdicts.contains(exercise.verdict), "\(result.story)")
      } else if !callers.contains(exercise.id) {
        #expect(earned == exercise.possible, "\(result.story)")
      }
    }
  }

  @Test("leave no file behind", arguments: ["/tmp/nbgrade-cheat", "/var/tmp/nbgrade-cheat"])
  func nothingLeft(_ path: String) async throws {
    let specimen = try #require(
      Specimen.all(in: "Cheats").first { $0.name == "written_files" })
    _ = await (try Laboratory.open()).grade(specimen)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("harm no neighbour")
  func neighbours() async throws {
    let laboratory = try await Laboratory.open(forEndless: true)
    let worst: Set = [
      "kill_everything", "kill_the_parent", "many_threads", "endless_flood", "memory_bit_by_bit",
      "forged_responses", "closed_descriptors", "written_files",
    ]
    let cheats = Specimen.all(in: "Cheats").filter { worst.contains($0.name) }
    #expect(cheats.count == worst.count)
    let honest = Specimen(name: "honest", files: [])
    await withTaskGroup(of: StudentResult?.self) { group in
      for cheat in cheats {
        group.addTask {
          _ = await laboratory.grade(cheat)
          return nil
        }
        group.addTask { await laboratory.grade(honest) }
      }
      for await result in group {
        if let result { #expect(result.earned == 100, "\(result.story)") }
      }
    }
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> Double {
    let factor = pow(10, Double(places))
    return (self * factor).rounded() / factor
  }
}
