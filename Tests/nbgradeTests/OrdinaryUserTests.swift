import Foundation
import Testing

@Suite("An ordinary user", .tags(.sandbox), .timeLimit(.minutes(10)))
struct OrdinaryUserTests {
  struct Home: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let home: String?
    let cache: String?
  }

  static let homes = [
    Home(testDescription: "a home that is not there", home: "/nonexistent", cache: nil),
    Home(testDescription: "a home that is not to be written to", home: "/usr", cache: nil),
    Home(testDescription: "no home", home: nil, cache: nil),
    Home(
      testDescription: "a cache that is not to be written to", home: "/nonexistent", cache: "/proc"),
    Home(testDescription: "a relative cache", home: "/nonexistent", cache: "cache"),
  ]

  @Test("does not take up a cache that somebody else can write to", .enabled(if: geteuid() == 0))
  func foreignCache() async throws {
    let course = try Course(["ada": .small])
    let place = try Scratch()
    let planted = try place.folder("cache/nbgrade")
    chown(planted, 65534, 65534)
    let ending = try await Nbgrade.built().run(
      ["grade", Sample.assignment, course.submissions, "--output", course.output],
      environment: ["XDG_CACHE_HOME": "\(place.path)/cache"])
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: planted) == [])
  }

  @Test("can grade and check, with", arguments: homes)
  func grades(home: Home) async throws {
    let course = try Course(["ada": .small])
    chmod(course.scratch.path, 0o777)
    let place = try Scratch()
    let nbgrade = try OrdinaryUser.nbgrade(try Installed(in: place.path).nbgrade)
    let temporary = try place.folder("tmp")
    chmod(temporary, 0o1777)
    let environment: [String: String?] = [
      "HOME": home.home, "XDG_CACHE_HOME": home.cache, "TMPDIR": temporary,
    ]
    let ending = try await nbgrade.run(
      ["grade", Sample.assignment, course.submissions, "--output", course.output], in: "/",
      environment: environment)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try course.scores().student("ada")?.earned == 10)
    let check = try await nbgrade.run(
      ["check", "\(course.submissions)/ada", "--exercise", "compute_cost"], in: "/",
      environment: environment)
    #expect(check.status == 0, "\(check.everything)")
    let left = try FileManager.default.contentsOfDirectory(atPath: temporary)
    #expect(left.map { $0.hasPrefix("nbgrade-cache-") } == [true])
  }
}
