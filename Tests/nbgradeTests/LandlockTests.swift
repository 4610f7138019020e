import Foundation
import Testing

@Suite(
  "The second wall", .tags(.sandbox), .enabled(if: Nbgrade.machineHasLandlock),
  .timeLimit(.minutes(10)))
struct LandlockTests {
  private let course: Course

  init() throws { course = try Course(["ada": .small]) }

  @Test("is taken where bubblewrap does not work, and every report names it")
  func standsIn() async throws {
    let nbgrade = try Nbgrade.built().withoutBubblewrap(in: course.scratch)
    let ending = try await course.grade(by: nbgrade)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(!ending.errors.contains("Warning"))
    let scores = try course.scores()
    #expect(scores.sandbox == "landlock" && scores.warnings.isEmpty)
    #expect(scores.student("ada")?.earned == 10)
    let texts = try Tree.texts(course.reports)
    for name in ["scores.json", "report.md", "junit.xml", "junit/ada.xml"] {
      #expect(texts[name]?.contains("landlock") == true, "\(name)")
    }
    let doctor = try await nbgrade.run(["doctor"])
    #expect(doctor.status == 0, "\(doctor.everything)")
    #expect(
      doctor.output.contains(
        "sandbox: Landlock holds students' code, because bubblewrap is not installed"))
  }

  @Test("gives the reports that bubblewrap gives, but for its name")
  func sameReports() async throws {
    let first = try await course.grade(["--sandbox", "bubblewrap"])
    let bubblewrap = try course.timeless()
    let second = try await course.grade(["--sandbox", "landlock"])
    #expect(first.status == 0 && second.status == 0, "\(second.errors)")
    let landlock = try course.timeless().mapValues { $0.replacing("landlock", with: "bubblewrap") }
    #expect(landlock == bubblewrap)
  }

  @Test("is refused where it is asked for and the kernel has none")
  func refusal() async throws {
    let nbgrade = try Nbgrade.built().withoutBubblewrap(orLandlock: true, in: course.scratch)
    let ending = try await course.grade(["--sandbox", "landlock"], by: nbgrade)
    #expect(ending.status == 70)
    #expect(ending.errors.contains("behind Landlock, and it does not work here"))
    #expect(!FileManager.default.fileExists(atPath: "\(course.reports)/scores.json"))
  }

  @Test("can be put up by an ordinary user", .enabled(if: OrdinaryUser.isThere))
  func ordinaryUser() async throws {
    chmod(course.scratch.path, 0o777)
    let place = try Scratch()
    let nbgrade = try OrdinaryUser.nbgrade(try Installed(in: place.path).nbgrade)
    let temporary = try place.folder("tmp")
    chmod(temporary, 0o1777)
    let ending = try await nbgrade.run(
      [
        "grade", Sample.assignment, course.submissions, "--output", course.output, "--sandbox",
        "landlock",
      ],
      in: "/", environment: ["HOME": "/nonexistent", "TMPDIR": temporary])
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try course.scores().student("ada")?.earned == 10)
  }
}
