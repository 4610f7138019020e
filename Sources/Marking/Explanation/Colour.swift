/// Whether to print in colour.
package enum Colour {
  /// Yes on a terminal that knows colours, unless the environment has a `NO_COLOR` that is not empty.
  ///
  /// Source: no-color.org.
  package static func isWanted(isTerminal: Bool, environment: [String: String]) -> Bool {
    isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}
