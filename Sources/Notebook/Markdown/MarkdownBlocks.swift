/// The fenced code blocks of a Markdown document, found as CommonMark 0.31 finds them.
///
/// It follows the block structure alone: quotations, lists, fences, indented code, HTML blocks and
/// paragraphs, since each of these can hide a fence or be mistaken for one. Containers nest a hundred
/// deep at most, so that the time taken grows with the text and no faster.
struct MarkdownBlocks {
  /// The fences, in order.
  private(set) var fences: [MarkdownFence] = []
  private var containers: [Container] = []
  private var leaf: Leaf = .none
  /// Those of the open fence, kept apart so that a line is added in place.
  private var margins: [Int] = []
  private var padding: [Int] = []

  static let deepest = 100

  enum Container {
    case quotation
    /// A list's item: the columns that its text is indented by, and whether it has any yet.
    case item(indent: Int, isEmpty: Bool)
  }

  enum Leaf {
    case none
    /// Whether it holds more than definitions of links, which no underline makes a heading.
    case paragraph(hasText: Bool)
    case indentedCode
    case html(HTMLBlock)
    case fence(MarkdownFence, OpeningFence)
  }

  /// Reads a document.
  init(_ lines: ByteLines) {
    for line in 0..<lines.count {
      var range = lines.ranges[line]
      if line == 0, lines.bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
        range = (range.lowerBound + 3)..<range.upperBound
      }
      var cursor = MarkdownCursor(lines.bytes, range)
      read(line, &cursor)
    }
    closingText = leaf.closingText
    closeLeaf()
  }

  /// What would close the block that the document leaves open; nil if it leaves none.
  private(set) var closingText: String?

  private mutating func read(_ line: Int, _ cursor: inout MarkdownCursor) {
    let matched = matchContainers(&cursor)
    if matched == containers.count, continueLeaf(line, &cursor) { return }
    var isParagraph = if case .paragraph = leaf { true } else { false }
    let isLazy = isParagraph
    if matched < containers.count { isParagraph = false }
    let opened = openBlocks(line, &cursor, keeping: matched, isParagraph, isLazy)
    if opened { return }
    // What remains is a paragraph's text, of the open paragraph if there is one.
    if case .paragraph(let hasText) = leaf, !cursor.isBlank(), !hasOpened {
      leaf = .paragraph(hasText: hasText || !cursor.isLinkDefinition())
      return
    }
    if !hasOpened { close(to: matched) }
    guard !cursor.isBlank() else { return }
    markFilled()
    leaf = .paragraph(hasText: !cursor.isLinkDefinition())
  }

  /// Whether the line at hand has opened a container.
  private var hasOpened = false

  /// How many of the open containers go on in this line.
  private mutating func matchContainers(_ cursor: inout MarkdownCursor) -> Int {
    hasOpened = false
    for (index, container) in containers.enumerated() {
      let indent = cursor.indent()
      switch container {
      case .quotation:
        guard indent <= 3, !cursor.isBlank(),
          cursor.bytes[cursor.findText().at] == UInt8(ascii: ">")
        else { return index }
        cursor.passQuotationMark()
      case .item(let needed, let isEmpty):
        if indent >= needed {
          cursor.advance(columns: needed)
        } else if cursor.isBlank(), !isEmpty {
          cursor.advanceToText()
        } else {
          return index
        }
      }
    }
    return containers.count
  }

  /// Gives the line to the open leaf; false if a new block may begin in it.
  private mutating func continueLeaf(_ line: Int, _ cursor: inout MarkdownCursor) -> Bool {
    switch leaf {
    case .none: return false
    case .paragraph:
      if cursor.isBlank() { leaf = .none }
      return cursor.isBlank()
    case .indentedCode:
      if cursor.indent() >= 4 || cursor.isBlank() { return true }
      leaf = .none
      return false
    case .html(let block):
      if cursor.isBlank(), block.endsAtBlank {
        leaf = .none
        return true
      }
      if block.isEnded(by: cursor) { leaf = .none }
      return true
    case .fence(let fence, let opening):
      continueFence(fence, opening, line, &cursor)
      return true
    }
  }

  private mutating func continueFence(
    _ fence: MarkdownFence, _ opening: OpeningFence, _ line: Int, _ cursor: inout MarkdownCursor
  ) {
    if opening.isClosed(by: &cursor) {
      addFence(fence, closing: line)
      leaf = .none
      return
    }
    var left = opening.indent
    while left > 0, cursor.byte == 0x20 || cursor.byte == 0x09 {
      cursor.advance(columns: 1)
      left -= 1
    }
    margins.append(cursor.offset + (cursor.isWithinTab ? 1 : 0))
    padding.append(cursor.restOfTab)
  }

  private mutating func addFence(_ fence: MarkdownFence, closing: Int?) {
    var fence = fence
    fence.content = fence.content.lowerBound..<(fence.content.lowerBound + margins.count)
    fence.closing = closing
    (fence.margins, fence.padding) = (margins, padding)
    (margins, padding) = ([], [])
    fences.append(fence)
  }

  /// Opens what begins in this line; true if nothing of the line is left for a paragraph.
  private mutating func openBlocks(
    _ line: Int, _ cursor: inout MarkdownCursor, keeping matched: Int, _ wasParagraph: Bool,
    _ isLazy: Bool
  ) -> Bool {
    var isParagraph = wasParagraph
    var mayBeLazy = isLazy
    func keep(_ blocks: inout MarkdownBlocks) {
      if !blocks.hasOpened { blocks.close(to: matched) }
      blocks.closeLeaf()
      blocks.hasOpened = true
      blocks.markFilled()
    }
    while true {
      if cursor.indent() >= 4 {
        guard !mayBeLazy, !cursor.isBlank() else { return false }
        keep(&self)
        leaf = .indentedCode
        return true
      }
      guard let byte = cursor.textByte() else { return false }
      if byte == UInt8(ascii: ">"), containers.count < Self.deepest {
        keep(&self)
        cursor.passQuotationMark()
        containers.append(.quotation)
      } else if cursor.isHeading() {
        keep(&self)
        return true
      } else if let opening = OpeningFence(&cursor) {
        keep(&self)
        let fence = MarkdownFence(
          opening: line, content: (line + 1)..<(line + 1), closing: nil, info: opening.info,
          isNested: !containers.isEmpty)
        leaf = .fence(fence, opening)
        return true
      } else if let block = HTMLBlock(&cursor, interruptsParagraph: isParagraph) {
        keep(&self)
        if !block.isEnded(by: cursor) { leaf = .html(block) }
        return true
      } else if isParagraph, case .paragraph(true) = leaf, cursor.isUnderline() {
        keep(&self)
        return true
      } else if cursor.isThematicBreak() {
        keep(&self)
        return true
      } else if containers.count < Self.deepest,
        let marker = ListMarker(&cursor, interruptsParagraph: isParagraph)
      {
        keep(&self)
        containers.append(.item(indent: marker.indent, isEmpty: true))
      } else {
        return false
      }
      isParagraph = false
      mayBeLazy = false
    }
  }

  private mutating func markFilled() {
    if case .item(let indent, true) = containers.last {
      containers[containers.count - 1] = .item(indent: indent, isEmpty: false)
    }
  }

  private mutating func close(to count: Int) {
    guard count < containers.count else { return }
    closeLeaf()
    containers.removeLast(containers.count - count)
  }

  private mutating func closeLeaf() {
    if case .fence(let fence, _) = leaf { addFence(fence, closing: nil) }
    leaf = .none
  }
}

extension MarkdownBlocks.Leaf {
  fileprivate var closingText: String? {
    switch self {
    case .none, .paragraph, .indentedCode, .html(.tags): nil
    case .html(.raw): "</pre>"
    case .html(.until(let end)): end.description
    case .fence(_, let opening):
      String(repeating: Character(Unicode.Scalar(opening.mark)), count: opening.length)
    }
  }
}
