/// Reads the cells of one Swift file.
struct SwiftFileReader {
  private(set) var cells: [Cell] = []
  /// What its first line says, if it says it.
  private(set) var header: MarkdownHeader?

  private let name: String
  private let lines: ByteLines
  private var prose: (line: Int, lines: [String])?
  private var code: (line: Int, lines: [String])?

  /// The last line that ends a cell.
  private let lastEnd: Int

  init(_ text: String, name: String) {
    self.name = name
    let lines = ByteLines(text)
    self.lines = lines
    lastEnd = (0..<lines.count).last { lines[$0].hasPrefix(SwiftFolder.endCell) } ?? 0
    read(text)
  }

  private mutating func read(_ text: String) {
    let depths = Self.depths(text, lines)
    var line = 0
    if lines.count > 0, let header = MarkdownHeader(line: lines[0], opening: "//") {
      self.header = header
      line = 1
    }
    let regions = SwiftRegions(text).tries
    var nextRegion = regions.startIndex
    while line < lines.count {
      while nextRegion < regions.endIndex,
        regions[nextRegion].lines.lowerBound < lines.start(of: line)
      {
        nextRegion += 1
      }
      if nextRegion < regions.endIndex,
        regions[nextRegion].lines.lowerBound == lines.start(of: line)
      {
        flush()
        let region = regions[nextRegion]
        add(.code, region.text.withPlainLineEnds, line: region.line - 1)
        while line < lines.count, lines.start(of: line) < region.lines.upperBound { line += 1 }
        continue
      }
      line = readLine(line, isTop: depths[line] == 0)
    }
    flush()
  }

  private mutating func readLine(_ line: Int, isTop: Bool) -> Int {
    let text = lines[line]
    if isTop, line < lastEnd, text.hasPrefix(SwiftFolder.beginCell),
      let end = (line..<lines.count).first(where: { lines[$0].hasPrefix(SwiftFolder.endCell) })
    {
      flush()
      let words = text.dropFirst(SwiftFolder.beginCell.count).split(separator: " ")
      let exercise = words.first == "exercise" ? words.dropFirst().first.map(String.init) : nil
      let content = ((line + 1)..<end).map { lines[$0] }.joined(separator: "\n")
      add(.code, content, line: line + 1, exercise: exercise)
      return end + 1
    }
    if isTop, text.hasPrefix("///") {
      flushCode()
      let rest = text.dropFirst(3)
      let content = rest.first == " " ? rest.dropFirst() : rest
      if prose == nil { prose = (line, []) }
      prose?.lines.append(String(content))
    } else {
      flushProse()
      let isImport = isTop && text.split(separator: " ") == ["import", "Exercises"]
      if code == nil { code = (line, []) }
      code?.lines.append(isImport ? "" : text)
    }
    return line + 1
  }

  private mutating func flush() {
    flushProse()
    flushCode()
  }

  private mutating func flushProse() {
    guard let found = prose else { return }
    prose = nil
    let text = found.lines.joined(separator: "\n")
    let lines = ByteLines(text)
    var start = 0
    for fence in MarkdownBlocks(lines).fences where CellInfo(fence.info) == .output {
      addProse(lines, start..<fence.opening, found.line)
      add(
        .output, fence.text(in: lines).withoutLastLineEnd, line: found.line + fence.opening + 1)
      start = fence.lines.upperBound
    }
    addProse(lines, start..<lines.count, found.line)
  }

  private mutating func addProse(_ lines: ByteLines, _ range: Range<Int>, _ line: Int) {
    let text = ProseBlock.trimmed(lines.text(range))
    if !text.isEmpty { add(.prose, text, line: line + range.lowerBound) }
  }

  private mutating func flushCode() {
    guard let found = code else { return }
    code = nil
    let blanks = found.lines.prefix { $0.allSatisfy(\.isSpace) }.count
    let text = ProseBlock.trimmed(found.lines.joined(separator: "\n"))
    guard !text.isEmpty else { return }
    let solves = !SolutionExtension.all(in: text).isEmpty
    add(.code, text, line: found.line + blanks, exercise: solves ? exerciseOfFile : nil)
  }

  private mutating func add(_ kind: Cell.Kind, _ text: String, line: Int, exercise: String? = nil) {
    cells.append(
      Cell(
        kind: kind, text: text, exercise: exercise,
        origin: Origin(file: name, place: .line(line + 1))))
  }

  /// `linear_forward` of `03_linear_forward.swift`.
  private var exerciseOfFile: String? {
    let stem = (name.split(separator: "/").last ?? "").prefix { $0 != "." }
    let digits = stem.prefix { $0.isNumber }
    guard !digits.isEmpty, stem.dropFirst(digits.count).first == "_" else { return nil }
    return String(stem.dropFirst(digits.count + 1))
  }

  /// How many brackets are open at the beginning of each line.
  private static func depths(_ text: String, _ lines: ByteLines) -> [Int] {
    let mask = SourceMask(text).bytes
    var depth = 0
    return lines.ranges.map { range in
      defer {
        for byte in mask[range] {
          if byte == UInt8(ascii: "{") { depth += 1 }
          if byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
        }
      }
      return depth
    }
  }
}
