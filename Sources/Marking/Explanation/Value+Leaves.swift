import Exercises

/// A part of a value that is printed as one, with the path that a student reaches it by.
struct Leaf {
  /// `cache.linear.W`, `parameters["W1"]`, `caches[0].Z`
  let path: String
  let value: Value
}

extension Value {
  /// The parts that are printed one by one: arrays, and all that holds none.
  func leaves(path: String) -> [Leaf] {
    switch self {
    case .list(let list) where holdsArrays:
      list.enumerated().flatMap { $1.leaves(path: "\(path)[\($0)]") }
    case .record(let record) where holdsArrays:
      record.fields.flatMap { $0.value.leaves(path: record.path(to: $0.name, from: path)) }
    default: [Leaf(path: path, value: self)]
    }
  }

  /// The part at a path such as a `Difference` has: `[1].linear.W`.
  func part(at path: String) -> Value? {
    guard let first = path.first else { return self }
    let rest = path.dropFirst()
    if first == "[", let end = rest.firstIndex(of: "]"), case .list(let list) = self {
      guard let index = Int(rest[..<end]), list.indices.contains(index) else { return nil }
      return list[index].part(at: String(rest[rest.index(after: end)...]))
    }
    guard first == ".", case .record(let record) = self else { return nil }
    let name = rest.prefix { $0 != "." && $0 != "[" }
    return record[String(name)]?.part(at: String(rest.dropFirst(name.count)))
  }

  /// The value as one prints it: an array as numpy does, all else as Swift writes it.
  func printed(style: PrintStyle) -> String {
    switch self {
    case .array(let array): array.printed(style: style)
    case .number(let number): formatScalar(number, style: style)
    case .integer, .text, .list, .record: swiftLiteral
    }
  }
}

extension Value {
  private var holdsArrays: Bool {
    switch self {
    case .array: true
    case .list(let list): list.contains(where: \.holdsArrays)
    case .record(let record): record.fields.contains { $0.value.holdsArrays }
    case .number, .integer, .text: false
    }
  }
}

extension Record {
  fileprivate func path(to name: String, from path: String) -> String {
    type == nil ? "\(path)[\(name.swiftLiteral)]" : "\(path).\(name)"
  }
}
