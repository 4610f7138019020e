import Foundation
import Marking

/// Turns addresses within a submission into lines of the student's files.
struct Symbolizer: Sendable {
  let sandbox: Sandbox
  /// The program that puts limits and a filter on.
  let runner: URL
  /// The files as they were named to the compiler, with the names that the student gave them.
  let names: [String: String]

  private static let object = "/nbgrade/Submission.so"

  private static let launch = [
    "launch", "--memory", "\(2 << 30)", "--file", "0", "--cpu", "10", "--",
  ]

  /// The place in the student's own files, for each list of addresses, innermost first.
  ///
  /// The object comes from hostile sources, so that it is read in a sandbox.
  func places(_ sites: [[UInt64]], in sharedObject: URL) async -> [Place?] {
    let addresses = sites.joined().map { "0x" + String($0, radix: 16) }
    guard !addresses.isEmpty else { return sites.map { _ in nil } }
    let command = sandbox.command(
      Compiler.runner,
      Self.launch + [
        sandbox.toolchain.symbolizer.path(), "--obj", Self.object, "--output-style=GNU",
        "--functions=linkage", "--no-inlines",
      ] + addresses,
      view: .compiling,
      mounts: [
        Mount(source: runner, target: Compiler.runner),
        Mount(source: sharedObject, target: Self.object),
      ])
    let result = try? await sandbox.bounded(command, by: CompileLimits().groupBounds) {
      try await $0.output(limit: 1 << 20, deadline: .seconds(10))
    }
    guard let result else { return sites.map { _ in nil } }
    return assign(result.text, to: sites)
  }

  // Two lines an address: the function, then FILE:LINE.
  private func assign(_ text: String, to sites: [[UInt64]]) -> [Place?] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var at = 0
    return sites.map { offsets in
      let stack = offsets.indices.compactMap { frame(lines, at: at + 2 * $0) }
      at += 2 * offsets.count
      return Place(stack: stack, names: names)
    }
  }

  private func frame(_ lines: [String], at index: Int) -> Place.Frame? {
    guard index + 1 < lines.count else { return nil }
    let parts = lines[index + 1].split(separator: ":")
    guard parts.count >= 2, let line = Int(parts[1].prefix { $0.isNumber }), line > 0 else {
      return nil
    }
    return (parts[0].split(separator: "/").last.map(String.init) ?? "", line)
  }
}
