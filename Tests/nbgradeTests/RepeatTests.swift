import Foundation
import Testing

@Suite("The same inputs give the same reports", .tags(.sandbox), .timeLimit(.minutes(10)))
struct RepeatTests {
  private static let students: [String: Sample] = SmallClass.students.filter {
    ["perfect", "starter", "whole-numbers", "crash", "half", "cryptic"].contains($0.key)
  }

  @Test("byte for byte, whatever the number of jobs")
  func twice() async throws {
    let course = try Course(Self.students)
    let outputs = ["1", "4"].map { (jobs: $0, output: "\(course.scratch.path)/by-\($0)") }
    for (jobs, output) in outputs {
      #expect(try await course.grade(["--jobs", jobs], to: output).status == 0)
    }
    let (first, second) = try (
      course.timeless(outputs[0].output), course.timeless(outputs[1].output)
    )
    #expect(first.keys.sorted() == second.keys.sorted())
    for (name, text) in first { #expect(text == second[name], "\(name) differs") }
  }

  @Test("and ten bad neighbours change nobody else's")
  func neighbours() async throws {
    let own = ["perfect", "half", "starter"]
    let course = try Course(SmallClass.students.filter { own.contains($0.key) })
    #expect(try await course.grade(SmallClass.limits).status == 0)
    let alone = try course.timeless()
    for (name, sample) in Self.bad { try course.add(name, sample) }
    #expect(try await course.grade(SmallClass.limits + ["--jobs", "3"]).status == 0)
    let among = try course.timeless()
    #expect(try course.scores().students.count == 13)
    let ours = alone.filter { file in own.contains { file.key.contains("/\($0)") } }
    #expect(ours.count >= 15)
    for (name, text) in ours { #expect(text == among[name], "\(name) differs") }
  }

  private static let bad: [String: Sample] = [
    "bad-exit": just("exit(0)"),
    "bad-kill": just("kill(0, SIGKILL); kill(-1, SIGKILL); return 0"),
    "bad-fork": just("while true { _ = syscall(57) }"),
    "bad-threads": just(
      """
      var thread = pthread_t()
          while pthread_create(&thread, nil, { _ in while true { sleep(1) } }, nil) == 0 {}
          return 0
      """),
    "bad-memory": just("while true { _ = strdup(String(repeating: \"x\", count: 1 << 20)) }"),
    "bad-printer": just("for _ in 0..<200_000 { print(\"spam spam spam spam\") }; return 0"),
    "bad-stack": just(
      "func down(_ n: Int) -> Double { 1 + down(n + 1) + Double(n) }; return down(0)"),
    "bad-trap": just("return Double([1][Int(m)])"),
    "bad-close": just("for file in 0..<64 { close(Int32(file)) }; return 0"),
    "bad-reader": just(
      """
      for path in ["/etc/passwd", "/proc/self/environ", "/root"] {
            _ = fopen(path, "w")
            unlink(path)
          }
          return 0
      """),
  ]

  private static func just(_ body: String) -> Sample {
    Sample(files: [
      "compute_cost.swift": Sample.cost(
        "let m = AL.shape[1] + 5\n    _ = m\n    \(body)", imports: "import Glibc")
    ])
  }
}
