/// The types that a Swift source declares, at whatever depth.
struct DeclaredTypes {
  /// A type's name, and the line that it stands on, from 1.
  struct One: Equatable {
    let name: String
    let line: Int
  }

  private(set) var all: [One] = []

  private static let keywords: Set<Substring> = [
    "struct", "class", "enum", "actor", "protocol", "typealias",
  ]

  init(_ source: String) {
    var isAnnounced = false
    let mask = String(decoding: SourceMask(source).bytes, as: UTF8.self)
    let lines = mask.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      for word in line.split(whereSeparator: { !$0.isNamePart }) {
        if isAnnounced { all.append(One(name: String(word), line: index + 1)) }
        isAnnounced = Self.keywords.contains(word)
      }
    }
  }
}

extension Character {
  /// Whether it can be part of a Swift identifier.
  var isNamePart: Bool { utf8.allSatisfy(\.isWordByte) }
}
