import Foundation

/// Looks at the Swift toolchain that compiles submissions.
struct ToolchainCheckup: Sendable {
  /// Where programs are looked for.
  let searchPath: String?
  /// The parts that were built for one toolchain, if they were found.
  let installation: Installation?

  func findings() async -> [Finding] {
    do throws(ToolchainError) {
      let toolchain = try await Toolchain.find(searchPath: searchPath)
      return [
        version(of: toolchain),
        tool(toolchain.linker, without: .problem, losing: "nothing can be linked"),
        tool(
          toolchain.symbolizer, without: .warning,
          losing: "a crash cannot be told the line of the student's file"),
      ]
    } catch {
      return [Finding(title: "toolchain", state: .problem, detail: error.localizedDescription)]
    }
  }

  /// Whether nbgrade was built for this toolchain.
  func version(of toolchain: Toolchain) -> Finding {
    do throws(ToolchainError) {
      if let installation { try toolchain.requireMatch(installation) }
      let detail = "\(toolchain.version), in \(toolchain.root.path(percentEncoded: false))"
      return Finding(title: "toolchain", state: .ok, detail: detail)
    } catch {
      return Finding(title: "toolchain", state: .problem, detail: error.localizedDescription)
    }
  }

  /// Whether a tool that belongs to the toolchain is there.
  func tool(_ file: URL, without state: Finding.State, losing loss: String) -> Finding {
    let path = file.path(percentEncoded: false)
    let name = file.lastPathComponent
    guard !FileManager.default.isExecutableFile(atPath: path) else {
      return Finding(title: name, state: .ok, detail: path)
    }
    return Finding(
      title: name, state: state, detail: "\(path) is missing: \(loss)",
      remedy: "Install the whole toolchain again: it brings \(name) along.")
  }
}
