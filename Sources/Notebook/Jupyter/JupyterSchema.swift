/// Keeps of a notebook what nbformat 4.5 allows, so that what is written opens wherever notebooks do,
/// whatever stood in what was read.
enum JupyterSchema {
  private static let metadata: JupyterShape.Members = [
    "kernelspec": .members(["name": .text, "display_name": .text]),
    "language_info": .members(
      ["name": .text],
      others: [
        "codemirror_mode": .mode, "file_extension": .text, "mimetype": .text,
        "pygments_lexer": .text,
      ]),
    "orig_nbformat": .version, "title": .text, "authors": .list,
  ]

  private static let cellMetadata: JupyterShape.Members = [
    "collapsed": .bool, "execution": .times, "format": .text, "jupyter": .object, "name": .name,
    "scrolled": .scrolling, "tags": .tags,
  ]

  private static let outputs: [String: JupyterShape.Members] = [
    "stream": ["name": .text, "text": .lines],
    "display_data": ["data": .bundle, "metadata": .object],
    "execute_result": ["data": .bundle, "metadata": .object, "execution_count": .count],
    "error": ["ename": .text, "evalue": .text, "traceback": .texts],
  ]

  /// The metadata of a notebook without members that must not be as they are.
  static func metadata(_ value: JSON?) -> JSON { object(value, without: metadata) }

  /// A cell, whose type, id and source are settled, with what such a cell may have.
  static func cell(_ cell: JSON) -> JSON {
    var kept = cell.keeping(["id", "cell_type", "source"])
    kept["metadata"] = object(cell["metadata"], without: cellMetadata)
    if cell["cell_type"]?.string == "code" {
      let count = cell["execution_count"] ?? .null
      kept["execution_count"] = JupyterShape.count.admits(count) ? count : .null
      kept["outputs"] = .array((cell["outputs"]?.array ?? []).compactMap(output))
    } else if let attachments = cell["attachments"], JupyterShape.attachments.admits(attachments) {
      kept["attachments"] = attachments
    }
    return kept
  }

  /// An output with what it may have; nil if it is none.
  private static func output(_ value: JSON) -> JSON? {
    guard let type = value["output_type"]?.string, let members = outputs[type],
      JupyterShape.members(members).admits(value)
    else { return nil }
    return value.keeping(["output_type"] + members.keys)
  }

  private static func object(_ value: JSON?, without shapes: JupyterShape.Members) -> JSON {
    guard let members = value?.object else { return .object([:]) }
    return .object(
      JSON.Members(list: members.list.filter { shapes[$0.key]?.admits($0.value) != false }))
  }
}

extension JSON {
  /// An object with these of its members, those that it has.
  fileprivate func keeping(_ keys: [String]) -> JSON {
    .object(
      JSON.Members(list: keys.compactMap { key in self[key].map { Member(key: key, value: $0) } }))
  }
}
