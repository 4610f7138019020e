import NumPy
import Testing

@Suite struct NDArrayCreationTests {
  @Test func filled() {
    #expect(zeros([2, 3]) == [[0, 0, 0], [0, 0, 0]])
    #expect(zeros(2, 1) == NDArray.zeros([2, 1]))
    #expect(ones(3) == [1, 1, 1])
    #expect(NDArray.ones(1, 2) == ones([1, 2]))
    #expect(full([2], 7) == [7, 7])
    #expect(zerosLike([[1, 2]]) == [[0, 0]])
    #expect(onesLike([[1, 2]]) == [[1, 1]])
    #expect(zeros([]).shape == [])
  }

  @Test func identity() {
    #expect(eye(2) == [[1, 0], [0, 1]])
    #expect(eye(2, 3, k: 1) == [[0, 1, 0], [0, 0, 1]])
    #expect(eye(3, k: -2) == [[0, 0, 0], [0, 0, 0], [1, 0, 0]])
  }

  @Test func ranges() {
    let n = 3
    #expect(arange(n) == [0, 1, 2])
    #expect(arange(2.5) == [0, 1, 2])
    #expect(arange(1, 7, 2) == [1, 3, 5])
    #expect(arange(3, 1).shape == [0])
    #expect(linspace(0, 1, 5) == [0, 0.25, 0.5, 0.75, 1])
    #expect(linspace(0, 1, 4, endpoint: false) == [0, 0.25, 0.5, 0.75])
    #expect(linspace(0, 9).size == 50)
  }
}
