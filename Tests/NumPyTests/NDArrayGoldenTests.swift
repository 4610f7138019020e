import Foundation
import NumPy
import Testing

/// Random calls that numpy 2.4.6 answered; `Golden/operations.py` writes them.
@Suite struct NDArrayGoldenTests {
  static let cases: [OperationCase] = {
    let bundle = Bundle.module
    let file = bundle.url(forResource: "Golden/operations", withExtension: "json")
      .flatMap { try? Data(contentsOf: $0) }
      .flatMap { try? JSONDecoder().decode(OperationFile.self, from: $0) }
    return file?.cases ?? []
  }()

  @Test func thereAreCases() { #expect(Self.cases.count > 500) }

  @Test(arguments: cases.indices)
  func answersAsNumPy(index: Int) throws {
    let golden = Self.cases[index]
    let actual = try golden.answer()
    let expected = golden.result.array
    #expect(actual.shape == expected.shape)
    for (actual, expected) in zip(actual.scalars, expected.scalars) {
      #expect(golden.accepts(actual, expected), "\(golden.call): \(actual), numpy \(expected)")
    }
  }
}

struct OperationFile: Decodable {
  let cases: [OperationCase]
}

/// One call of numpy with what it answered.
struct OperationCase: Decodable, Sendable {
  struct Operand: Decodable, Sendable {
    let shape: [Int]
    let hex: [String]

    var array: NDArray { NDArray(shape: shape, scalars: hex.map { Double($0) ?? .nan }) }
  }

  let call: String
  let inputs: [Operand]
  let result: Operand
  let axis: Int?
  let keepdims: Bool?
  let numbers: [Int]?
  let bounds: [[Int?]]?

  /// Products and transcendental functions are sums in another order, or another library's.
  func accepts(_ actual: Double, _ expected: Double) -> Bool {
    let inexact = ["exp", "log", "log1p", "tanh", "power", "dot", "matmul"]
    guard inexact.contains(call) else { return actual.bitPattern == expected.bitPattern }
    return (actual - expected).magnitude <= 1e-14 + 1e-13 * expected.magnitude
  }
}
