extension HandoutVersions {
  /// What a student should know of the versions that the files name: that there are several, or that
  /// there is no such handout. All are graded alike.
  package func complaints(about versions: [String]) -> [String] {
    let unknown = versions.filter { !names.contains($0) }
    var complaints: [String] = []
    if versions.count > 1 {
      complaints.append(
        "Your files come from several versions of the handout, \(Self.list(versions)). Carry your code "
          + "into one of them: `swift run check --from OLD` does it in a new kit.")
    }
    if !unknown.isEmpty, !names.isEmpty {
      complaints.append(
        "Your files say that they come from version \(Self.list(unknown)) of the handout; there "
          + "\(names.count == 1 ? "is" : "are") \(Self.list(names)).")
    }
    return complaints
  }

  /// That a check's notebook comes from an older handout; nil if it does not.
  package func newer(than versions: [String]) -> String? {
    guard versions.count == 1, let own = versions.first, let latest = names.last,
      names.contains(own), own != latest
    else { return nil }
    return
      "Your notebook comes from version \(own) of the handout; there is a newer one, \(latest). "
      + "Your code counts in both."
  }

  private static func list(_ versions: [String]) -> String {
    let shown = versions.prefix(5)
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    let rest = versions.count > shown.count ? " and others" : ""
    let and = rest.isEmpty ? " and " : ", "
    return shown.dropLast().joined(separator: ", ") + and + last + rest
  }
}
