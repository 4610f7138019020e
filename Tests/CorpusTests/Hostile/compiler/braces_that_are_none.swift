// attack: braces in strings, patterns, comments and interpolations, so that the file is cut elsewhere
// invariant: own-exercise
// earns: compute_cost 10 passed
import Exercises

let quoted = ##"{"# "##
let long = #"""
  extension Solution: LinearForward { """ {
  """#
let inner = "\("}" + "\("{" /* { */)")" + "\({ () -> String in "}" }())"
let pattern = #/
  [{] # {{{
  /#
/* { /* extension Solution: LinearForward { */ { */

extension/* { */Solution/* } */: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(Y.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}
