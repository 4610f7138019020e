import CCMark

/// A Markdown text, parsed by cmark-gfm with GitHub's tables, strikethrough, task lists and autolinks.
struct ProseDocument: ~Copyable {
  /// The largest text that is parsed, in bytes: cmark-gfm takes quadratic time for a few hostile ones.
  static let largest = 64 << 10

  /// The document; nil if the text is too large, or memory is out.
  let root: ProseNode?
  private let document: OpaquePointer?
  private let parser: OpaquePointer?

  init(_ markdown: String) {
    guard markdown.utf8.count <= Self.largest,
      let parser = Self.makeParser()
    else {
      (root, document, parser) = (nil, nil, nil)
      return
    }
    var text = markdown
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        if let start = $0.baseAddress { cmark_parser_feed(parser, start, $0.count) }
      }
    }
    self.parser = parser
    document = cmark_parser_finish(parser)
    root = ProseNode(document)
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
