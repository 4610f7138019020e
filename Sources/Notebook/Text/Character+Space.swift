extension Character {
  /// Whether it is white space.
  ///
  /// The same as `isWhitespace`, which looks ASCII up in Unicode's tables too and takes most of the
  /// time of reading a source.
  var isSpace: Bool {
    guard let ascii = asciiValue else { return isWhitespace }
    return ascii == 0x20 || (0x09...0x0D).contains(ascii)
  }
}
