import Foundation
import Notebook
import SystemPackage

/// Builds a submission's shared object in the compile sandbox.
struct Builder: Sendable {
  let compiler: Compiler
  /// The assignment's stub protocols, in order.
  let protocols: [String]

  /// Builds a submission into the folder's shared object.
  func build(
    _ tangled: Tangled, in folder: WorkFolder
  ) async throws -> SubmissionBuild.Product {
    do {
      return try await SubmissionBuild(protocols: protocols) { sources in
        try await compile(sources, in: folder)
      }.build(tangled)
    } catch BuildError.nothingBuilds(let reason) {
      throw GraderError.cannotCompile(reason)
    }
  }

  private func compile(
    _ sources: [SubmissionBuild.Source], in folder: WorkFolder
  ) async throws -> SubmissionBuild.Outcome {
    let manager = FileManager.default
    for name in try manager.contentsOfDirectory(atPath: folder.sources.plainPath) {
      try manager.removeItem(at: folder.sources.appending(component: name))
    }
    for source in sources {
      try write(source.text, to: folder.sources.appending(component: source.name))
    }
    return try await compiler.compile(
      sources.map(\.name), in: folder.sources, to: folder.output,
      libraries: Toolchain.linkable(for: sources.map(\.text)))
  }

  // Foundation would wait for the disk after each file, although none of them is kept.
  private func write(_ text: String, to file: URL) throws {
    let descriptor = try FileDescriptor.open(
      FilePath(file.plainPath), .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    _ = try descriptor.closeAfter { try descriptor.writeAll(text.utf8) }
  }
}
