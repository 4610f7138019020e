import Exercises
import Testing

@Suite("NamedArrays", .timeLimit(.minutes(1)))
struct NamedArraysTests {
  @Test("keep the order in which names were first set")
  func order() {
    var arrays: NamedArrays = ["W1": [1], "b1": [2]]
    arrays["W2"] = [3]
    arrays["W1"] = [4]
    #expect(arrays.keys == ["W1", "b1", "W2"])
    #expect(arrays["W1"] == [4])
    #expect(arrays.map(\.key) == arrays.keys)
    #expect(arrays.count == 3)
  }

  @Test("change in place")
  func inPlace() {
    var arrays: NamedArrays = ["W1": [1, 2]]
    arrays["W1"] -= 0.5
    #expect(arrays["W1"] == [0.5, 1.5])
    #expect(arrays.keys == ["W1"])
  }

  @Test("forget a name that is taken out")
  func removal() {
    var arrays: NamedArrays = ["W1": [1], "b1": [2]]
    #expect(arrays.removeValue(forKey: "W1") == [1])
    #expect(arrays.removeValue(forKey: "W1") == nil)
    #expect(arrays.keys == ["b1"])
    #expect(!arrays.contains("W1"))
    #expect(arrays.get("W1") == nil)
    arrays["W1"] = [5]
    #expect(arrays.keys == ["b1", "W1"])
  }

  @Test("become a record and come back")
  func record() throws {
    let arrays: NamedArrays = ["W1": [[1, 2]], "b1": [[0]]]
    #expect(try NamedArrays(arrays.record) == arrays)
    #expect(throws: InputError.wrongKind("n", expected: "an array")) {
      try NamedArrays(["n": .number(1)])
    }
  }

  @Test("print a name and its array each")
  func description() {
    let arrays: NamedArrays = ["W1": [1, 2], "b1": [[0]]]
    #expect("\(arrays)" == "W1 = [1. 2.]\nb1 = [[0.]]")
  }

  @Test("stop at a name that is not there, and say which names are")
  func missingKey() async {
    let end = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let arrays: NamedArrays = ["W1": [1], "b1": [2]]
      _ = arrays["W2"]
    }
    let words = String(decoding: end?.standardErrorContent ?? [], as: UTF8.self)
    #expect(words.contains("KeyError: 'W2' (there are W1, b1)"))
  }

  @Test("stop at any name where there is none")
  func missingKeyOfNone() async {
    let end = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = NamedArrays()["W1"]
    }
    let words = String(decoding: end?.standardErrorContent ?? [], as: UTF8.self)
    #expect(words.contains("KeyError: 'W1' (there are no names)"))
  }
}
