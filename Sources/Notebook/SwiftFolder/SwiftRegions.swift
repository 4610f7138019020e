/// The cells that a Swift file keeps between marks:
///
///     // BEGIN TRY linear_forward 1
///     func tryLinearForward1() throws {
///     let (Z, _) = try Solution.linearForward(A: A, W: W, b: b)
///     print("Z = \(Z)")
///     }
///     // END TRY
///
/// A cell that needs the names of another is no function of its own: its lines are comments, `//|`.
struct SwiftRegions {
  /// A region.
  struct Region: Equatable {
    /// Where it lies in the file's UTF-8, marks included.
    let lines: Range<Int>
    /// The cell's code.
    let text: String
    /// The line of the file on which the code begins, from 1.
    let line: Int
  }

  private(set) var tries: [Region] = []

  static let begin = "// BEGIN TRY"
  static let end = "// END TRY"
  static let comment = "//|"

  init(_ source: String) {
    let lines = ByteLines(source)
    var start: Int?
    for line in 0..<lines.count where lines.ranges[line].count < 1_000 {
      let text = lines[line].drop(while: \.isSpace)
      if text.hasPrefix(Self.begin) {
        start = line
      } else if text.hasPrefix(Self.end), let first = start {
        tries.append(Self.region(lines, first, line))
        start = nil
      }
    }
  }

  private static func region(_ lines: ByteLines, _ first: Int, _ last: Int) -> Region {
    let content = ((first + 1)..<last).map { lines[$0] }
    let range = lines.start(of: first)..<lines.ranges[last].upperBound
    let filled = content.filter { !$0.allSatisfy(\.isSpace) }
    if !filled.isEmpty, filled.allSatisfy({ $0.hasPrefix(comment) }) {
      let text = content.map { line in
        let rest = line.dropFirst(comment.count)
        return rest.first == " " ? String(rest.dropFirst()) : String(rest)
      }
      return Region(lines: range, text: text.joined(separator: "\n"), line: first + 2)
    }
    let head = content.firstIndex { $0.contains("func ") && $0.hasTrailingBrace }
    let foot = content.lastIndex { $0.filter { !$0.isSpace } == "}" }
    guard let head, let foot, head < foot else {
      return Region(lines: range, text: content.joined(separator: "\n"), line: first + 2)
    }
    return Region(
      lines: range, text: content[(head + 1)..<foot].joined(separator: "\n"), line: first + head + 3
    )
  }

  /// The regions as code cells.
  func cells(file: String) -> [Cell] {
    tries.map {
      Cell(kind: .code, text: $0.text, origin: Origin(file: file, place: .line($0.line)))
    }
  }
}

extension String {
  fileprivate var hasTrailingBrace: Bool { last { !$0.isSpace } == "{" }
}
