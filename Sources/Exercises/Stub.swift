/// An exercise as a program sees it: its id, its stub protocol, and the way to call it.
public struct Stub: Sendable {
  /// Calls a solution on an input and gives back its outputs by name.
  ///
  /// Throws what the solution throws, and `InputError` for an input of another form.
  public typealias Call = @Sendable (_ solution: Any.Type, _ input: Record) throws -> Record

  /// The id, in the course's spelling: `linear_forward`.
  public let id: String

  /// The stub protocol's name: `LinearForward`.
  public let protocolName: String

  /// The function that the protocol asks for, as Swift writes it: `linearForward(A:W:b:)`.
  public let function: String

  /// The call as a student writes it, in terms of the input's names:
  /// `linearForward(A: A, W: W, b: b)`.
  public let callText: String

  /// Calls a solution.
  public let call: Call

  /// Describes an exercise; `call` gets the solution as the stub protocol's metatype.
  ///
  /// A solution that does not conform throws ``Missing``.
  public init<Solution>(
    _ id: String, protocol solution: Solution.Type, named protocolName: String, function: String,
    callText: String, call: @escaping @Sendable (Solution, Record) throws -> Record
  ) {
    self.id = id
    self.protocolName = protocolName
    self.function = function
    self.callText = callText
    self.call = { type, input in
      guard let solution = type as? Solution else { throw Missing(id) }
      return try call(solution, input)
    }
  }
}

/// The exercises of an assignment, in the order in which a student meets them.
public protocol StubSet: SendableMetatype {
  /// The assignment's id, which also names its folder: `deep-neural-network`.
  static var id: String { get }
  /// Its exercises.
  static var stubs: [Stub] { get }
  /// How the assignment prints arrays.
  static var printStyle: PrintStyle { get }
}
