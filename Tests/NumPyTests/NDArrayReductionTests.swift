import NumPy
import Testing

@Suite struct NDArrayReductionTests {
  let matrix: NDArray = [[1, 5, 3], [4, 2, 6]]

  @Test func everything() {
    let total: Double = sum(matrix)
    #expect(total == 21)
    #expect(matrix.mean() == 3.5)
    #expect(prod(matrix) == 720)
    #expect(max(matrix) == 6)
    #expect(matrix.min() == 1)
    #expect(argmax(matrix) == 5)
    #expect(matrix.argmin() == 0)
    #expect(matrix.var() == 35.0 / 12)
    #expect(std([1, 3]) == 1)
    #expect(std([1, 3], ddof: 1) == 2.0.squareRoot())
  }

  @Test func alongAnAxis() {
    #expect(sum(matrix, axis: 0) == [5, 7, 9])
    #expect(sum(matrix, axis: -1) == [9, 12])
    #expect(sum(matrix, axis: 1, keepdims: true) == [[9], [12]])
    #expect(matrix.mean(axis: 0, keepdims: true) == [[2.5, 3.5, 4.5]])
    #expect(max(matrix, axis: 1) == [5, 6])
    #expect(argmax(matrix, axis: 0) == [1, 0, 1])
    #expect(matrix.argmin(axis: 1, keepdims: true) == [[0], [1]])
  }

  @Test func keepingAllAxes() {
    #expect(sum(matrix, keepdims: true) == [[21]])
    #expect(matrix.max(keepdims: true) == [[6]])
    #expect(matrix.mean(keepdims: false).shape == [])
  }

  /// Source: numpy 2.4.6, `np.sqrt(np.arange(100003.)).sum()`.
  @Test func longSumsAreNumPysToTheLastBit() {
    #expect(sum(sqrt(arange(100_003))) == 0x1.41b2116f2748ap+24)
  }

  @Test func emptyOnes() {
    #expect(zeros(0).sum() == 0)
    #expect(zeros(0).prod() == 1)
    #expect(zeros(0).mean().isNaN)
    #expect(zeros(0, 2).sum(axis: 0) == [0, 0])
    #expect(zeros(2, 0).sum(axis: 1) == [0, 0])
    #expect(zeros(3, 0).max(axis: 0).shape == [0])
  }

  @Test func noSumIsNegativeZero() {
    #expect(NDArray([-0.0]).sum().sign == .plus)
    #expect(full([9], -0.0).sum().sign == .plus)
    #expect(full([2, 2], -0.0).sum(axis: 0)[1].sign == .plus)
  }

  @Test func notANumberWins() {
    let array: NDArray = NDArray([1, .nan, 3])
    #expect(max(array).isNaN)
    #expect(min(array).isNaN)
    #expect(argmax(array) == 1)
    #expect(argmin(array) == 1)
    #expect(maximum(array, 2)[1].isNaN)
    #expect(minimum(2, array)[1].isNaN)
  }
}
