// attack: searches all of its memory for words that stand beside an answer
// invariant: answers-stay
// earns: compute_cost 0 failed|crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    guard let maps = fopen("/proc/self/maps", "r") else { return 0 }
    defer { fclose(maps) }
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, 512, maps) != nil {
      let words = String(cString: line).split(separator: " ")
      let bounds = words[0].split(separator: "-").compactMap { UInt(String($0), radix: 16) }
      guard words[1].hasPrefix("rw"), let start = UnsafeRawPointer(bitPattern: bounds[0]) else { continue }
      if holds(start, Int(bounds[1] - bounds[0]), "expected") { return 1 }
    }
    return 0
  }
}

/// Whether the word stands in the memory, somewhere else than where it is written here.
func holds(_ start: UnsafeRawPointer, _ count: Int, _ word: String) -> Bool {
  let wanted = Array(word.utf8)
  return wanted.withUnsafeBytes { own in
    guard let found = find(start, count, own.baseAddress!, own.count) else { return false }
    return found != own.baseAddress
  }
}

@_silgen_name("memmem") private func find(
  _ memory: UnsafeRawPointer, _ count: Int, _ wanted: UnsafeRawPointer, _ wantedCount: Int
) -> UnsafeRawPointer?
