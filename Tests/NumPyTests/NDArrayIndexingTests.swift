import NumPy
import Testing

// swift-format-ignore: AlwaysUseLowerCamelCase
@Suite struct NDArrayIndexingTests {
  let A = arange(12).reshape(3, 4)

  @Test func elements() {
    #expect(A[1, 2] == 6)
    #expect(A[-1, -4] == 8)
    #expect(A.ravel()[5] == 5)
    #expect(A.reshape(3, 2, 2)[2, 0, 1] == 9)
    #expect(arange(16).reshape(2, 2, 2, 2)[1, 0, 1, -1] == 11)
  }

  @Test func elementsChangeInPlace() {
    var B = A
    for i in 0..<B.shape[0] { B[i, 0] += 10 }
    B[-1, -1] = 0.5
    #expect(B[0..., 0] == [10, 14, 18])
    #expect(B[2, 3] == 0.5)
  }

  @Test func rowsAndColumns() {
    let row: NDArray = A[1]
    #expect(row == [4, 5, 6, 7])
    #expect(A[1, ...] == row)
    #expect(A[-1, .all] == [8, 9, 10, 11])
    #expect(A[..., 0] == [0, 4, 8])
    #expect(A[.all, 0..<1] == [[0], [4], [8]])
    #expect(A.reshape(3, 2, 2)[..., 1] == [[1, 3], [5, 7], [9, 11]])
  }

  @Test func ranges() {
    #expect(A[0..<2, 2...] == [[2, 3], [6, 7]])
    #expect(A[...1, 1...2] == [[1, 2], [5, 6]])
    #expect(A[1..<99, ..<(-2)] == [[4, 5], [8, 9]])
    #expect(A[(-2)..., -2...(-1)] == [[6, 7], [10, 11]])
    #expect(A[2..<2].shape == [0, 4])
    #expect(A[.all, .slice(by: 2)] == [[0, 2], [4, 6], [8, 10]])
    #expect(A[.slice(by: -1), 0] == [8, 4, 0])
  }

  @Test func listsOfIndices() {
    let order = [2, 0]
    #expect(A[order, 0...1] == [[8, 9], [0, 1]])
    #expect(A[..., [3, -4]] == [[3, 0], [7, 4], [11, 8]])
    #expect(A[[1]] == [[4, 5, 6, 7]])
  }

  @Test func slicesAreAssigned() {
    var B = A
    B[0, ...] = [9, 9, 9, 9]
    B[1..., 0] = [1, 2]
    B[1..<3, 2...] = [[5], [6]]
    B[..., 1] += 100
    #expect(B == [[9, 109, 9, 9], [1, 105, 5, 5], [2, 109, 6, 6]])
  }

  @Test func numbersFillSlices() {
    var B = A
    B[0] = 1
    B[..., 3] = 7
    B[1..., 0..<2] = -1
    #expect(B == [[1, 1, 1, 7], [-1, -1, 6, 7], [-1, -1, 10, 7]])
  }

  @Test func masks() {
    var B = A
    #expect(B[B > 8] == [9, 10, 11])
    #expect(B[A[..., 0] > 0] == B[1...])
    B[B <= 8] = 0
    B[B > 10] = [5]
    #expect(B == [[0, 0, 0, 0], [0, 0, 0, 0], [0, 9, 10, 5]])
  }
}
