import CCMark

/// A node of a parsed text; it lives as long as its ``ProseDocument``.
struct ProseNode {
  private let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// What the node is, in cmark's words: extensions' nodes have no constant.
  var kind: String { String(cString: cmark_node_get_type_string(pointer)) }

  /// The text of a leaf.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// Where a link or an image leads to.
  var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

  /// What stands behind a fence: `swift example`.
  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) == 1 }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
  var isTableHead: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) == 1 }

  /// A table's columns: `c` centred, `r` on the right, anything else on the left.
  var columnAlignments: [Character] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(pointer))).map {
      Character(Unicode.Scalar(letters[$0]))
    }
  }

  var children: some Sequence<ProseNode> {
    sequence(first: ProseNode(cmark_node_first_child(pointer))) { node in
      node.map { ProseNode(cmark_node_next($0.pointer)) }
    }.prefix { $0 != nil }.lazy.compactMap(\.self)
  }

  /// All text below the node, without going into it by calls.
  var flatText: String {
    guard let iterator = cmark_iter_new(pointer) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      guard cmark_iter_get_event_type(iterator) == CMARK_EVENT_ENTER,
        let node = ProseNode(cmark_iter_get_node(iterator))
      else { continue }
      text += node.kind == "softbreak" || node.kind == "linebreak" ? "\n" : node.literal
    }
    return text
  }
}
