import Foundation

/// Finds what Swift itself says of a crash among what was printed.
enum SwiftMessage {
  /// The text behind `Fatal error: `, up to the stack trace; nil if there is none.
  static func fatal(in printed: [UInt8]) -> String? {
    let text = String(decoding: printed.suffix(8192), as: UTF8.self)
    guard let start = text.range(of: "Fatal error: ", options: .backwards) else { return nil }
    let rest = text[start.upperBound...]
    let end = rest.range(of: "Current stack trace:")?.lowerBound ?? rest.endIndex
    return rest[..<end].trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
