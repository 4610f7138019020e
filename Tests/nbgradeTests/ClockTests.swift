import Foundation
import Testing

@Suite("A clock that is set", .tags(.sandbox), .timeLimit(.minutes(10)))
struct ClockTests {
  // The time of day jumps by two days at each look; what counts from the machine's start does not.
  private static let source = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <stdatomic.h>
    #include <sys/time.h>
    #include <time.h>

    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

    static time_t jump(void) {
      static atomic_int looks;
      return atomic_fetch_add(&looks, 1) % 2 ? -86400 : 86400;
    }

    int clock_gettime(clockid_t clock, struct timespec *now) {
      int status = REAL(clock_gettime)(clock, now);
      if (clock == CLOCK_REALTIME) now->tv_sec += jump();
      return status;
    }
    int gettimeofday(struct timeval *restrict now, void *restrict zone) {
      int status = REAL(gettimeofday)(now, zone);
      now->tv_sec += jump();
      return status;
    }
    time_t time(time_t *now) {
      time_t jumped = REAL(time)(NULL) + jump();
      if (now) *now = jumped;
      return jumped;
    }
    """#

  @Test("in the middle changes no mark and no limit, and no time in a report is absurd")
  func jumps() async throws {
    let course = try Course([
      "ada": .small, "bob": Sample(files: ["compute_cost.swift": Sample.cost("while true {}")]),
    ])
    let limits = ["--time-limit", "1"]
    #expect(try await course.grade(limits, to: "\(course.scratch.path)/steady").status == 0)
    let library = try await Preload.library(Self.source, in: course.scratch)
    let nbgrade = try Nbgrade.built()
    let ending = try await nbgrade.run(
      ["grade", Sample.assignment, course.submissions, "--output", course.output] + limits,
      environment: ["LD_PRELOAD": library])
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try course.timeless() == course.timeless("\(course.scratch.path)/steady"))
    let junit = try String(contentsOfFile: "\(course.reports)/junit.xml", encoding: .utf8)
    let times = junit.matches(of: #/ time="([^"]*)"/#).compactMap { Double($0.output.1) }
    #expect(times.count == junit.matches(of: #/ time="/#).count)
    #expect(times.allSatisfy { (0...600).contains($0) }, "\(times)")
    #expect(times.contains { $0 > 1 }, "the endless loop took its time")
  }
}
