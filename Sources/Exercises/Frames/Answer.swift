/// What the child that runs a student's code says of one case. Its bytes are hostile.
package enum Answer: Equatable, Sendable {
  /// The exercise returned; these are its outputs.
  case returned(Record)
  /// It threw an error, described by these words.
  case threw(String)
  /// It reached a blank in this function.
  case blank(function: String)
  /// It needed an exercise that there is no code for.
  case missing(exercise: String)

  /// Bytes of a text, such as an error's description, that are kept.
  package static let textBytes = 4096
}

extension Answer: FramePayload {
  package func write(to writer: inout ByteWriter) {
    switch self {
    case .returned(let outputs):
      writer.write(UInt8(1))
      outputs.write(to: &writer)
    case .threw(let description):
      writer.write(UInt8(2))
      writer.write(counted: Array(description.utf8.prefix(Self.textBytes)))
    case .blank(let function):
      writer.write(UInt8(3))
      writer.write(counted: Array(function.utf8.prefix(Self.textBytes)))
    case .missing(let exercise):
      writer.write(UInt8(4))
      writer.write(counted: Array(exercise.utf8.prefix(Self.textBytes)))
    }
  }

  package init(from reader: inout ByteReader) throws(FrameError) {
    switch try reader.readInteger(UInt8.self) {
    case 1: self = .returned(try Record(from: &reader))
    case 2: self = .threw(try reader.readText(most: Self.textBytes))
    case 3: self = .blank(function: try reader.readText(most: Self.textBytes))
    case 4: self = .missing(exercise: try reader.readText(most: Self.textBytes))
    default: throw .malformed
    }
  }
}
