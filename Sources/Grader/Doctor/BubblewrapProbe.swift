import Foundation

/// Finds out whether bubblewrap works, by using it.
package struct BubblewrapProbe: Sendable {
  /// Bubblewrap's path.
  let program: String
  let machine: Machine

  package init(program: String = "/usr/bin/bwrap", machine: Machine = Machine()) {
    self.program = program
    self.machine = machine
  }

  /// Starts `true` behind the same wall as a student's code.
  package func probe() async -> BubblewrapState {
    BubblewrapState(SandboxFacts(attempt: await attempt(), machine: machine))
  }

  private func attempt() async -> SandboxFacts.Attempt {
    guard FileManager.default.isExecutableFile(atPath: program) else { return .notInstalled }
    do {
      let command = Command(program, Self.wall + ["--", "/usr/bin/true"])
      guard let result = try await command.output(limit: 4096, deadline: .seconds(20)) else {
        return .failed("it has not ended within 20 s")
      }
      return result.isSuccess ? .succeeded : .failed(Self.message(in: result))
    } catch {
      return .failed("it cannot be started: \(error)")
    }
  }

  /// What the compiler and a student's code are held behind.
  private static let wall =
    Sandbox.isolation + Sandbox.devices + ["--tmpfs", "/tmp"]
    + ["/usr", "/lib", "/lib64"].flatMap { ["--ro-bind-try", $0, $0] }

  /// The first line that bubblewrap printed, without its name.
  private static func message(in result: Command.Result) -> String {
    let line = result.text.split(separator: "\n").first.map(String.init) ?? "\(result.status)"
    return line.hasPrefix("bwrap: ") ? String(line.dropFirst("bwrap: ".count)) : line
  }
}
