import Foundation
import Testing

/// Some file systems cannot exchange two folders; there the files are renamed one by one.
@Suite("Reports where folders cannot trade places", .tags(.sandbox), .timeLimit(.minutes(10)))
struct FallbackTests {
  // Exchanging fails as it does on such a file system, and a rename of a certain number kills.
  private static let source = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <signal.h>
    #include <stdatomic.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>

    static atomic_int is_published, renames;

    int renameat2(int a, const char *old, int b, const char *path, unsigned flags) {
      atomic_store(&is_published, 1);
      errno = EINVAL;
      return -1;
    }
    int rename(const char *old, const char *path) {
      const char *number = getenv("FAULT_NUMBER");
      if (number && atomic_load(&is_published) && atomic_fetch_add(&renames, 1) + 1 == atoi(number))
        kill(getpid(), SIGKILL);
      return ((__typeof__(&rename))dlsym(RTLD_NEXT, "rename"))(old, path);
    }
    """#

  private static let once = Task {
    try await RegradedClass(newcomers: ["eve"]) { try await Preload.library(source, in: $0) }
  }

  @Test("become the same")
  func same() async throws {
    let (made, output) = (try await Self.once.value, try Scratch())
    #expect(try await grade(made, to: output).status == 0)
    #expect(try made.course.timeless("\(output.path)/reports") == made.new)
  }

  @Test("are files that are whole each, wherever it is killed", arguments: [1, 2, 5, 9])
  func killed(number: Int) async throws {
    let (made, output) = (try await Self.once.value, try Scratch())
    let reports = "\(output.path)/reports"
    #expect(try await grade(made, to: output, killedAt: number).status == 137)
    let left = try made.course.timeless(reports).filter { $0.key.hasPrefix(Sample.assignment) }
    for (name, text) in left {
      #expect(text == made.old[name] || text == made.new[name], "\(name)")
    }
    #expect(try await grade(made, to: output).status == 0)
    #expect(try made.course.timeless(reports) == made.new)
  }

  @Test(
    "go onto a disk that is mounted on their folder, or leave the old ones where it is full",
    .enabled(if: SmallDisk.canMount), arguments: [(4096, 0), (64, 70)])
  func mounted(kilobytes: Int, status: Int32) async throws {
    let (made, output) = (try await Self.once.value, try Scratch())
    let folder = try output.folder("reports/\(Sample.assignment)")
    let before = "\(made.before)/\(Sample.assignment)"
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = SmallDisk.wrapper(
      of: kilobytes, mountedAt: folder, before: status == 0 ? before : try output.folder("none"),
      after: "\(output.path)/after/\(Sample.assignment)")
    try output.folder("after")
    let ending = try await made.course.grade(by: nbgrade, to: "\(output.path)/reports")
    #expect(ending.status == status, "\(ending.errors)")
    let after = try made.course.timeless("\(output.path)/after").filter { !$0.value.isEmpty }
    #expect(after == (status == 0 ? made.new.filter { !$0.value.isEmpty } : [:]))
  }

  @Test(
    "go onto a folder of the same disk that is mounted on theirs", .enabled(if: SmallDisk.canMount))
  func bound() async throws {
    let (made, output) = (try await Self.once.value, try Scratch())
    let folder = try output.folder("reports/\(Sample.assignment)")
    let store = "\(try output.folder("store"))/\(Sample.assignment)"
    try FileManager.default.copyItem(
      atPath: "\(made.before)/\(Sample.assignment)", toPath: store)
    let script = "mount --bind \"$1\" \"$2\" && shift 2 && exec \"$@\""
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = SmallDisk.namespace + ["sh", "-c", script, "sh", store, folder]
    let ending = try await made.course.grade(by: nbgrade, to: "\(output.path)/reports")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(
      try made.course.timeless("\(output.path)/store").filter { !$0.value.isEmpty }
        == made.new.filter { !$0.value.isEmpty })
  }

  private func grade(
    _ made: RegradedClass, to output: Scratch, killedAt number: Int? = nil
  ) async throws -> Ending {
    let reports = "\(output.path)/reports"
    if !FileManager.default.fileExists(atPath: reports) {
      try FileManager.default.copyItem(atPath: made.before, toPath: reports)
    }
    return try await Nbgrade.built().run(
      ["grade", Sample.assignment, made.course.submissions, "--output", reports],
      environment: ["LD_PRELOAD": made.library, "FAULT_NUMBER": number.map(String.init)])
  }
}
