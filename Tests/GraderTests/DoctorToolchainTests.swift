import Foundation
import Testing

@testable import Grader

@Suite("The check-up of the toolchain", .timeLimit(.minutes(1)))
struct DoctorToolchainTests {
  private let toolchain = Toolchain(
    root: URL(filePath: "/swift/usr"), version: "Swift version 6.3.1 (swift-6.3.1-RELEASE)")

  /// An installation that was built for a toolchain of this version.
  private func installation(for version: String) -> Installation {
    let share = URL(filePath: "/usr/local/share/nbgrade")
    return Installation(
      runner: URL(filePath: "/usr/local/libexec/nbgrade/Runner"), modules: share,
      assignments: share, reference: share, sources: share, toolchain: version)
  }

  private func checkup(for version: String) -> ToolchainCheckup {
    ToolchainCheckup(searchPath: nil, installation: installation(for: version))
  }

  @Test("is content with the version that nbgrade was built for")
  func same() {
    let finding = checkup(for: toolchain.version).version(of: toolchain)
    #expect(finding.state == .ok)
    #expect(finding.detail == "Swift version 6.3.1 (swift-6.3.1-RELEASE), in /swift/usr")
  }

  @Test("names both versions where they differ")
  func different() {
    let finding = checkup(for: "Swift version 6.3 (swift-6.3-RELEASE)").version(of: toolchain)
    #expect(finding.state == .problem)
    #expect(finding.detail.contains("built for Swift version 6.3 (swift-6.3-RELEASE)"))
    #expect(finding.detail.contains("is Swift version 6.3.1 (swift-6.3.1-RELEASE)"))
  }

  @Test("says so where there is none")
  func none() async {
    let findings = await ToolchainCheckup(searchPath: "/nowhere", installation: nil).findings()
    #expect(findings.map(\.state) == [.problem])
  }

  @Test("names a missing tool, and what is lost without it")
  func tool() {
    let finding = checkup(for: toolchain.version)
      .tool(toolchain.linker, without: .problem, losing: "nothing can be linked")
    #expect(finding.title == "ld.lld")
    #expect(finding.state == .problem)
    #expect(finding.detail == "/swift/usr/bin/ld.lld is missing: nothing can be linked")
  }

  @Test("finds the one that these tests were built with")
  func mine() async {
    let path = ProcessInfo.processInfo.environment["PATH"]
    let findings = await ToolchainCheckup(searchPath: path, installation: nil).findings()
    #expect(findings.map(\.state) == [.ok, .ok, .ok])
  }
}
