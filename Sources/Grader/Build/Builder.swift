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
      return try await SubmissionBuild(
        protocols: protocols, folder: compiler.name(of: folder.sources),
        most: compiler.limits.together
      ) {
        try await compile($0, in: folder)
      }.build(tangled)
    } catch BuildError.nothingBuilds(let reason) {
      throw GraderError.cannotCompile(reason)
    }
  }

  private func compile(
    _ sources: [SubmissionBuild.Source], in folder: WorkFolder
  ) async throws -> SubmissionBuild.Outcome {
    try write(sources, to: folder.sources)
    let libraries = Toolchain.linkable(for: sources.map(\.text))
    return try await Doubt.settled(room: { try FreeSpace.require(at: folder.output) }) {
      // The linker would take what an earlier run has left, where this one leaves nothing.
      try clear(folder.output)
      return try await compiler.compile(
        sources.map(\.name), in: folder.sources, to: folder.output, libraries: libraries)
    }
  }

  private func clear(_ folder: URL) throws(GraderError) {
    let manager = FileManager.default
    do {
      for name in try manager.contentsOfDirectory(atPath: folder.plainPath) {
        try manager.removeItem(at: folder.appending(component: name))
      }
    } catch {
      throw .cannotStore(folder.plainPath, error)
    }
  }

  private func write(
    _ sources: [SubmissionBuild.Source], to folder: URL
  ) throws(GraderError) {
    try clear(folder)
    do {
      for source in sources {
        try write(source.text, to: folder.appending(component: source.name))
      }
    } catch {
      throw .cannotStore(folder.plainPath, error)
    }
  }

  // Foundation would wait for the disk after each file, although none of them is kept.
  private func write(_ text: String, to file: URL) throws {
    let descriptor = try FileDescriptor.open(
      FilePath(file.plainPath), .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    _ = try descriptor.closeAfter { try descriptor.writeAll(text.utf8) }
  }
}
