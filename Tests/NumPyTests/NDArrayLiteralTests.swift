import NumPy
import Testing

@Suite struct NDArrayLiteralTests {
  @Test func literalsNest() {
    let vector: NDArray = [1, 2.5, -3]
    let matrix: NDArray = [[1, 2], [3, 4], [5, 6]]
    let cube: NDArray = [[[1, 2]], [[3, 4]]]
    #expect(vector.shape == [3])
    #expect(matrix.shape == [3, 2])
    #expect(cube.shape == [2, 1, 2])
    #expect(matrix.scalars == [1, 2, 3, 4, 5, 6])
  }

  @Test func emptyLiteralsHaveNumPysShapes() {
    let nothing: NDArray = []
    let emptyRow: NDArray = [[]]
    #expect(nothing.shape == [0])
    #expect(emptyRow.shape == [1, 0])
  }

  @Test func listsOfVariablesGoThroughInitialisers() {
    let x = 2.0
    #expect(NDArray([x, 1]) == [2, 1])
    #expect(NDArray([[x, 1], [3, x]]) == [[2, 1], [3, 2]])
    #expect(NDArray([[[x], [1]]]).shape == [1, 2, 1])
    #expect(NDArray([1, 2]) == [1, 2])
    #expect(NDArray([[1.0, 2], [3, 4]]).shape == [2, 2])
    #expect(NDArray([[Double]]()).shape == [0])
  }

  @Test func oneNumberHasNoAxes() {
    let number = NDArray(5)
    #expect(number.shape == [])
    #expect(number.ndim == 0)
    #expect(number.size == 1)
    #expect(number.item() == 5)
    #expect(Double(NDArray([[7.0]])) == 7)
  }

  @Test func plainListsStayPlain() {
    let joined = [1] + [2]
    #expect(type(of: joined) == [Int].self)
    #expect([1.5, 2].max() == 2)
  }
}
