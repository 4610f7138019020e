/// Arrays by name, in the order in which the names were first set, as in `parameters["W1"]`.
///
/// Reading a name that is not there stops, as a `KeyError` does in Python.
public struct NamedArrays: Sendable, Equatable {
  /// The names in order.
  public private(set) var keys: [String] = []
  private var arrays: [String: NDArray] = [:]

  /// Creates an empty collection.
  public init() {}

  /// The array under `key`.
  ///
  /// Setting a new name adds it at the end. Stops if a name that is read is not there.
  public subscript(key: String) -> NDArray {
    get {
      guard let array = arrays[key] else {
        let known = keys.isEmpty ? "no names" : keys.joined(separator: ", ")
        fatalError("KeyError: '\(key)' (there are \(known))")
      }
      return array
    }
    set {
      if arrays.updateValue(newValue, forKey: key) == nil { keys.append(key) }
    }
  }

  /// The array under `key`, or nil.
  public func get(_ key: String) -> NDArray? { arrays[key] }

  /// The number of arrays.
  public var count: Int { keys.count }

  /// Whether there is an array under `key`.
  public func contains(_ key: String) -> Bool { arrays[key] != nil }

  /// Takes the array under `key` out, and gives it back if there was one.
  @discardableResult
  public mutating func removeValue(forKey key: String) -> NDArray? {
    keys.removeAll { $0 == key }
    return arrays.removeValue(forKey: key)
  }
}

extension NamedArrays: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, NDArray)...) {
    for (key, array) in elements { self[key] = array }
  }
}

extension NamedArrays: Sequence {
  /// Visits each name with its array, in order.
  public func makeIterator() -> AnyIterator<(key: String, value: NDArray)> {
    var rest = keys.makeIterator()
    return AnyIterator { rest.next().map { ($0, self[$0]) } }
  }
}

extension NamedArrays: CustomStringConvertible {
  /// Each name with its array, as `W1 = …`, a line or more each.
  public var description: String {
    map { "\($0.key) = \($0.value)" }.joined(separator: "\n")
  }
}

extension NamedArrays {
  /// Takes the arrays out of a record; everything in it must be an array.
  public init(_ record: Record) throws(InputError) {
    self.init()
    for name in record.names { self[name] = try record.array(name) }
  }

  /// The arrays as a record.
  public var record: Record {
    Record(map { Record.Field($0.key, .array($0.value)) })
  }
}
