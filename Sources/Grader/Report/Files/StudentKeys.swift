/// File names for students: safe on every system, and different for different students.
///
/// A name of plain small letters, digits, `_` and `-` stands for itself. Of any other what can be read
/// is kept, and a hash of the whole is put behind it; so that a file's name does not change when
/// somebody comes whose name differs in case alone.
package struct StudentKeys: Sendable {
  /// How many characters of a name are kept.
  private static let keptLength = 60

  /// The keys in the order of the names.
  package let keys: [String]

  /// Finds a key for each of `names`.
  package init(_ names: [String]) {
    let slugs = names.map(Self.slug)
    let isPlain = zip(names, slugs).map {
      $0 == $1 && $1 == $1.lowercased() && !Self.isReserved($1)
    }
    var taken: Set<String> = []
    keys = names.indices.map { index in
      let isFirst = isPlain[index] && taken.insert(slugs[index]).inserted
      return isFirst
        ? slugs[index] : Self.hashed(names[index], slug: slugs[index], taken: &taken)
    }
  }

  private static func hashed(_ name: String, slug: String, taken: inout Set<String>) -> String {
    var hash = SHA256.hash(Array(name.utf8))
    while true {
      let key = "\(slug)-\(hash.prefix(12))"
      if taken.insert(key.lowercased()).inserted { return key }
      hash = SHA256.hash(Array(hash.utf8))
    }
  }

  private static func slug(_ name: String) -> String {
    let kept = name.unicodeScalars.prefix(keptLength).map { scalar in
      scalar.isPlain ? Character(scalar) : "_"
    }
    let slug = String(kept)
    return slug.isEmpty || slug.hasPrefix("-") ? "_" + slug.dropFirst() : slug
  }

  /// Whether some system takes the name for a device, or it looks like one of ours with a hash.
  private static func isReserved(_ slug: String) -> Bool {
    let name = slug.lowercased()
    let devices = ["con", "prn", "aux", "nul"]
    let isPort = name.utf8.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
    return devices.contains(name) || isPort || slug.contains(/-[0-9a-f]{12}$/)
  }
}

extension Unicode.Scalar {
  fileprivate var isPlain: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}
