/// A JSON value that keeps the order of its keys and the spelling of its numbers.
enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number as it is spelt.
  case number(String)
  case string(String)
  case array([JSON])
  case object(Members)

  /// The members of an object, in order.
  struct Members: Equatable, Sendable {
    var list: [Member] = []
  }

  /// A key and its value.
  struct Member: Equatable, Sendable {
    var key: String
    var value: JSON
  }
}

extension JSON.Members: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSON)...) {
    list = elements.map { JSON.Member(key: $0.0, value: $0.1) }
  }

  /// A member's value. Of several with one key the last counts, as in Python.
  subscript(key: String) -> JSON? {
    get { list.last { $0.key == key }?.value }
    set {
      guard let newValue else { return list.removeAll { $0.key == key } }
      if let index = list.lastIndex(where: { $0.key == key }) {
        list[index].value = newValue
      } else {
        list.append(JSON.Member(key: key, value: newValue))
      }
    }
  }
}

extension JSON {
  /// A member of an object; nil for anything else.
  subscript(key: String) -> JSON? {
    get { object?[key] }
    set {
      guard var members = object else { return }
      members[key] = newValue
      self = .object(members)
    }
  }

  var object: Members? { if case .object(let members) = self { members } else { nil } }
  var array: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }

  /// A text that is a string or a list of its pieces, as in Jupyter.
  var joinedText: String? {
    if let string { return string }
    return array?.compactMap(\.string).joined()
  }
}
