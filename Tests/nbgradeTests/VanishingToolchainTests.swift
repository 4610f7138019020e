import Foundation
import Testing

@Suite("A toolchain that vanishes", .tags(.sandbox), .timeLimit(.minutes(10)))
struct VanishingToolchainTests {
  // A toolchain of links to the real one's parts, which only a compiler without a wall can follow.
  private func makeToolchain(in scratch: Scratch) async throws -> String {
    let found = try await Shell.run("sh", ["-c", "readlink -f \"$(command -v swiftc)\""])
    let compiler = URL(filePath: String(found.output.dropLast()))
    let real = compiler.deletingLastPathComponent().deletingLastPathComponent().path()
    for folder in ["bin", "lib/swift"] {
      let own = try scratch.folder("toolchain/usr/\(folder)")
      for name in try FileManager.default.contentsOfDirectory(atPath: real + folder)
      where name != "swiftc" {
        symlink("\(real)\(folder)/\(name)", "\(own)/\(name)")
      }
    }
    // It says that it lies here.
    let script = """
      #!/bin/sh
      \(real)bin/swiftc "$@" | sed 's|\(real)|\(scratch.path)/toolchain/usr/|g'

      """
    chmod(try scratch.write(script, to: "toolchain/usr/bin/swiftc"), 0o755)
    return "\(scratch.path)/toolchain/usr/bin"
  }

  @Test("in the middle of a run costs no student a mark, and the old reports stay")
  func vanishes() async throws {
    let course = try Course([
      "ada": Sample(files: ["compute_cost.swift": Sample.cost("while true {}")]), "bob": .small,
    ])
    let old = "\(Sample.assignment)/junit.xml"
    try course.scratch.write("an old report", to: "reports/\(old)")
    let bin = try await makeToolchain(in: course.scratch)
    let temporary = try course.scratch.folder("tmp")
    let cache = try course.scratch.folder("cache")
    let nbgrade = try Nbgrade.built()
    let run = Task { [course] in
      try await nbgrade.run(
        [
          "grade", Sample.assignment, course.submissions, "--output", course.output, "--jobs", "1",
          "--sandbox", "none", "--time-limit", "1",
        ],
        environment: [
          "PATH": "\(bin):/usr/bin:/bin", "TMPDIR": temporary, "XDG_CACHE_HOME": cache,
        ])
    }
    try #require(await isCompiled("while true {}", in: temporary))
    let usr = URL(filePath: bin).deletingLastPathComponent().path(percentEncoded: false)
    #expect(rename(usr, "\(course.scratch.path)/away") == 0)
    let ending = try await run.value
    #expect(ending.status == 70)
    let words = #/The Swift toolchain at .+/usr/ cannot be used: .+: No such file or directory\./#
    #expect(ending.errors.contains(words), "\(ending.errors)")
    #expect(try Tree.texts(course.output).filter { !$0.value.isEmpty } == [old: "an old report"])
  }

  // Whether a source with these words is at the compiler's, soon.
  private func isCompiled(_ words: String, in temporary: String) async throws -> Bool {
    for _ in 0..<12_000 {
      let texts = (try? Tree.texts(temporary)) ?? [:]
      if texts.values.contains(where: { $0.contains(words) }) { return true }
      try await Task.sleep(for: .milliseconds(25))
    }
    return false
  }
}
