import Foundation

/// Libraries that take the place of the C library's functions in nbgrade.
///
/// Sandboxed programs get none of nbgrade's environment, and so none of them.
enum Preload {
  /// Builds a library of C's source in a folder, by the toolchain's own compiler; gives back its path.
  static func library(_ source: String, in scratch: Scratch) async throws -> String {
    let file = try scratch.write(source, to: "preload/library.c")
    let library = "\(scratch.path)/preload/library.so"
    let built = try await Shell.run("clang", ["-shared", "-fPIC", "-o", library, file])
    guard built.status == 0 else { throw NotBuilt(looked: [built.errors]) }
    return library
  }
}
