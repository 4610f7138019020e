import Testing

extension Tag {
  /// Starts sandboxed programs.
  @Tag static var sandbox: Self
  /// Takes a minute or more.
  @Tag static var slow: Self
}
