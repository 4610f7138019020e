import Foundation
import Glibc

/// A group of processes that the kernel bounds together and ends together.
struct ControlGroup: Sendable {
  /// What the processes of a group may use together.
  struct Bounds: Sendable {
    /// Memory, in bytes.
    let memoryBytes: UInt64
    /// Processes and threads.
    let processes: UInt64

    /// The kernel's files in a group, and what is written to them.
    ///
    /// A kernel that was started without counting swap has no bound on it.
    func files(in group: URL) -> [(name: String, value: String)] {
      let swap = "memory.swap.max"
      let counts = group.appending(component: swap).exists
      return [("memory.max", "\(memoryBytes)")] + (counts ? [(swap, "0")] : [])
        + [("pids.max", "\(processes)")]
    }
  }

  let folder: URL

  /// The command, which joins the group before it becomes what it was.
  func joined(by command: Command) -> Command {
    let script = #"echo 0 >"$0/cgroup.procs" && exec "$@""#
    return Command(
      "/bin/sh", ["-c", script, folder.plainPath, command.program] + command.arguments,
      environment: command.environment, folder: command.folder)
  }

  /// Ends every process in the group, wherever it has got to, and removes the group.
  func end() async {
    // Apart, since it is done on the way out of what was cancelled too.
    await Task.detached {
      for attempt in 1...200 {
        _ = ControlGroups.write("1", to: folder.appending(component: "cgroup.kill"))
        if rmdir(folder.plainPath) == 0 || errno == ENOENT { return }
        // What was killed is gone as soon as somebody has waited for it.
        try? await Task.sleep(for: .milliseconds(min(attempt, 20)))
      }
    }.value
  }
}

extension Sandbox {
  /// Does `body` with a command that runs in a group of its own, where this machine gives groups.
  func bounded<Result>(
    _ command: Command, by bounds: ControlGroup.Bounds,
    _ body: (Command) async throws -> Result
  ) async throws -> Result {
    guard let group = try groups?.make(bounds) else { return try await body(command) }
    do {
      let result = try await body(group.joined(by: command))
      await group.end()
      return result
    } catch {
      await group.end()
      throw error
    }
  }
}
