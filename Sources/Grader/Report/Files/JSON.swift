import Foundation

/// JSON as reports have it: keys in order, so that equal things are equal files.
enum JSON {
  private static let infinity = "inf"
  private static let minusInfinity = "-inf"
  private static let notANumber = "nan"

  /// The text of a value, with a line break at its end; in many lines for people, or in one.
  static func bytes(
    _ value: some Encodable, inOneLine: Bool = false
  ) throws(ReportError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !inOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: infinity, negativeInfinity: minusInfinity, nan: notANumber)
    do {
      return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
    } catch {
      throw .cannotWrite(path: "a result", reason: "\(error)")
    }
  }

  /// Reads a value; what goes wrong is told of the file at `path`.
  static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: Data, path: String
  ) throws(ReportError) -> Value {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: infinity, negativeInfinity: minusInfinity, nan: notANumber)
    do {
      return try decoder.decode(type, from: bytes)
    } catch let error as DecodingError {
      throw .notAResult(path: path, reason: error.words)
    } catch {
      throw .notAResult(path: path, reason: error.localizedDescription)
    }
  }
}

extension DecodingError {
  /// What is wrong and where, in a few words.
  fileprivate var words: String {
    switch self {
    case .keyNotFound(let key, let context): "no \(key.stringValue) \(context.place)"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(context.debugDescription) \(context.place)"
    case .dataCorrupted(let context): "\(context.debugDescription) \(context.place)"
    @unknown default: "it cannot be decoded"
    }
  }
}

extension DecodingError.Context {
  fileprivate var place: String {
    codingPath.isEmpty ? "at its top" : "in \(codingPath.map(\.stringValue).joined(separator: "/"))"
  }
}
