/// What Swift's own backtracer adds to what was printed before a crash.
struct Backtrace: Equatable {
  /// A line of a source that was compiled.
  struct Line: Equatable {
    /// The file's name, as the compiler got it.
    let file: String
    let line: Int
  }

  /// What was printed before it.
  let printed: [UInt8]
  /// The lines of the stack, innermost first.
  let lines: [Line]

  /// Cuts it off what was printed.
  init(cutFrom printed: [UInt8]) {
    let text = String(decoding: printed, as: UTF8.self)
    let starts = ["\n*** Signal ", "\n*** Program crashed: ", "*** Signal "].compactMap {
      text.firstRange(of: $0)?.lowerBound
    }
    guard let start = starts.min() else {
      self.printed = printed
      lines = []
      return
    }
    var before = text[..<start]
    while before.hasSuffix("\n\n") { before.removeLast() }
    self.printed = Array(before.utf8)
    lines = text[start...].split(separator: "\n").compactMap(Self.line)
  }

  /// How the child's runtime is asked for it; where a system has none, nothing is added.
  static let setting = [
    "enable=yes", "color=no", "interactive=no", "threads=crashed", "registers=none", "images=none",
    "output-to=stderr", "symbolicate=fast", "unwind=fast", "sanitize=no", "limit=16", "top=0",
    "cache=no",
  ].joined(separator: ",")

  // ` 3 [ra] 0x00… static Solution.f() + 769 in Submission.so at /…/notebook_7.swift:700:42`
  private static func line(_ text: Substring) -> Line? {
    guard let place = text.ranges(of: " at ").last else { return nil }
    let parts = text[place.upperBound...].split(separator: ":")
    let name = parts.first?.split(separator: "/").last
    guard parts.count >= 2, let name, name.hasSuffix(".swift"), let line = Int(parts[1]) else {
      return nil
    }
    return Line(file: String(name), line: line)
  }
}
