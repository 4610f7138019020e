extension NDArray: CustomStringConvertible {
  /// What numpy's `str(array)` is in the style that `PrintStyle.current` names.
  public var description: String {
    description(style: .current)
  }

  /// What numpy's `str(array)` is in `style`, under numpy's default print options.
  ///
  /// Eight digits after the point at most, lines of 75 characters, and of more than 1000 elements
  /// only the first and the last three along each axis. Source: numpy 2.4's `arrayprint.py`.
  public func description(style: PrintStyle) -> String {
    if shape.isEmpty { return formatScalar(scalars[0], style: style) }
    if scalars.isEmpty { return "[]" }
    return ArrayLayout(self, style: style).text()
  }
}
