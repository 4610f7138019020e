import Exercises

/// A student's code, loaded into this process.
struct StudentLibrary {
  #if os(Windows)
    init(_ path: String) throws(LoadError) {
      throw LoadError(message: Mistake.noLoader.errorDescription ?? "")
    }

    var solution: Any.Type { Never.self }

    func runCell(_ symbol: String) throws { throw Missing(symbol) }
  #else
    // Loaded until the process ends.
    private let library: UnsafeMutableRawPointer
    /// The metatype of the student's `Solution`.
    let solution: Any.Type

    /// Loads a library; the code in it that runs at loading runs here.
    init(_ path: String) throws(LoadError) {
      typealias Entry = @convention(c) () -> UnsafeRawPointer
      guard let library = dlopen(path, RTLD_LAZY | RTLD_LOCAL),
        let symbol = dlsym(library, "nbgrade_solution")
      else {
        throw LoadError(message: dlerror().map { String(cString: $0) } ?? "no reason is known")
      }
      self.library = library
      solution = unsafeBitCast(unsafeBitCast(symbol, to: Entry.self)(), to: Any.Type.self)
    }

    /// Runs the function of a notebook's cell, which calls back where what it repeats of earlier
    /// cells ends.
    func runCell(_ symbol: String) throws {
      typealias Cell = @convention(c) (@convention(c) () -> Void) -> UnsafeMutableRawPointer?
      guard let address = dlsym(library, symbol) else { throw Missing(symbol) }
      let cell = unsafeBitCast(address, to: Cell.self)
      guard let thrown = cell({ CapturedOutput.forget() }) else { return }
      throw Unmanaged<ThrownError>.fromOpaque(thrown).takeRetainedValue().error
    }
  #endif
}

/// Why a library could not be loaded, in the loader's words.
struct LoadError: Error {
  let message: String
}
