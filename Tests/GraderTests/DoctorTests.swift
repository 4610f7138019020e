import Testing

@testable import Grader

@Suite("The doctor", .timeLimit(.minutes(1)))
struct DoctorTests {
  @Test("looks at everything that grading needs")
  func everything() async {
    let findings = await Doctor().examine()
    #expect(
      findings.map(\.title) == [
        "toolchain", "ld.lld", "llvm-symbolizer", "nbgrade", "bubblewrap", "landlock", "sandbox",
        "libxml2", "libseccomp", "kernel", "cgroups",
      ])
  }

  @Test("names a problem and goes on")
  func problem() async {
    let findings = await Doctor(bubblewrap: "/nowhere/bwrap").examine()
    let finding = findings.first { $0.title == "bubblewrap" }
    #expect(
      finding
        == Finding(
          title: "bubblewrap", state: LandlockState.current().canHold ? .warning : .problem,
          detail: "bubblewrap is not installed",
          remedy: "Install it: sudo apt-get install bubblewrap"))
    #expect(findings.last?.title == "cgroups")
  }

  @Test("says how to get a library that cannot be loaded")
  func library() {
    let finding = LibraryCheckup().library("libxml2", named: ["libnone.so"], loss: "nothing works")
    #expect(finding.state == .problem)
    #expect(finding.remedy == "Install it: sudo apt-get install libxml2-dev")
  }
}
