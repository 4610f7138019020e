import NumPy
import Testing

@Suite struct NDArrayComparisonTests {
  @Test func equality() {
    let array: NDArray = [[1, 2]]
    #expect(array == [[1, 2]])
    #expect(array != [1, 2])
    #expect(array != [[1, 3]])
    #expect(NDArray([.nan]) != NDArray([.nan]))
    #expect(NDArray(-0.0) == NDArray(0))
    #expect(arrayEqual(NDArray([.nan]), NDArray([.nan]), equalNaN: true))
    #expect(!arrayEqual(NDArray([.nan]), NDArray([.nan])))
    #expect(!arrayEqual([1, 2], [[1, 2]]))
  }

  @Test func elementByElement() {
    let array: NDArray = [[1, 2], [3, 4]]
    #expect(equal(array, [[1], [4]]) == [[1, 0], [0, 1]])
    #expect(notEqual(array, 2) == [[1, 0], [1, 1]])
    #expect((array >= 2) == [[0, 1], [1, 1]])
    #expect((2 < array) == [[0, 0], [1, 1]])
    #expect((array < [2, 4]) == [[1, 1], [0, 0]])
    #expect(any(array > 3))
    #expect(!all(array > 3))
    #expect(all(zeros(0)))
    #expect(isnan(NDArray([1, .nan])) == [0, 1])
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let a: Double
    let b: Double
    let close: Bool
    var testDescription: String { "\(a) and \(b)" }
  }

  /// Source: numpy 2.4.6, `np.isclose(a, b)`.
  @Test(arguments: [
    Pair(a: 1e10, b: 1.00001e10, close: true),
    Pair(a: 1e-7, b: 1e-8, close: false),
    Pair(a: 1e-8, b: 1e-9, close: true),
    Pair(a: 100_001, b: 100_000, close: true),
    Pair(a: 0, b: 1e-8, close: true),
    Pair(a: 0, b: 1.1e-8, close: false),
    Pair(a: .infinity, b: .infinity, close: true),
    Pair(a: .infinity, b: -.infinity, close: false),
    Pair(a: 1, b: .infinity, close: false),
    Pair(a: .infinity, b: 1, close: false),
    Pair(a: .nan, b: .nan, close: false),
  ])
  func closeness(pair: Pair) {
    #expect(allclose(NDArray([pair.a]), NDArray([pair.b])) == pair.close)
  }

  @Test func closenessIsMeasuredAgainstTheSecond() {
    #expect(allclose([10], [11], rtol: 0.095, atol: 0))
    #expect(!allclose([11], [10], rtol: 0.095, atol: 0))
    #expect(allclose(NDArray([.nan, 1]), NDArray([.nan, 1]), equalNaN: true))
    #expect(isclose([[1, 2]], [[1], [2]]) == [[1, 0], [0, 1]])
  }
}
