extension String {
  /// The text in so many code points at most; a single character may be as long as a book.
  func clipped(to count: Int) -> String {
    guard utf8.count > count, unicodeScalars.dropFirst(count).first != nil else { return self }
    return String(unicodeScalars.prefix(count - 1)) + "…"
  }
}
