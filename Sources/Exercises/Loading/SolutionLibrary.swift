/// A student's code, loaded into this process until it ends.
///
/// Only a child that is behind its locks may load one.
package struct SolutionLibrary {
  #if os(Windows)
    /// The metatype of the student's `Solution`.
    package var solution: Any.Type { Never.self }

    /// Loading is not possible here.
    package init(_ path: String, found: (UnsafeMutableRawPointer) -> Void = { _ in })
      throws(LoadError)
    {
      throw LoadError(message: "libraries are not loaded on Windows")
    }

    /// Loading is not possible here.
    package func runCell(_ symbol: String, outputBegins: @convention(c) () -> Void) throws {
      throw Missing(symbol)
    }
  #else
    private let library: UnsafeMutableRawPointer
    /// The metatype of the student's `Solution`.
    package let solution: Any.Type

    /// Loads a library; the code in it that runs at loading runs here.
    ///
    /// - Parameter found: called with an address in it before more of its code is called
    package init(_ path: String, found: (UnsafeMutableRawPointer) -> Void = { _ in })
      throws(LoadError)
    {
      typealias Entry = @convention(c) () -> UnsafeRawPointer
      guard let library = dlopen(path, RTLD_LAZY | RTLD_LOCAL),
        let symbol = dlsym(library, "nbgrade_solution")
      else {
        throw LoadError(message: dlerror().map { String(cString: $0) } ?? "no reason is known")
      }
      found(symbol)
      self.library = library
      solution = unsafeBitCast(unsafeBitCast(symbol, to: Entry.self)(), to: Any.Type.self)
    }

    /// Runs the function of a notebook's cell.
    ///
    /// - Parameter outputBegins: what it calls between what it repeats of earlier cells and what is
    ///   its own, so that only the latter's output is kept
    package func runCell(_ symbol: String, outputBegins: @convention(c) () -> Void) throws {
      typealias Cell = @convention(c) (@convention(c) () -> Void) -> UnsafeMutableRawPointer?
      guard let address = dlsym(library, symbol) else { throw Missing(symbol) }
      let cell = unsafeBitCast(address, to: Cell.self)
      guard let thrown = cell(outputBegins) else { return }
      throw Unmanaged<ThrownError>.fromOpaque(thrown).takeRetainedValue().error
    }
  #endif
}

/// Why a library could not be loaded, in the loader's words.
package struct LoadError: Error {
  package let message: String
}
