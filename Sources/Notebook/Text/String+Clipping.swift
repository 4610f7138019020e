extension String {
  /// The text without what follows so many code points; a single character may be as long as a book.
  func clipped(to count: Int) -> String {
    guard utf8.count > count, unicodeScalars.dropFirst(count).first != nil else { return self }
    return String(unicodeScalars.prefix(count)) + "…"
  }
}
