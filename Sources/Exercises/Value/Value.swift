/// What crosses the pipe between the grader and a student's process: an input or an output.
///
/// A value is data alone. Nothing in it is Swift's own, so that a runner for another language can
/// speak it.
public indirect enum Value: Equatable, Sendable {
  /// A single `Double`.
  case number(Double)
  /// A whole number.
  case integer(Int)
  /// A piece of text, UTF-8.
  case text(String)
  /// An array of numbers.
  case array(NDArray)
  /// Values in order.
  case list([Value])
  /// Named values, in order.
  case record(Record)
}

/// Named values in order, each name once; with the name of the Swift type that they stand for.
public struct Record: Equatable, Sendable {
  /// A name and its value.
  public struct Field: Equatable, Sendable {
    public let name: String
    public let value: Value

    /// Pairs a name with its value.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The Swift type that the record stands for, as in `LinearCache(A: …)`; nil for a dictionary
  /// literal, as in `["W1": …]`.
  public let type: String?

  /// The fields in order.
  public let fields: [Field]

  /// Creates a record; of two fields with one name the first is kept.
  public init(type: String? = nil, _ fields: [Field]) {
    self.type = type
    var names: Set<String> = []
    self.fields = fields.filter { names.insert($0.name).inserted }
  }

  /// The value under `name`, or nil.
  public subscript(name: String) -> Value? {
    fields.first { $0.name == name }?.value
  }

  /// The names in order.
  public var names: [String] { fields.map(\.name) }
}

extension Record: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements.map { Field($0.0, $0.1) })
  }
}
