/// A mistake in shapes, axes or indices, in numpy's own words.
///
/// The leaves throw it or make it, so that tests can read it; what students call stops with it.
struct ShapeError: Error, Equatable {
  let message: String

  init(_ message: String) { self.message = message }

  /// Ends the process with the message, in release builds too.
  func stop() -> Never { fatalError(message) }
}

/// What `body` returns; stops where it throws.
func orStop<Result>(_ body: () throws(ShapeError) -> Result) -> Result {
  do { return try body() } catch { error.stop() }
}

/// A shape as numpy's messages have it: `(3,2)`, `(3,)`, `()`, with `newaxis` for a negative length.
func tuple(_ shape: [Int]) -> String {
  let lengths = shape.map { $0 < 0 ? "newaxis" : String($0) }.joined(separator: ",")
  return shape.count == 1 ? "(\(lengths),)" : "(\(lengths))"
}
