/// What a member of a notebook must be by nbformat 4.5, as far as its schema says.
///
/// Programs take a notebook with anything else for broken, and some do not open it.
enum JupyterShape: Sendable {
  case bool
  case object
  case list
  case text
  /// A text of one line, and not an empty one.
  case name
  /// A text, or a list of its pieces.
  case lines
  /// Texts that differ, none of them empty or with a comma.
  case tags
  /// A list of texts.
  case texts
  /// A number from 0, or null.
  case count
  /// A number from 1.
  case version
  /// A Boolean, or `auto`.
  case scrolling
  /// A text, or an object.
  case mode
  /// Texts by their names.
  case times
  /// A thing in several forms, by their media types.
  case bundle
  /// Bundles by their names.
  case attachments
  /// An object that has the first members, and of the others at most such.
  indirect case members(Members, others: Members = [:])

  typealias Members = [String: JupyterShape]

  /// Whether a value is such a thing.
  func admits(_ value: JSON) -> Bool {
    switch self {
    case .bool: value.isBool
    case .object: value.object != nil
    case .list: value.array != nil
    case .text: value.string != nil
    case .name: value.string.map { !$0.isEmpty && !$0.utf8.contains(0x0A) } == true
    case .lines: value.string != nil || Self.texts.admits(value)
    case .tags: value.array.map(Self.areTags) == true
    case .texts: value.array?.allSatisfy { $0.string != nil } == true
    case .count: value == .null || value.integer.map { $0 >= 0 } == true
    case .version: value.integer.map { $0 >= 1 } == true
    case .scrolling: value.isBool || value == .string("auto")
    case .mode: value.string != nil || value.object != nil
    case .times: value.object?.list.allSatisfy { $0.value.string != nil } == true
    case .bundle: value.object?.list.allSatisfy(Self.isForm) == true
    case .attachments: value.object?.list.allSatisfy { Self.bundle.admits($0.value) } == true
    case .members(let needed, let others):
      needed.allSatisfy { name, shape in value[name].map(shape.admits) == true }
        && others.allSatisfy { name, shape in value[name].map(shape.admits) != false }
    }
  }

  private static func areTags(_ values: [JSON]) -> Bool {
    let tags = values.compactMap(\.string).filter { !$0.isEmpty && !$0.utf8.contains(0x2C) }
    return tags.count == values.count && Set(tags).count == tags.count
  }

  // What is JSON itself may be any.
  private static func isForm(_ member: JSON.Member) -> Bool {
    let isJSON =
      member.key == "application/json"
      || member.key.hasPrefix("application/") && member.key.hasSuffix("+json")
        && !member.key.utf8.contains(0x0A)
    return isJSON || Self.lines.admits(member.value)
  }
}

extension JSON {
  fileprivate var isBool: Bool { if case .bool = self { true } else { false } }
}
