/// A stretch of a student's code that is compiled as one: a cell, several that were one before they
/// were split, or a Swift file.
struct CodeUnit {
  /// Where it stands; of several cells, the first.
  let origin: Origin
  /// The number of its document among the submission's.
  let document: Int
  /// The code, its lines ended by LF.
  var text: String
  /// The lines that stand above it in what the compiler sees.
  var linesAbove = 0
  /// The exercise that it is marked as.
  var exercise: String?
  /// Whether it was found where no code is expected.
  var isStray = false
  /// Whether it is a whole Swift file, which has its own imports.
  var isFile = false
  /// What the block of expected output below it holds.
  var expected: String?
  /// What stands at its top.
  var top: TopLevel { TopLevel(text) }

  init(origin: Origin, document: Int, text: String) {
    self.origin = origin
    self.document = document
    self.text = text
  }

  /// A code cell.
  init(_ cell: Cell, document: Int) {
    self.init(origin: cell.origin, document: document, text: cell.text.withPlainLineEnds)
    exercise = cell.exercise
    guard case .line(let line) = cell.origin.place else { return }
    linesAbove = line - 1
    guard let margins = cell.markdown?.margins, !margins.isEmpty else { return }
    // Columns in messages are those of the file, too.
    text = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      String(repeating: " ", count: margins.indices.contains($0) ? margins[$0] : 0) + $1
    }.joined(separator: "\n")
  }

  /// Blanks stretches of the text; its lines keep their numbers.
  mutating func blank(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    text = Array(text.utf8).blanking(ranges)
  }

  /// Whether no code is left in it.
  var isEmpty: Bool { SourceMask(text).bytes.allSatisfy(\.isSpace) }
}
