import Foundation
import Testing

@testable import Grader

@Suite("Commands behind Landlock")
struct LandlockCommandTests {
  private static let mounts = [
    Mount(source: URL(filePath: "/opt/runner"), target: "/nbgrade/Runner"),
    Mount(source: URL(filePath: "/home/ada"), target: "/nbgrade/source"),
    Mount(source: URL(filePath: "/home/out"), target: "/nbgrade/output", access: .write),
    Mount(source: URL(filePath: "/opt/modules"), target: "/nbgrade/modules", access: .list),
  ]

  private func command(_ view: Sandbox.View) -> Command {
    let toolchain = Toolchain(root: URL(filePath: "/opt/swift"), version: "none")
    return Sandbox(kind: .landlock, toolchain: toolchain).command(
      "/nbgrade/Runner", ["launch", "--", "cc", "/nbgrade/source/a.swift"], view: view,
      mounts: Self.mounts, folder: view == .compiling ? "/nbgrade/source" : nil)
  }

  /// The paths that follow an option.
  private func paths(_ option: String, in command: Command) -> [String] {
    zip(command.arguments, command.arguments.dropFirst()).filter { $0.0 == option }.map(\.1)
  }

  @Test("call the runner where it lies, with this machine's names for what it does")
  func program() {
    let command = command(.compiling)
    #expect(command.program == "/opt/runner")
    #expect(command.arguments.first == "wall")
    #expect(
      command.arguments.split(separator: "--").dropFirst().map(Array.init)
        == [["launch"], ["cc", "/home/ada/a.swift"]])
    #expect(command.folder == "/home/ada")
    #expect(self.command(.running).folder == "/")
  }

  @Test("allow to write to the output and to nothing else, but for what throws away")
  func writing() {
    #expect(paths("--write", in: command(.compiling)) == ["/dev/null", "/home/out"])
    #expect(paths("--write", in: command(.running)) == ["/dev/null", "/home/out"])
  }

  @Test("show a running submission libraries, a compiler the headers and the whole toolchain too")
  func reading() {
    let running = paths("--read", in: command(.running))
    let compiling = paths("--read", in: command(.compiling))
    #expect(running.contains("/opt/swift/lib/swift/linux"))
    #expect(!running.contains("/opt/swift") && !running.contains("/usr/include"))
    #expect(compiling.contains("/opt/swift") && compiling.contains("/usr/include"))
    for paths in [running, compiling] {
      #expect(paths.contains("/usr/lib") && paths.contains("/home/ada"))
      #expect(Set(paths).isDisjoint(with: ["/", "/usr", "/etc", "/home", "/proc", "/tmp", "/sys"]))
    }
    #expect(paths("--list", in: command(.compiling)) == ["/opt/modules"])
  }
}
