/// The source of a function that tries one cell of a notebook.
package enum CellSource {
  /// The name that the compiler gets for a cell's file.
  static func compilerName(_ number: Int) -> String { "nbgrade_cell_\(number).swift" }

  /// Whether it is such a name.
  static func isCompilerName(_ name: String) -> Bool {
    name.hasPrefix("nbgrade_cell_") && !name.contains("/")
  }

  /// The name of a cell's function in the shared object.
  package static func symbol(_ number: Int) -> String { "nbgrade_cell_\(number)" }

  /// A function that repeats what the cell needs of earlier ones, then runs the cell, each in a scope
  /// of its own, so that a name may be declared again.
  static func source(_ cell: TryCell, program: [TryCell]) -> String {
    let imports = cell.imports.map { "#if canImport(\($0))\nimport \($0)\n#endif" }
    let earlier = program.dropLast().map { lines(of: $0) + "\ndo {" }
    let braces = String(repeating: "}\n", count: earlier.count)
    return """
      import Exercises
      \(imports.joined(separator: "\n"))

      @_cdecl("\(symbol(cell.number))")
      public func \(symbol(cell.number))(
        _ nbgradeOutputBegins: @convention(c) () -> Void
      ) -> UnsafeMutableRawPointer? {
        func nbgradeCell() throws {
      \(earlier.joined(separator: "\n"))
      nbgradeOutputBegins()
      \(lines(of: cell))
      \(braces)
        }
        do {
          try nbgradeCell()
          return nil
        } catch {
          return Unmanaged.passRetained(ThrownError(error)).toOpaque()
        }
      }

      """
  }

  // Messages and crashes name the line of the student's file.
  private static func lines(of cell: TryCell) -> String {
    """
    #sourceLocation(file: "\(compilerName(cell.number))", line: \(cell.linesAbove + 1))
    \(cell.text)
    #sourceLocation()
    """
  }
}
