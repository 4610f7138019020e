import Marking
import Testing

@Suite("Tolerance")
struct ToleranceTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    let actual: Double
    let expected: Double
    let isNear: Bool
    var testDescription: String { "\(actual) for \(expected)" }
  }

  @Test(
    "accepts |a − e| ≤ absolute + relative · |e|",
    arguments: [
      Pair(actual: 1, expected: 1, isNear: true),
      Pair(actual: 1 + 0.9e-7, expected: 1, isNear: true),
      Pair(actual: 1 + 1.1e-7, expected: 1, isNear: false),
      Pair(actual: 0.9e-12, expected: 0, isNear: true),
      Pair(actual: 1.1e-12, expected: 0, isNear: false),
      Pair(actual: 0, expected: -0.0, isNear: true),
      Pair(actual: .nan, expected: .nan, isNear: true),
      Pair(actual: .nan, expected: 0, isNear: false),
      Pair(actual: 0, expected: .nan, isNear: false),
      Pair(actual: .infinity, expected: .infinity, isNear: true),
      Pair(actual: -.infinity, expected: .infinity, isNear: false),
      Pair(actual: 1e308, expected: .infinity, isNear: false),
      Pair(actual: .infinity, expected: 1e308, isNear: false),
    ])
  func accepts(_ pair: Pair) {
    #expect(Tolerance.standard.accepts(pair.actual, for: pair.expected) == pair.isNear)
  }
}
