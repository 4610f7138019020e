package import Foundation

/// The Swift toolchain that compiles submissions.
package struct Toolchain: Sendable {
  /// The toolchain's `usr` folder.
  package let root: URL
  /// What `swiftc --version` says, its first line.
  package let version: String

  /// The compiler proper.
  package var frontend: URL { root.appending(path: "bin/swift-frontend") }
  /// The linker.
  package var linker: URL { root.appending(path: "bin/ld.lld") }
  /// What turns addresses into lines.
  package var symbolizer: URL { root.appending(path: "bin/llvm-symbolizer") }
  /// The folder of the runtime's shared libraries.
  package var libraries: URL { root.appending(path: "lib/swift/linux") }
  /// The folders of the shared libraries that the compiler itself needs.
  package var compilerLibraries: [URL] {
    [libraries, root.appending(path: "lib/swift/host/compiler")]
  }
  /// The folder of the compiler's own resources, which it cannot find by itself in a sandbox.
  package var resources: URL { root.appending(path: "lib/swift") }
  /// The object that registers a module's metadata with the runtime.
  package var runtimeObject: URL { libraries.appending(path: "\(Self.processor)/swiftrt.o") }

  /// The libraries of the toolchain that a submission may need, the most basic first. The linker
  /// keeps those that are needed.
  package static let linkable = basics + foundation

  private static let basics = [
    "swiftCore", "swift_Concurrency", "swift_StringProcessing", "swift_RegexParser",
    "swiftRegexBuilder", "swiftSwiftOnoneSupport", "swiftGlibc", "swiftSynchronization",
    "swift_Builtin_float", "swiftObservation", "dispatch", "BlocksRuntime", "swiftDispatch",
  ]

  private static let foundation = [
    "FoundationEssentials", "FoundationInternationalization", "Foundation",
  ]

  /// The libraries that some sources may need.
  ///
  /// Foundation's symbols take the linker as long as all else does; what imports nothing but
  /// `Exercises` cannot name them.
  package static func linkable(for sources: [String]) -> [String] {
    let importsMore = sources.contains { source in
      source.components(separatedBy: "import").dropFirst().contains { !$0.hasPrefix(" Exercises") }
    }
    return importsMore ? linkable : basics
  }

  #if arch(x86_64)
    package static let processor = "x86_64"
  #elseif arch(arm64)
    package static let processor = "aarch64"
  #endif

  /// What the compiler calls this machine.
  package static let target = "\(processor)-unknown-linux-gnu"

  /// Finds the toolchain whose `swiftc` stands first on the search path.
  package static func find(
    searchPath: String? = ProcessInfo.processInfo.environment["PATH"]
  ) async throws(ToolchainError) -> Toolchain {
    for folder in (searchPath ?? "").split(separator: ":") where folder.hasPrefix("/") {
      let compiler = URL(filePath: String(folder)).appending(path: "swiftc")
      guard compiler.exists else { continue }
      // `swiftc` may be a link to the driver; the toolchain is the folder that holds the target.
      let root = compiler.resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent()
      guard root.appending(path: "bin/swift-frontend").exists else { continue }
      return Toolchain(root: root, version: try await version(of: root))
    }
    throw .notFound
  }

  private static func version(of root: URL) async throws(ToolchainError) -> String {
    let frontend = root.appending(path: "bin/swift-frontend")
    do {
      let result = try await Command(frontend.path(), ["--version"]).output(limit: 1 << 16)
      guard let line = result.text.split(separator: "\n").first else {
        throw ToolchainError.unusable(root.path(), "it does not tell its version")
      }
      return String(line)
    } catch {
      throw .unusable(root.path(), "\(error)")
    }
  }

  /// Refuses a toolchain that the modules were not built for.
  package func requireMatch(_ installation: Installation) throws(ToolchainError) {
    guard let built = installation.toolchain, built != version else { return }
    throw .otherVersion(built: built, found: version)
  }
}

/// What is wrong with the toolchain.
package enum ToolchainError: LocalizedError {
  case notFound
  case unusable(String, String)
  case otherVersion(built: String, found: String)

  package var errorDescription: String? {
    switch self {
    case .notFound:
      "No Swift toolchain is on the search path. Install Swift 6.3, and put its usr/bin on PATH."
    case .unusable(let root, let reason):
      "The Swift toolchain at \(root) cannot be used: \(reason)."
    case .otherVersion(let built, let found):
      "This nbgrade was built for \(built), but the toolchain on PATH is \(found). Put that version "
        + "on PATH, or install nbgrade again with this one."
    }
  }
}
