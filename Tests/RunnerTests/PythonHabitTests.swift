import Notebook
import Testing

@Suite("What those who come from numpy write", .tags(.sandbox), .timeLimit(.minutes(2)))
struct PythonHabitTests {
  /// Lines as Python has them, what is said of them, and the same in Swift.
  struct Habit: Sendable, CustomTestStringConvertible {
    let python: String
    let advice: String
    let swift: String
    /// What stands at the top of the file.
    let imports: String

    init(_ python: String, _ advice: String, _ swift: String, imports: String = "") {
      (self.python, self.advice, self.swift, self.imports) = (python, advice, swift, imports)
    }

    var testDescription: String { imports + python }
  }

  static let habits = names + arguments + operators + shapes + numbers

  private static let names = [
    Habit("_ = np.dot(Y, AL.T)", "write dot(Y, AL.T).", "_ = dot(Y, AL.T)"),
    Habit("_ = numpy.exp(-AL)", "write exp(-AL).", "_ = exp(-AL)"),
    Habit(
      "_ = 2 * np.sum(Y * np.log(AL))", "write sum(Y * log(AL)).", "_ = 2 * sum(Y * log(AL))"),
    Habit(
      "_ = np.random.randn(3, 1) * 0.01", "write random.randn(3, 1).",
      "let random = RandomState(seed: 1); _ = random.randn(3, 1) * 0.01"),
    Habit("let done = True; _ = done", "Swift writes true.", "let done = true; _ = done"),
    Habit("let done = False; _ = done", "Swift writes false.", "let done = false; _ = done"),
    Habit("let x = None; _ = x", "Swift writes nil", "let x: Int? = nil; _ = x"),
    Habit("_ = len(AL.shape)", "Swift writes a.count", "_ = AL.shape.count"),
    Habit("for l in range(1, 3) { print(l) }", "1..<n", "for l in 1..<3 { print(l) }"),
    Habit(#"_ = "W" + str(1)"#, #"Swift writes "W\(l)""#, #"let l = 1; _ = "W\(l)""#),
    Habit("", "take this line out", "", imports: "import numpy"),
    Habit("", "take this line out", "", imports: "import numpy as np"),
  ]

  private static let arguments = [
    Habit(
      "_ = sum(AL, axis=1, keepdims=True)", "write sum(AL, axis: 1, keepdims: true).",
      "_ = sum(AL, axis: 1, keepdims: true)"),
    Habit(
      "_ = sum(AL, axis: 1, keepdims=true)", "write sum(AL, axis: 1, keepdims: true).",
      "_ = sum(AL, axis: 1, keepdims: true)"),
    Habit(
      "_ = sum(AL, axis: 1, keepdims: True)", "Swift writes true.",
      "_ = sum(AL, axis: 1, keepdims: true)"),
    Habit("_ = 0.5 * sum(AL, axis = 1)", "write sum(AL, axis: 1).", "_ = 0.5 * sum(AL, axis: 1)"),
    Habit(
      "_ = (AL - Y).sum(axis=0, keepdims=False)", "write sum(axis: 0, keepdims: false).",
      "_ = (AL - Y).sum(axis: 0, keepdims: false)"),
    Habit(
      "_ = np.sum(AL, axis=1, keepdims=True)", "write sum(AL, axis: 1, keepdims: true).",
      "_ = sum(AL, axis: 1, keepdims: true)"),
  ]

  private static let operators = [
    Habit("_ = (AL - Y) ** 2", "write power(A, 2) of an array", "_ = power(AL - Y, 2)"),
    Habit("_ = 2.0 ** 3.0", "pow(x, 2) of a number", "_ = pow(2.0, 3.0)"),
    Habit("let Z = Y @ AL.T; _ = Z", "write dot(Y, AL.T).", "let Z = dot(Y, AL.T); _ = Z"),
    Habit("let Z = Y@AL.T + 1; _ = Z", "write dot(Y, AL.T).", "let Z = dot(Y, AL.T) + 1; _ = Z"),
    Habit("_ = sum(Y @ AL.T)", "write dot(Y, AL.T).", "_ = sum(dot(Y, AL.T))"),
    Habit("let Z = exp(Y) @ (AL - Y)", "write dot(exp(Y), …).", "_ = dot(exp(Y), (AL - Y).T)"),
  ]

  private static let shapes = [
    Habit("_ = zeros((3, 1))", "write zeros([3, 1]).", "_ = zeros([3, 1])"),
    Habit("let n = 3; _ = ones((n, 1))", "write ones([n, 1]).", "let n = 3; _ = ones([n, 1])"),
    Habit(
      "_ = zeros((AL.shape[0], 1))", "write zeros([AL.shape[0], 1]).", "_ = zeros([AL.shape[0], 1])"
    ),
    Habit("_ = np.zeros((3, 1))", "write zeros([3, 1]).", "_ = zeros([3, 1])"),
    Habit("_ = full((3, 1), 2.0)", "write full([3, 1], 2.0).", "_ = full([3, 1], 2.0)"),
    Habit("_ = AL.reshape((1, 3))", "write AL.reshape([1, 3]).", "_ = AL.reshape([1, 3])"),
    Habit("assert(AL.shape == (1, 3))", "write [1, 3].", "assert(AL.shape == [1, 3])"),
    Habit(
      "assert(AL.shape == (1, Y.shape[1]))", "write [1, Y.shape[1]].",
      "assert(AL.shape == [1, Y.shape[1]])"),
  ]

  private static let numbers = [
    Habit("_ = multiply(AL, 2)", "write AL * 2.", "_ = AL * 2"),
    Habit("_ = multiply(0.5, AL - Y)", "write 0.5 * (AL - Y).", "_ = 0.5 * (AL - Y)"),
    Habit(
      "let m = AL.shape[1]; _ = divide(AL, m)", "write AL / Double(m).",
      "let m = AL.shape[1]; _ = AL / Double(m)"),
    Habit("_ = max(0, AL)", "write maximum(0, AL).", "_ = maximum(0, AL)"),
  ]

  private static func name(_ number: Int) -> String { "habit_\(number).swift" }

  private static func product(
    _ line: (Habit) -> String, imports: (Habit) -> String
  ) async throws -> [String: String] {
    let files = habits.enumerated().map { number, habit in
      let text = """
        import Exercises
        \(imports(habit))
        func habit\(number)(AL: NDArray, Y: NDArray) throws {
          \(line(habit))
        }
        """
      return (name(number), text)
    }
    return try await Building.product(Dictionary(uniqueKeysWithValues: files)).failures
  }

  private static let failures = Task { try await product(\.python, imports: \.imports) }

  @Test("gets advice, once, with the compiler's message", arguments: habits.indices)
  func advice(index: Int) async throws {
    let habit = Self.habits[index]
    let words = try #require(try await Self.failures.value[Self.name(index)], "\(habit.python)")
    let lines = words.split(separator: "\n").filter { $0.contains(habit.advice) }
    #expect(lines.count == 1, "\(words)")
  }

  @Test("compiles when the advice is taken")
  func taken() async throws {
    #expect(try await Self.product(\.swift, imports: { _ in "" }) == [:])
  }
}
