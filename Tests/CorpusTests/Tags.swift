import Testing

extension Tag {
  /// Starts sandboxes.
  @Tag static var sandbox: Self
  /// Takes more than a few seconds.
  @Tag static var slow: Self
}
