/// What happens to files.
enum Damage {
  /// A text with a few lines deleted, doubled, exchanged or indented, or a few characters changed.
  static func text(_ text: String, using random: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...6, using: &random) where lines.count > 2 {
      let at = Int.random(in: lines.indices, using: &random)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: lines.remove(at: at)
      case 1: lines.insert(lines[at], at: at)
      case 2: lines.swapAt(at, Int.random(in: lines.indices, using: &random))
      case 3:
        lines[at] = ["  ", "    ", "\t", "> ", "- "].randomElement(using: &random)! + lines[at]
      case 4:
        lines.insert(
          ["```", "~~~", "```swift", "<!--", "<div>", "", "-->"].randomElement(using: &random)!,
          at: at)
      case 5: lines[at] = String(lines[at].dropFirst())
      default: lines[at] = String(lines[at].dropLast())
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Bytes with some changed, put in, taken out, copied or cut off.
  static func bytes(_ bytes: [UInt8], using random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where bytes.count > 4 {
      let at = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert("{}[]\"\\`~<>=|/\n\r\t".utf8.randomElement(using: &random)!, at: at)
      case 2: bytes.remove(at: at)
      case 3: bytes.removeSubrange(at..<min(bytes.count, at + 40))
      case 4:
        bytes.insert(
          contentsOf: bytes[at..<min(bytes.count, at + 60)],
          at: Int.random(in: 0...at, using: &random))
      default: if Int.random(in: 0..<4, using: &random) == 0 { bytes.removeSubrange(at...) }
      }
    }
    return bytes
  }
}
