// attack: searches all of its memory for words that stand beside an answer
// invariant: answers-stay
// earns: compute_cost 0 failed|crashed|timed out
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
      let wanted = Array("0.2797765635".utf8)
      if memmem(start, Int(bounds[1] - bounds[0]), wanted, wanted.count) != nil { return 1 }
    }
    return 0
  }
}
