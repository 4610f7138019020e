// attack: hands back thousands of long names, each told where another is missing
// invariant: limits-hold
// earns: update_parameters 0 failed
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    let accents = String(repeating: "e\u{301}", count: 300)
    return NamedArrays((0..<4000).map { ("\($0)\(accents)", zeros(1, 1)) })
  }
}

extension NamedArrays {
  init(_ pairs: [(String, NDArray)]) {
    self.init()
    for (name, array) in pairs { self[name] = array }
  }
}
