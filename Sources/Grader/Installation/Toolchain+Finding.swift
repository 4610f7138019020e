import Foundation
import Subprocess

extension Toolchain {
  /// How long a `swiftc` may take to say where its toolchain is.
  private static let patience = Duration.seconds(30)

  /// Finds the toolchain of the `swiftc` that stands first on the search path.
  ///
  /// The program is asked where its toolchain lies: it may be a link, a script, or the proxy of a
  /// version manager such as swiftly.
  package static func find(
    searchPath: String? = ProcessInfo.processInfo.environment["PATH"]
  ) async throws(ToolchainError) -> Toolchain {
    var failure: ToolchainError?
    for folder in (searchPath ?? "").split(separator: ":") where folder.hasPrefix("/") {
      let compiler = URL(filePath: String(folder)).appending(path: "swiftc")
      guard FileManager.default.isExecutableFile(atPath: compiler.plainPath) else { continue }
      do throws(ToolchainError) {
        return try await asking(compiler.plainPath)
      } catch {
        failure = failure ?? error
      }
    }
    throw failure ?? .notFound
  }

  private static func asking(_ compiler: String) async throws(ToolchainError) -> Toolchain {
    let info: TargetInfo
    do {
      // A proxy needs to know whose toolchains it chooses from. The driver would answer too, and leave
      // a temporary folder behind; its frontend leaves none.
      let command = Command(compiler, ["-frontend", "-print-target-info"], environment: .inherit)
      guard let result = try await command.output(limit: 1 << 20, deadline: patience) else {
        throw ToolchainError.unusable(compiler, "it does not answer")
      }
      info = try TargetInfo(printed: result.text)
    } catch let error as ToolchainError {
      throw error
    } catch {
      throw .unusable(compiler, "it does not say where its resources are")
    }
    let resources = URL(filePath: info.paths.runtimeResourcePath)
    let root = resources.resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent()
    let toolchain = Toolchain(root: root, version: info.compilerVersion)
    guard toolchain.frontend.exists else {
      throw .unusable(compiler, "there is no \(toolchain.frontend.plainPath)")
    }
    return toolchain
  }
}

/// What `swiftc -frontend -print-target-info` says.
private struct TargetInfo: Decodable {
  struct Paths: Decodable {
    /// The toolchain's `usr/lib/swift`.
    let runtimeResourcePath: String
  }

  let compilerVersion: String
  let paths: Paths

  /// Reads the output; a proxy may have printed lines of its own around it.
  init(printed text: String) throws {
    let start = text.firstIndex(of: "{") ?? text.startIndex
    let end = text.lastIndex(of: "}").map(text.index(after:)) ?? text.endIndex
    self = try JSONDecoder().decode(TargetInfo.self, from: Data(text[start..<max(start, end)].utf8))
  }
}
