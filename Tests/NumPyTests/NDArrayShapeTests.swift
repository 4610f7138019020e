import NumPy
import Testing

@Suite struct NDArrayShapeTests {
  let matrix = arange(6).reshape(2, 3)

  @Test func reshape() {
    #expect(matrix.reshape(3, 2) == [[0, 1], [2, 3], [4, 5]])
    #expect(matrix.reshape([-1, 2]).shape == [3, 2])
    #expect(matrix.reshape(-1).shape == [6])
    #expect(NumPy.reshape(matrix, [6, 1]).shape == [6, 1])
    #expect(zeros(0, 3).reshape(3, -1).shape == [3, 0])
    #expect(matrix.ravel() == arange(6))
    #expect(matrix.flatten() == ravel(matrix))
  }

  @Test func transpose() {
    #expect(matrix.T == [[0, 3], [1, 4], [2, 5]])
    #expect(arange(3).T == arange(3))
    #expect(zeros(2, 3, 4).T.shape == [4, 3, 2])
    #expect(zeros(2, 3, 4).transposed([1, -1, 0]).shape == [3, 4, 2])
    #expect(matrix.T.T == matrix)
  }

  @Test func axesOfLengthOne() {
    #expect(zeros(1, 3, 1).squeeze().shape == [3])
    #expect(zeros(1, 3, 1).squeeze(axis: -1).shape == [1, 3])
    #expect(NDArray([[4.0]]).squeeze().shape == [])
    #expect(arange(3).expandDims(axis: 1).shape == [3, 1])
    #expect(expandDims(arange(3), axis: -2).shape == [1, 3])
  }

  @Test func stretched() {
    #expect(broadcastTo([[1], [2]], [2, 3]) == [[1, 1, 1], [2, 2, 2]])
  }

  @Test func aCopyIsAValue() {
    var copy = matrix
    copy[0, 0] = 9
    #expect(matrix[0, 0] == 0)
  }
}
