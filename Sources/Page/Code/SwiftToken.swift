/// A stretch of Swift source that is shown in one colour.
struct SwiftToken: Equatable, Sendable {
  enum Kind: String, Sendable {
    case plain
    case keyword
    case type
    case number
    case string
    case comment
  }

  let kind: Kind
  let text: String
}

extension [SwiftToken] {
  /// The tokens line by line; what goes over several lines is cut at their ends.
  var lines: [[SwiftToken]] {
    var lines: [[SwiftToken]] = [[]]
    for token in self {
      let parts = token.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append([]) }
        if part.isEmpty { continue }
        lines[lines.count - 1].append(SwiftToken(kind: token.kind, text: String(part)))
      }
    }
    return lines
  }
}
