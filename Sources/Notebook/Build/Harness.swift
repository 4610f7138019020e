/// The file that is added to a submission.
package enum Harness {
  /// The file's name.
  package static let name = "nbgrade_harness.swift"

  /// Declares `Solution`, hands out its metatype, and stands in for what is missing.
  package static func source(missing protocols: [String]) -> String {
    """
    import Exercises

    enum Solution {}

    @_cdecl("nbgrade_solution")
    public func nbgrade_solution() -> UnsafeRawPointer {
      unsafeBitCast(Solution.self as Any.Type, to: UnsafeRawPointer.self)
    }

    \(protocols.map { "extension Solution: \($0)Missing {}" }.joined(separator: "\n"))
    """
  }
}
