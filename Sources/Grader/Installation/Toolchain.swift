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
    "FoundationEssentials", "FoundationInternationalization", "Foundation", "FoundationXML",
    "FoundationNetworking",
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

  /// Refuses a toolchain that the modules were not built for.
  package func requireMatch(_ installation: Installation) throws(ToolchainError) {
    guard let built = installation.toolchain, built != version else { return }
    throw .otherVersion(built: built, found: version)
  }
}
