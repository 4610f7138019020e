// attack: prints escapes that would rewrite a terminal or break a report
// invariant: text-stays-text
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    print("\u{1b}[2J\u{1b}[H\u{1b}]0;100 of 100\u{7}\u{0}\u{8}\u{ffff}]]><!--\r100%")
    fwrite([0xff, 0xfe, 0x00, 0xc0, 0x80] as [UInt8], 1, 5, stdout)
    return 0
  }
}
