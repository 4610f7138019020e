/// Words in lines of a limited length, each line but the first behind an indent.
struct LineBreaker {
  private let indent: String
  private let limit: Int
  private let breaksAtStart: Bool
  private var finished = ""
  private var line: String

  /// Counts `indent` towards `limit` characters in the first line too; a word that is too long for
  /// any line gets a new one only if `breaksAtStart`.
  init(indent: String, limit: Int, breaksAtStart: Bool) {
    self.indent = indent
    self.limit = limit
    self.breaksAtStart = breaksAtStart
    line = indent
  }

  /// Adds `word` and, uncounted, the `separator` behind it.
  mutating func append(_ word: String, separator: String) {
    let isTooLong = line.utf8.count + word.utf8.count > limit
    if isTooLong && (breaksAtStart || line.utf8.count > indent.utf8.count) { breakLine() }
    line += word + separator
  }

  /// All lines, without the first one's indent.
  func text() -> String {
    String((finished + line).dropFirst(indent.utf8.count))
  }

  private mutating func breakLine() {
    let trailing = line.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    finished += line.dropLast(trailing) + "\n"
    line = indent
  }
}
