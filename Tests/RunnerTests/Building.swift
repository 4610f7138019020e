import Exercises
import Foundation
import Notebook

@testable import Grader

/// Builds submissions behind bubblewrap, as the grader does.
enum Building {
  /// What is built of files, given by their names.
  static func product(
    _ files: [String: String], limits: CompileLimits = CompileLimits()
  ) async throws -> SubmissionBuild.Product {
    let installation = try Installation.current()
    let sandbox = Sandbox(kind: .bubblewrap, toolchain: try await Toolchain.find())
    let compiler = Compiler(
      sandbox: sandbox, installation: installation,
      moduleCache: try await ModuleCache(
        sandbox: sandbox, installation: installation, limits: limits
      ).folder(),
      limits: limits)
    let protocols = DeepNeuralNetwork.stubs.map(\.protocolName)
    let folder = try WorkFolder()
    defer { folder.remove() }
    let sources = files.sorted { $0.key < $1.key }.map {
      SourceFile(name: $0.key, text: $0.value, known: Set(protocols))
    }
    return try await Builder(compiler: compiler, protocols: protocols)
      .build(Tangled(sources: sources), in: folder)
  }
}
