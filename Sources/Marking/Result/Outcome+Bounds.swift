import Exercises

extension Outcome {
  /// The outcome without outputs that are too large to keep: a student's code may return anything.
  var keepingBounded: Outcome {
    guard case .returned(let outputs) = self else { return self }
    var room = Value.keptSize
    let fields = outputs.fields.prefix(Value.keptSize).map { field in
      let size = field.value.size
      guard size <= room else {
        return Record.Field(field.name, .text("\(field.value.kind), too large to keep"))
      }
      room -= size
      return field
    }
    return .returned(Record(type: outputs.type, Array(fields)))
  }
}

extension Value {
  /// How many elements of a case's outputs are kept, after they have been compared.
  fileprivate static let keptSize = 1 << 16

  /// How much there is to keep: elements, texts by their bytes, and one for each value.
  fileprivate var size: Int {
    switch self {
    case .number, .integer: 1
    case .text(let text): 1 + text.utf8.count
    case .array(let array): 1 + array.size + array.ndim
    case .list(let list): list.reduce(1) { $0 + $1.size }
    case .record(let record): record.fields.reduce(1) { $0 + $1.name.utf8.count + $1.value.size }
    }
  }
}
