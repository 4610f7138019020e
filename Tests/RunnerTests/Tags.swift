import Testing

extension Tag {
  /// Runs a sandboxed program.
  @Tag static var sandbox: Self
  /// Takes seconds.
  @Tag static var slow: Self
}
