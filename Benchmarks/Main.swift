import Foundation
import Grader
import Marking
import NumPy
import Reference

// Figures that a reader can judge by the ratio in the same run: the grader beside the floor, and
// `randn` beside numpy's. Run it by `make bench`, in release mode, on a machine that is otherwise
// idle.
@main
enum Main {
  static func main() async throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 40
    let assignment = Course.assignments[0]
    let bench = try await GradingBenchmark(assignment, count: count)
    try await bench.run()
    try await RandnBenchmark(draws: 5_000_000).run()
  }
}

/// A number with so many digits after the point.
func digits(_ number: Double, _ places: Int) -> String {
  String(format: "%.\(places)f", number)
}
