import Foundation
import Notebook

/// The compiler's cache of the C library's modules, made once a toolchain.
///
/// It is bound to its absolute path. In bubblewrap it is made where the compiler will see it again,
/// wherever it lies on this machine; else it is made in its place.
struct ModuleCache: Sendable {
  let sandbox: Sandbox
  let installation: Installation
  /// What compiling a submission may use.
  var limits = CompileLimits()

  private static let making = "making-"

  /// The folder of the cache, made if it is not there.
  func folder() async throws -> URL {
    let parent = try CacheFolder.own()
    let final = parent.appending(path: "modules-\(key)")
    if !sandbox.kind.hasOwnFiles { return try await filledInPlace(final) }
    HeldFolder.removeAbandoned(in: parent, prefix: Self.making)
    if final.exists { return final }
    let fresh = try HeldFolder(in: parent, prefix: Self.making)
    defer { fresh.remove() }
    try await fill(fresh.url)
    // Somebody else may have been as fast; theirs is as good.
    try? FileManager.default.moveItem(at: fresh.url, to: final)
    return final
  }

  // Several runs may fill it at once, as the compiler's own caches are filled; the mark comes last.
  private func filledInPlace(_ cache: URL) async throws -> URL {
    let mark = cache.appending(path: "complete")
    if mark.exists { return cache }
    try FileManager.default.createDirectory(at: cache, withIntermediateDirectories: true)
    try await fill(cache)
    try Data().write(to: mark)
    return cache
  }

  // Outside of bubblewrap the compiler sees the cache under its own path, and without a wall anybody's
  // code may have written to it: each kind has one of its own.
  private var key: String {
    let parts = [sandbox.toolchain.version, sandbox.toolchain.root.path(), sandbox.kind.rawValue]
    return Fingerprint.of((["2"] + parts + stamps).joined(separator: "\n")).prefix(16).description
  }

  // The compiler refuses modules of headers that have changed since, and cannot make them anew where
  // it may not write; an update of the system changes these.
  private var stamps: [String] {
    ["/usr/include/stdlib.h", "/usr/include/linux/version.h", sandbox.toolchain.frontend.path()]
      .map { path in
        var status = stat()
        guard stat(path, &status) == 0 else { return "" }
        return "\(status.st_mtim.tv_sec) \(status.st_size)"
      }
  }

  private func fill(_ cache: URL) async throws {
    let work = try WorkFolder()
    defer { work.remove() }
    let source = "import Foundation\nimport Exercises\n"
    do {
      try Data(source.utf8).write(to: work.sources.appending(path: "warm.swift"))
    } catch {
      throw GraderError.cannotStore(work.sources.plainPath, error)
    }
    // The second run finds all that it needs; where a disk was full, the first may have left less.
    for canFillCache in [true, false] {
      let compiler = Compiler(
        sandbox: sandbox, installation: installation, moduleCache: cache, limits: ownLimits,
        canFillCache: canFillCache)
      switch try await compiler.compile(["warm.swift"], in: work.sources, to: work.output) {
      case .built: continue
      case .failed(let messages, _):
        for folder in [cache, work.output] { try FreeSpace.require(at: folder) }
        throw GraderError.cannotCompile(messages)
      case .timedOut(let seconds): throw GraderError.compilerTooSlow(seconds: seconds)
      }
    }
  }

  // The sources are ours: limits that are strict with students are not for them.
  private var ownLimits: CompileLimits {
    let usual = CompileLimits()
    var own = limits
    own.seconds = max(own.seconds, usual.seconds)
    own.memoryBytes = max(own.memoryBytes, usual.memoryBytes)
    return own
  }
}
