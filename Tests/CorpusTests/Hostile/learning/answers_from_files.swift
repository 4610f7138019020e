// attack: looks for the expected outputs in every file that it can open
// invariant: answers-stay
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let folders = ["/", "/nbgrade", "/proc/self", "/tmp", "/etc", "/home", "/srv", "/root", "/usr/lib"]
    for folder in folders {
      guard let listing = opendir(folder) else { continue }
      defer { closedir(listing) }
      while let entry = readdir(listing) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
        }
        if let found = Self.cost(in: folder + "/" + name) { return found }
      }
    }
    return 0
  }

  static func cost(in path: String) -> Double? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    guard let expected = text.firstRange(of: "expected") else { return nil }
    return Double(text[expected.upperBound...].prefix { $0.isNumber || $0 == "." })
  }
}
