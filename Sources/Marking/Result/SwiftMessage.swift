/// Finds what Swift itself says of a crash among what was printed.
package enum SwiftMessage {
  /// The text behind `Fatal error: `, up to the stack trace; nil if there is none.
  package static func fatal(in printed: [UInt8]) -> String? {
    let text = String(decoding: printed.suffix(8192), as: UTF8.self)
    guard let start = text.ranges(of: "Fatal error: ").last else { return nil }
    let rest = text[start.upperBound...]
    let end = rest.firstRange(of: trace)?.lowerBound ?? rest.endIndex
    var message = rest[..<end].drop(while: \.isWhitespace)
    while message.last?.isWhitespace == true { message.removeLast() }
    return String(message)
  }

  /// What was printed before Swift's stack trace, which a crash ends with: its addresses differ each
  /// run, and mean nothing to a student.
  package static func withoutTrace(_ printed: [UInt8]) -> ArraySlice<UInt8> {
    let trace = Array(trace.utf8)
    var start = printed.count - trace.count
    while start >= 0 {
      if printed[start...].starts(with: trace) { return printed[..<start] }
      start -= 1
    }
    return printed[...]
  }

  private static let trace = "Current stack trace:\n"
}
