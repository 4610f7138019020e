/// An input that has not the form that an exercise takes.
public enum InputError: Error, Equatable, CustomStringConvertible {
  /// No value stands under the name.
  case missing(String)
  /// The value under the name is of another kind.
  case wrongKind(String, expected: String)

  public var description: String {
    switch self {
    case .missing(let name): "the input has no \(name)"
    case .wrongKind(let name, let expected): "\(name) in the input is not \(expected)"
    }
  }
}

extension Record {
  /// The array under `name`.
  public func array(_ name: String) throws(InputError) -> NDArray {
    guard case .array(let array) = try value(name) else {
      throw .wrongKind(name, expected: "an array")
    }
    return array
  }

  /// The whole number under `name`.
  public func integer(_ name: String) throws(InputError) -> Int {
    guard case .integer(let integer) = try value(name) else {
      throw .wrongKind(name, expected: "a whole number")
    }
    return integer
  }

  /// The number under `name`.
  public func number(_ name: String) throws(InputError) -> Double {
    guard case .number(let number) = try value(name) else {
      throw .wrongKind(name, expected: "a number")
    }
    return number
  }

  /// The text under `name`.
  public func text(_ name: String) throws(InputError) -> String {
    guard case .text(let text) = try value(name) else {
      throw .wrongKind(name, expected: "a text")
    }
    return text
  }

  /// The list under `name`.
  public func list(_ name: String) throws(InputError) -> [Value] {
    guard case .list(let list) = try value(name) else {
      throw .wrongKind(name, expected: "a list")
    }
    return list
  }

  /// The record under `name`.
  public func record(_ name: String) throws(InputError) -> Record {
    guard case .record(let record) = try value(name) else {
      throw .wrongKind(name, expected: "a record")
    }
    return record
  }

  private func value(_ name: String) throws(InputError) -> Value {
    guard let value = self[name] else { throw .missing(name) }
    return value
  }
}
