/// A source cut into lines that keep their own line ends: joined again, it is what it was.
///
/// A line ends with LF, CR LF or CR alone.
package struct SourceLines: Equatable, Sendable {
  /// The lines without their ends.
  package var texts: [String] = []
  private var ends: [String] = []

  /// Cuts a source.
  package init(_ source: String) {
    var rest = source[...]
    while let end = rest.utf8.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      let next = rest.index(after: end)
      append(String(rest[..<end]), end: String(rest[end..<next]))
      rest = rest[next...]
    }
    append(String(rest), end: "")
  }

  private mutating func append(_ text: String, end: String) {
    texts.append(text)
    ends.append(end)
  }

  /// The whole source.
  package var source: String {
    zip(texts, ends).map { $0 + $1 }.joined()
  }

  /// Puts lines in place of others; each ends as the first of those that it replaces, or as the
  /// line before if it replaces none.
  package mutating func replace(_ range: Range<Int>, with lines: [String]) {
    let model = range.isEmpty ? range.lowerBound - 1 : range.lowerBound
    let end = ends.indices.contains(model) ? ends[model] : "\n"
    texts.replaceSubrange(range, with: lines)
    ends.replaceSubrange(range, with: lines.map { _ in end })
  }
}
