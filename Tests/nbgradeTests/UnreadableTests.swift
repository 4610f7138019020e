import Foundation
import Testing

/// What cannot be read is nobody's mistake, and never graded as if it were not there.
@Suite("A disk that fails", .tags(.sandbox), .timeLimit(.minutes(10)))
struct UnreadableTests {
  // What has the path in its name can be found, but one kind of call on it fails.
  private static let source = #"""
    #define _GNU_SOURCE
    #include <dirent.h>
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <stdarg.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <unistd.h>

    static int fails(const char *call, const char *path) {
      const char *wanted = getenv("FAULT_PATH");
      if (!wanted || strcmp(getenv("FAULT_CALL"), call) || !strstr(path, wanted)) return 0;
      errno = EIO;
      return 1;
    }

    static int fails_on(const char *call, int file) {
      char name[64], path[4096];
      snprintf(name, sizeof name, "/proc/self/fd/%d", file);
      ssize_t length = readlink(name, path, sizeof path - 1);
      if (length < 0) return 0;
      path[length] = 0;
      return fails(call, path);
    }

    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

    int openat(int folder, const char *path, int flags, ...) {
      va_list rest;
      va_start(rest, flags);
      mode_t mode = va_arg(rest, mode_t);
      va_end(rest);
      return fails("open", path) ? -1 : REAL(openat)(folder, path, flags, mode);
    }
    int fstatat(int folder, const char *path, struct stat *status, int flags) {
      return fails("stat", path) ? -1 : REAL(fstatat)(folder, path, status, flags);
    }
    struct dirent *readdir(DIR *folder) {
      return fails_on("readdir", dirfd(folder)) ? NULL : REAL(readdir)(folder);
    }
    ssize_t read(int file, void *bytes, size_t count) {
      return fails_on("read", file) ? -1 : REAL(read)(file, bytes, count);
    }
    int syncfs(int file) { return fails_on("syncfs", file) ? -1 : REAL(syncfs)(file); }
    """#

  struct Fault: Sendable, CustomTestStringConvertible {
    let call: String
    let path: String
    var testDescription: String { "\(call) \(path)" }

    func environment(_ library: String) -> [String: String?] {
      ["LD_PRELOAD": library, "FAULT_CALL": call, "FAULT_PATH": path]
    }
  }

  private static let small = Task {
    let course = try Course(["bob": .small])
    try course.add("ada", Sample(files: ["ada.swift": Sample.small.files["compute_cost.swift"]!]))
    #expect(try await course.grade().status == 0)
    return (course, try await Preload.library(source, in: course.scratch), try course.timeless())
  }

  @Test(
    "at one student's files costs no points, and is told",
    arguments: [
      Fault(call: "open", path: "ada.swift"), Fault(call: "stat", path: "ada.swift"),
      Fault(call: "read", path: "ada/ada.swift"),
      Fault(call: "readdir", path: "submissions/ada"),
    ])
  func student(fault: Fault) async throws {
    let (course, library, whole) = try await Self.small.value
    let place = try Scratch()
    let ending = try await grade(course, to: place, fault.environment(library))
    #expect(ending.status == 70)
    let folder = URL(filePath: course.submissions)
    let words = "Cannot read \(folder.lastPathComponent)/ada"
    #expect(ending.errors.contains(words), "\(ending.errors)")
    #expect(ending.errors.contains("Input/output error"), "\(ending.errors)")
    let told = try Tree.texts("\(place.path)/\(Sample.assignment)/students/ada")
    #expect(told.count >= 4)
    #expect(told.values.allSatisfy { !$0.contains(folder.deletingLastPathComponent().path()) })
    let scores = try JSONDecoder().decode(
      Scores.self,
      from: Data(contentsOf: URL(filePath: "\(place.path)/\(Sample.assignment)/scores.json")))
    let ada = try #require(scores.student("ada"))
    #expect(ada.earned == nil)
    #expect(scores.student("bob")?.earned == 10)
    #expect(try await grade(course, to: place, [:]).status == 0)
    #expect(try course.timeless(place.path) == whole)
  }

  @Test(
    "at the class's folder, or before new reports are safe, leaves the old ones",
    arguments: [
      Fault(call: "readdir", path: "/submissions"), Fault(call: "stat", path: "ada"),
      Fault(call: "syncfs", path: Sample.assignment),
    ])
  func everybody(fault: Fault) async throws {
    let (course, library, _) = try await Self.small.value
    let place = try Scratch()
    try place.write("an old report", to: "\(Sample.assignment)/junit.xml")
    let ending = try await grade(course, to: place, fault.environment(library))
    #expect(ending.status == 70)
    #expect(ending.errors.contains("Input/output error"), "\(ending.errors)")
    #expect(try Tree.texts(place.path)["\(Sample.assignment)/junit.xml"] == "an old report")
  }

  @Test("at kept results drops nobody from the reports")
  func kept() async throws {
    let (course, library, whole) = try await Self.small.value
    let place = try Scratch()
    #expect(try await grade(course, to: place, [:]).status == 0)
    let fault = Fault(call: "readdir", path: "\(Sample.assignment)/results")
    let ending = try await grade(
      course, to: place, fault.environment(library), ["--student", "ada"])
    #expect(ending.status == 70)
    #expect(try course.timeless(place.path) == whole)
  }

  private func grade(
    _ course: Course, to place: Scratch, _ environment: [String: String?],
    _ options: [String] = []
  ) async throws -> Ending {
    try await Nbgrade.built().run(
      ["grade", Sample.assignment, course.submissions, "--output", place.path] + options,
      environment: environment)
  }
}
