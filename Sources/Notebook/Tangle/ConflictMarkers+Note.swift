extension ConflictMarkers {
  /// What is said of conflicts, of one more than is told of anything at the most: so it is known that
  /// there are more.
  ///
  /// - Parameter place: where a line stands, in words
  static func notes(on conflicts: [ClosedRange<Int>], at place: (Int) -> String) -> [String] {
    conflicts.prefix(TangleLimits.notes + 1).map { note(at: place($0.lowerBound)) }
  }

  private static func note(at place: String) -> String {
    "\(place): a merge conflict is not settled (`<<<<<<<` to `>>>>>>>`); its first version was taken. "
      + "Keep the version that you want and delete the marks."
  }
}
