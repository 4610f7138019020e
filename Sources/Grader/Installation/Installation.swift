package import Foundation

/// Where the parts of `nbgrade` lie: in a checkout's build folder, or where they were installed.
package struct Installation: Sendable {
  /// The program that runs students' code.
  package let runner: URL
  /// The folder with the modules that students' files import.
  package let modules: URL
  /// The folder with the assignments' handouts.
  package let assignments: URL
  /// The folder with the references, one folder an assignment.
  package let reference: URL
  /// The folder with the sources that go into a kit, one folder a target; LICENSE stands beside it.
  package let sources: URL
  /// The version of the toolchain that the modules were built for; nil in a checkout.
  package let toolchain: String?

  /// Finds the parts beside the program that is running.
  package static func current() throws(InstallationError) -> Installation {
    try find(beside: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath())
  }

  /// Finds the parts beside a program.
  package static func find(beside program: URL) throws(InstallationError) -> Installation {
    let folder = program.deletingLastPathComponent()
    if let installed = installed(prefix: folder.deletingLastPathComponent()) { return installed }
    if let checkout = checkout(build: folder) { return checkout }
    throw .incomplete(folder.path())
  }

  private static func installed(prefix: URL) -> Installation? {
    let runner = prefix.appending(path: "libexec/nbgrade/Runner")
    guard runner.exists else { return nil }
    let share = prefix.appending(path: "share/nbgrade")
    let stamp = try? String(contentsOf: share.appending(path: "toolchain.txt"), encoding: .utf8)
    return Installation(
      runner: runner, modules: share.appending(path: "modules"),
      assignments: share.appending(path: "assignments"),
      reference: share.appending(path: "reference"),
      sources: share.appending(path: "Sources"),
      toolchain: stamp?.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private static func checkout(build: URL) -> Installation? {
    let runner = build.appending(path: "Runner")
    let modules = build.appending(path: "Modules")
    guard runner.exists, modules.exists else { return nil }
    var root = build
    while root.path() != "/" {
      root.deleteLastPathComponent()
      let assignments = root.appending(path: "assignments")
      guard root.appending(path: "Package.swift").exists, assignments.exists else { continue }
      return Installation(
        runner: runner, modules: modules, assignments: assignments,
        reference: root.appending(path: "Sources/Reference"),
        sources: root.appending(path: "Sources"), toolchain: nil)
    }
    return nil
  }
}

/// What keeps the grader from finding its own parts.
package enum InstallationError: LocalizedError {
  /// No runner stands beside the program, in this folder or where an installation has it.
  case incomplete(String)

  package var errorDescription: String? {
    switch self {
    case .incomplete(let folder):
      "There is no Runner beside nbgrade in \(folder). Build all products with `swift build`, or "
        + "install them with `make install PREFIX=…`."
    }
  }
}

extension URL {
  /// Whether there is something at the path.
  package var exists: Bool { FileManager.default.fileExists(atPath: path(percentEncoded: false)) }

  /// Whether something has the path, if only a link that leads nowhere.
  package var isTaken: Bool {
    (try? FileManager.default.attributesOfItem(atPath: path(percentEncoded: false))) != nil
  }
}
