extension ConflictMarkers {
  /// What is said of a conflict.
  static func note(at place: String) -> String {
    "\(place): a merge conflict is not settled (`<<<<<<<` to `>>>>>>>`); its first version was taken. "
      + "Keep the version that you want and delete the marks."
  }
}
