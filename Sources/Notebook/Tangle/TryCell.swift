/// A code cell that declares nothing for the whole notebook: it calls what the exercises declare, and
/// prints.
package struct TryCell: Equatable, Sendable {
  /// Its number among the cells that try something, from 1.
  package let number: Int
  /// What the compiler's messages call its source.
  package let name: String
  /// The cell's own lines, ended by LF, without directives that say they stand elsewhere.
  package let text: String
  /// The lines that stand above them in the student's file; 0 for a cell of Jupyter's.
  package let linesAbove: Int
  package let origin: Origin
  /// The id of the exercise that it follows; nil above the first.
  package let exercise: String?
  /// What the block of expected output below it holds; nil without one.
  package let expected: String?
  /// The modules that cells above it, or it, import.
  package let imports: [String]
  /// The names that it declares for the cells below it, and those that it uses.
  let names: CellNames
  /// The document that it belongs to; a cell sees only cells of its own.
  let document: Int

  /// The names that it declares for the cells below it.
  package var declares: Set<String> { names.declared }
  /// The names that it uses, and perhaps a few more.
  package var uses: Set<String> { names.used }
}
