extension String {
  /// What tells one name of a folder from another: to Swift, é in one character equals é in two.
  package var nameBytes: [UInt8] { Array(utf8) }

  /// Whether the name stands before another one, by their bytes.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
