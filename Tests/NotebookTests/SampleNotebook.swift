/// A small notebook with a bit of everything.
enum SampleNotebook {
  static let exercises = ["LinearForward": "linear_forward", "ComputeCost": "compute_cost"]

  static let markdown = #"""
    <!-- nbgrade assignment=deep-neural-network version=1.0.0 student="Ada Lovelace" -->
    # A network, step by step

    Some text with $Z = W A + b$, and a list:

    - one
    - two

      ```swift example
      let shown = 1
      ```

    | a | b |
    |---|---|
    | 1 | 2 |

    ## Exercise 1: the linear step

    <details>
    <summary>Hint</summary>

    Use `dot`.

    </details>

    ```swift exercise linear_forward
    extension Solution: LinearForward {
      static func linearForward(
        A: NDArray, W: NDArray, b: NDArray
      ) throws -> (Z: NDArray, cache: LinearCache) {
        var Z: NDArray
        do {
          // START CODE HERE (about 1 line: Z)
          Z = dot(W, A) + b
          // END CODE HERE
          return (Z, LinearCache(A: A, W: W, b: b))
        }
      }
    }
    ```

    Try it:

    ```swift
    let (A, W, b) = linearForwardTestCase()
    let (Z, _) = try Solution.linearForward(A: A, W: W, b: b)
    print("Z = \(Z)")
    ```

    ```output
    Z = [[ 3.26295337 -1.23429987]]
    ```

    > A quotation.

    ## Exercise 2: the cost

    ```swift exercise compute_cost
    extension Solution: ComputeCost {
      static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
        // START CODE HERE
        throw Blank()
        // END CODE HERE
      }
    }
    ```

    ```swift
    func twice(_ x: Double) -> Double { 2 * x }
    ```

    ```swift
    print(twice(try Solution.computeCost(AL: Z, Y: Z)))
    ```

    The end.

    """#
}
