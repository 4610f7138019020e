import Foundation
import Grader
import NumPy

/// Normal draws a second, beside numpy's where there is a python3 that has it.
struct RandnBenchmark {
  let draws: Int

  /// Times both, and prints their figures and their ratio.
  func run() async throws {
    let ours = best { _ = RandomState(seed: 1).randn(draws) }
    print("randn, \(draws) draws: \(digits(ours * 1000, 1)) ms")
    guard let theirs = try await numpy() else {
      print("numpy: no python3 with numpy on the search path")
      return
    }
    print("numpy's: \(digits(theirs * 1000, 1)) ms, ratio \(digits(ours / theirs, 2))")
  }

  private func best(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    return (0..<5).map { _ in clock.measure(body) / .seconds(1) }.min() ?? 0
  }

  private func numpy() async throws -> Double? {
    let script = """
      import numpy, time
      def once():
          state = numpy.random.RandomState(1)
          start = time.perf_counter()
          state.randn(\(draws))
          return time.perf_counter() - start
      print(min(once() for _ in range(5)))
      """
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let result = try? await Command("/usr/bin/env", ["PATH=\(path)", "python3", "-c", script])
      .output(limit: 4096)
    guard let result, result.isSuccess else { return nil }
    return Double(result.text.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
