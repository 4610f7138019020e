import CSeccomp
import Exercises

/// A student's code, loaded into a child.
struct Submission {
  private let library: UnsafeMutableRawPointer
  /// The metatype of the student's `Solution`.
  let solution: Any.Type

  /// Loads a shared object; the code in it that runs at loading runs here.
  init(_ path: String) throws(LoadError) {
    typealias Entry = @convention(c) () -> UnsafeRawPointer
    guard let library = dlopen(path, RTLD_LAZY | RTLD_LOCAL),
      let symbol = dlsym(library, "nbgrade_solution")
    else { throw LoadError(message: dlerror().map { String(cString: $0) } ?? "no reason is known") }
    var start: UInt = 0
    var end: UInt = 0
    if nbgrade_object_bounds(symbol, &start, &end) == 0 { nbgrade_crashes_within(start, end) }
    self.library = library
    solution = unsafeBitCast(unsafeBitCast(symbol, to: Entry.self)(), to: Any.Type.self)
  }

  /// Runs the function of a notebook's cell.
  ///
  /// It calls back between what it repeats of earlier cells and what is its own, so that only the
  /// latter's output is kept.
  func runCell(_ symbol: String) throws {
    typealias Cell = @convention(c) (@convention(c) () -> Void) -> UnsafeMutableRawPointer?
    guard let address = dlsym(library, symbol) else { throw Missing(symbol) }
    let cell = unsafeBitCast(address, to: Cell.self)
    guard let thrown = cell({ StudentProcess.forgetOutput() }) else { return }
    throw Unmanaged<ThrownError>.fromOpaque(thrown).takeRetainedValue().error
  }
}

/// Why a submission could not be loaded, in the loader's words.
struct LoadError: Error {
  let message: String
}
