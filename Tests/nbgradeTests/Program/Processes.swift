import Foundation

/// The machine's processes.
enum Processes {
  /// Whether no process names the text in its arguments any more, soon.
  static func areGone(naming text: String) async throws -> Bool {
    for _ in 0..<400 {
      if try !commandLines().contains(where: { $0.contains(text) }) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return false
  }

  private static func commandLines() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { Int($0) != nil }
      .compactMap { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
