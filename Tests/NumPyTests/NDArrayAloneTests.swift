import NumPy
import Testing

/// Plain functions mean one thing in a file that imports NumPy alone.
@Suite struct NDArrayAloneTests {
  @Test func numbersAreTheCLibrarys() {
    #expect(exp(0.0) == 1)
    #expect(log(1.0) == 0)
    #expect(log1p(0.0) == 0)
    #expect(sqrt(4.0) == 2)
    #expect(tanh(0.0) == 0)
    #expect(pow(2.0, 3.0) == 8)
    let y: Double = exp(0) * 2 + abs(-1.5)
    #expect(y == 3.5)
  }

  @Test func listsAreTheStandardLibrarys() {
    let (a, b) = (3, 5)
    #expect(max(1, 2) == 2)
    #expect(min(a, b) == 3)
    #expect(abs(-2) == 2)
    #expect(Array(zip([1], [2])).count == 1)
    #expect([3.0, 1].max() == 3)
    var text = ""
    print(a, terminator: "", to: &text)
    #expect(text == "3")
  }

  @Test func arraysAreOurs() {
    let array: NDArray = [[0, -4]]
    #expect(exp(array)[0, 0] == 1)
    #expect(abs(array) == [[0, 4]])
    #expect(sqrt(abs(array)) == [[0, 2]])
    #expect(log1p(array)[0, 0] == 0)
    #expect(tanh(array)[0, 0] == 0)
    #expect(log(abs(array) + 1)[0, 0] == 0)
    #expect(max(array) == 0)
    #expect(min(array) == -4)
  }
}
