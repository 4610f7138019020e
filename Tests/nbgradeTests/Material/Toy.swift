/// All that a new assignment is: its folders, and one line in the catalog.
enum Toy {
  /// The line, and the one that it stands below.
  static let line = (below: "    DeepNeuralNetwork.self", added: ",\n    Toy.self")

  /// The files, by their paths in the checkout.
  static let files = [
    "Sources/Exercises/Toy/Toy.swift": stub,
    "Sources/Reference/Toy/Solution/halve.swift": solution,
    "Sources/Reference/Toy/Cases/Toy+Assignment.swift": cases,
    "assignments/toy/wrong/halve_doubled.swift": "// halve: it doubles\n" + answer("x * 2.0"),
    "assignments/toy/wrong/halve_third.swift": "// halve: it takes a third\n" + answer("x / 3.0"),
  ]

  /// A student's file.
  static func answer(_ expression: String) -> String {
    """
    import Exercises

    extension Solution: Halve {
      static func halve(x: NDArray) throws -> NDArray {
        return \(expression)
      }
    }

    """
  }

  private static let stub = """
    /// A toy.
    public enum Toy: StubSet {
      public static let id = "toy"
      public static let printStyle = PrintStyle.numpy2
      public static let stubs = [halve]
    }

    /// Exercise 1: half of an array.
    public protocol Halve {
      /// Halves every element of `x`.
      static func halve(x: NDArray) throws -> NDArray
    }

    /// Stands in for a solution's own `halve`, where there is none.
    public protocol HalveMissing: Halve {}

    extension HalveMissing {
      public static func halve(x: NDArray) throws -> NDArray { throw Missing("halve") }
    }

    extension Toy {
      package static let halve = Stub(
        "halve", protocol: (any Halve.Type).self, named: "Halve", function: "halve(x:)",
        callText: "halve(x: x)"
      ) { solution, input in
        ["y": .array(try solution.halve(x: input.array("x")))]
      }
    }

    """

  private static let solution = """
    import Exercises

    extension Solution: Halve {
      /// Exercise 1: half of an array.
      static func halve(x: NDArray) throws -> NDArray {
        var y: NDArray
        do {
          // START CODE HERE (1 line: y)
          y = x / 2.0
          // END CODE HERE
          return y
        }
      }
    }

    """

  private static let cases = """
    public import Exercises
    public import Marking

    extension Toy: ReferencedAssignment {
      public static let assignment = Assignment(
        Toy.self, title: "A toy", reference: Solution.self,
        exercises: [
          Exercise(
            halve,
            cases: [
              Case("one row", .visible, points: 3, seed: 1) { ["x": .array($0.randn(1, 4))] },
              Case("a table", .hidden, points: 7, seed: 2) { ["x": .array($0.randn(3, 2))] },
            ])
        ])
    }

    """
}
