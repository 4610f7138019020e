import Testing

extension Tag {
  /// Takes a minute or more.
  @Tag static var slow: Self
}
