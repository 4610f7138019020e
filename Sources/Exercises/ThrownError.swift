/// An error that a notebook's cell has thrown, on its way out through a C function.
public final class ThrownError {
  /// The error.
  public let error: any Error

  /// Wraps an error.
  public init(_ error: any Error) { self.error = error }
}
