import Testing

extension Tag {
  /// Compares with numpy's own answers.
  @Tag static var golden: Self
  /// Starts the compiler.
  @Tag static var slow: Self
}
