import CCMark
import Synchronization

/// A Markdown text, parsed by cmark-gfm with GitHub's tables, strikethrough, task lists and autolinks.
struct ProseDocument: ~Copyable {
  /// The document; nil if memory is out.
  let root: ProseNode?
  private let document: OpaquePointer?
  private let parser: OpaquePointer?

  init(_ markdown: String) {
    let parser = Self.makeParser()
    self.parser = parser
    document = parser.flatMap { Self.parse(markdown, with: $0) }
    root = ProseNode(document)
  }

  /// While it parses, cmark-gfm keeps the extensions' special characters in a table of the process,
  /// so that one text after the other is parsed.
  private static let turn = Mutex(())

  private static func parse(_ markdown: String, with parser: OpaquePointer) -> OpaquePointer? {
    // A lock hands out no pointers, but the document is nobody else's yet.
    let address = turn.withLock { _ in
      var text = markdown
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          if let start = $0.baseAddress { cmark_parser_feed(parser, start, $0.count) }
        }
      }
      return UInt(bitPattern: cmark_parser_finish(parser))
    }
    return OpaquePointer(bitPattern: address)
  }

  deinit {
    if let document { cmark_node_free(document) }
    if let parser { cmark_parser_free(parser) }
  }

  private static func makeParser() -> OpaquePointer? {
    _ = registered
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    return parser
  }

  /// Makes the extensions known, once in a process: the library keeps them in a global list.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
}
