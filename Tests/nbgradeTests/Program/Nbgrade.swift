import Foundation

/// The built nbgrade, called as a user calls it.
struct Nbgrade: Sendable {
  /// Its path.
  let path: String
  /// A command that it is started by, such as one that takes rights away.
  var wrapper: [String] = []

  /// The program that `make test` names, or else one that stands where the package manager builds.
  static func built() throws -> Nbgrade {
    if let given = ProcessInfo.processInfo.environment["NBGRADE"] {
      guard isProgram(given) else { throw NotBuilt(looked: [given]) }
      return Nbgrade(path: given)
    }
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let folder = tests.deletingLastPathComponent()
    let candidates = [folder.deletingLastPathComponent().appending(path: "release"), folder]
      .map { $0.appending(path: "nbgrade").path() }
    guard let found = candidates.first(where: isProgram) else { throw NotBuilt(looked: candidates) }
    return Nbgrade(path: found)
  }

  /// Whether it waits for its turn; what must run beside another, or be timed, does not.
  var waitsForTurn = true

  /// Runs a command line.
  func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String?] = [:]
  ) async throws -> Ending {
    let line = wrapper + [path] + arguments
    var own = environment
    // The machine's own secret would change every hidden input.
    if own["NBGRADE_SECRET"] == nil { own["NBGRADE_SECRET"] = .some(nil) }
    let final = own
    let start = { @Sendable in
      try await Shell.run(line[0], Array(line.dropFirst()), in: folder, environment: final)
    }
    return waitsForTurn ? try await Turns.shared.take(start) : try await start()
  }

  private static func isProgram(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: path)
  }
}

/// There is nothing to test.
struct NotBuilt: Error, CustomStringConvertible {
  let looked: [String]

  var description: String {
    "There is no nbgrade at \(looked.joined(separator: " or ")). Build it: make build"
  }
}

/// The checkout that these tests stand in.
let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
