import Marking

/// Writes a notebook's cells, each exercise's result below its cell, and what a cell that tries one
/// printed beside what it should.
struct NotebookWriter {
  /// The most text that a page shows, in bytes, and what stands around a cell's.
  static let most = 2 << 20
  private static let frame = 300
  /// The most prose that a page lays out, in bytes: hostile prose takes long. What is over it is shown
  /// as it was typed.
  private static let mostProse = 256 << 10

  /// The ids of the exercises whose results are written.
  private(set) var shown: Set<String> = []

  private let html: HTMLWriter
  private let exercises: [PageExercise]
  private let prose: any ProseRenderer
  private var levels = HeadingLevels()
  private let remarks: [LineRemark]

  init(_ html: HTMLWriter, page: FeedbackPage) {
    self.html = html
    exercises = page.exercises
    prose = page.prose
    remarks = exercises.flatMap(\.remarks)
  }

  /// Writes the cells, as many as a page holds.
  mutating func write(_ cells: [PageCell]) {
    var left = Self.most
    var proseLeft = Self.mostProse
    var skipped: Set<Int> = []
    for (index, cell) in cells.enumerated() where !skipped.contains(index) {
      left -= cell.size + Self.frame
      if left < 0 {
        html.element("p", ["class": "words"], text: "The rest of the notebook is too long to show.")
        return
      }
      switch cell {
      case .prose(let text):
        proseLeft -= text.utf8.count
        if proseLeft < 0 {
          html.element("pre", ["class": "plain"], text: text)
        } else {
          prose.write(text, to: html, levels: &levels)
        }
      case .output(let text): html.trial(nil, expected: text)
      case .code(let code):
        let expected = Self.expected(after: index, in: cells)
        skipped.formUnion(expected?.cells ?? [])
        write(code, expected: expected?.text)
      }
    }
  }

  private mutating func write(_ code: PageCode, expected: String?) {
    html.listing(code, remarks: remarks + (code.trial.map { LineRemark.all(of: $0.outcome) } ?? []))
    for id in code.exercises where !shown.contains(id) {
      guard let exercise = exercises.first(where: { $0.explanation.id == id }) else { continue }
      html.result(exercise, headingLevel: levels.below)
      shown.insert(id)
    }
    let wanted = expected ?? code.trial?.expected
    if code.trial != nil || wanted != nil { html.trial(code.trial, expected: wanted) }
  }

  /// The expected output below the cell at `index`, and the cells that it takes up: itself, and a
  /// title between them, since both outputs get titles of the page's own.
  private static func expected(
    after index: Int, in cells: [PageCell]
  ) -> (text: String, cells: [Int])? {
    let next = cells.dropFirst(index + 1).prefix(2)
    switch (next.first, next.dropFirst().first) {
    case (.output(let text)?, _): return (text, [index + 1])
    case (.prose(let title)?, .output(let text)?) where title.isBoldLine:
      return (text, [index + 1, index + 2])
    default: return nil
    }
  }
}

extension PageCell {
  fileprivate var size: Int {
    switch self {
    case .prose(let text), .output(let text): text.utf8.count
    case .code(let code): code.text.utf8.count
    }
  }
}

extension String {
  /// Whether it is a line in bold letters and nothing else: `**Expected output**`.
  fileprivate var isBoldLine: Bool {
    guard utf8.count < 200 else { return false }
    let lines = split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    return lines.count == 1 && lines[0].wholeMatch(of: /\s*\*\*[^*]+\*\*\s*/) != nil
  }
}
