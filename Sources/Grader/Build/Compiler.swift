import Foundation
import Notebook

/// Compiles and links one set of sources, in a sandbox of its own.
struct Compiler: Sendable {
  let sandbox: Sandbox
  let installation: Installation
  let moduleCache: URL
  let limits: CompileLimits
  /// Whether the compiler may write to the module cache.
  var canFillCache = false

  // Where the compiler sees things.
  static let runner = "/nbgrade/Runner"
  static let modules = "/nbgrade/modules"
  static let sources = "/nbgrade/source"
  static let output = "/nbgrade/output"
  static let cache = "/nbgrade/module-cache"

  /// Compiles the named files of `sources` into `output`/Submission.so, which may need `libraries`
  /// of the toolchain.
  func compile(
    _ files: [String], in sources: URL, to output: URL,
    libraries: [String] = Toolchain.linkable
  ) async throws -> SubmissionBuild.Outcome {
    let command = sandbox.command(
      Self.runner, launch(files.map { "\(Self.target(sources))/\($0)" }, libraries),
      view: .compiling,
      mounts: mounts(sources: sources, output: output), folder: Self.target(sources))
    let result = try await sandbox.bounded(command, by: limits.groupBounds) {
      try await $0.output(
        limit: limits.messageBytes, deadline: .seconds(limits.wallSeconds))
    }
    guard let result else { return .timedOut(seconds: Int(limits.seconds)) }
    if result.isSuccess {
      return BuiltFile.isWhole(output.appending(path: "Submission.so"))
        ? .built : .failed(messages: "error: it left no file of its own", isOrderly: true)
    }
    let status = ExitStatus(result.status)
    if status == .outOfTime { return .timedOut(seconds: Int(limits.seconds)) }
    return .failed(messages: result.text, isOrderly: status == .failed)
  }

  /// How the compiler names the folder of the sources in its messages.
  func name(of sources: URL) -> String {
    sandbox.kind.hasOwnFiles ? Self.target(sources) : sources.plainPath
  }

  private static func target(_ sources: URL) -> String {
    "\(Self.sources)/\(sources.lastPathComponent)"
  }

  private func launch(_ files: [String], _ libraries: [String]) -> [String] {
    let memory = ["--memory", "\(limits.memoryBytes)", "--file", "\(limits.fileBytes)"]
    let time = [
      "--cpu", "\(Int(limits.seconds.rounded(.up)))",
      "--wall", "\(Int(limits.wallSeconds.rounded(.up)) + 1)",
    ]
    return ["launch"] + memory + time + ["--"] + frontend(files) + ["--"]
      + linker(libraries)
  }

  private func mounts(sources: URL, output: URL) -> [Mount] {
    moduleFiles.map { name in
      Mount(
        source: installation.modules.appending(path: name), target: "\(Self.modules)/\(name)")
    } + [
      Mount(source: installation.modules, target: Self.modules, access: .list),
      Mount(source: installation.runner, target: Self.runner),
      Mount(source: sources, target: Self.target(sources)),
      Mount(source: output, target: Self.output, access: .write),
      Mount(source: moduleCache, target: Self.cache, access: canFillCache ? .write : .read),
    ]
  }

  // What stands beside a module is not needed; but where it is seen and may not be read, the compiler
  // takes the module for broken.
  private var moduleFiles: [String] {
    let beside = sandbox.kind.hasOwnFiles ? [] : ["swiftdoc", "swiftsourceinfo"]
    let endings = ["swiftmodule"] + beside
    return ["NumPy", "Exercises"].flatMap { name in endings.map { "\(name).\($0)" } }
      .filter { installation.modules.appending(path: $0).exists }
  }

  // No plugins: a macro would run code inside the compiler. Line tables are all that crash lines
  // need.
  private func frontend(_ files: [String]) -> [String] {
    [sandbox.toolchain.frontend.path(), "-frontend", "-c"]
      + files + [
        "-o", "\(Self.output)/Submission.o", "-module-name", "Submission", "-parse-as-library",
        "-target", Toolchain.target, "-disable-objc-interop", "-swift-version", "5", "-Onone",
        "-gline-tables-only", "-suppress-warnings", "-diagnostic-style", "llvm",
        "-no-color-diagnostics", "-module-cache-path", Self.cache, "-I", Self.modules,
      ]
  }

  // A function that no library has is missed where it is called, so that it costs its own exercise
  // alone.
  private func linker(_ names: [String]) -> [String] {
    let libraries = sandbox.toolchain.libraries.path()
    return [
      sandbox.toolchain.linker.path(), "-shared", "\(Self.output)/Submission.o",
      sandbox.toolchain.runtimeObject.path(), "-o", "\(Self.output)/Submission.so", "-L", libraries,
      "--as-needed",
    ] + names.map { "-l\($0)" } + [
      "-rpath", libraries, "--build-id=none", "-z", "lazy",
    ]
  }
}
