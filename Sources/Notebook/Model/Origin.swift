/// Where a cell stands.
package struct Origin: Equatable, Sendable, CustomStringConvertible {
  package enum Place: Equatable, Sendable {
    /// The line of the file on which the cell's text begins, from 1.
    case line(Int)
    /// The number of a Jupyter notebook's cell, from 1, prose counted too.
    case cell(Int)
  }

  /// The file's name, as the student gave it.
  package let file: String
  package let place: Place

  package init(file: String, place: Place) {
    self.file = file
    self.place = place
  }

  /// The place in words: `notebook.md, line 214` or `notebook.ipynb, cell 12`.
  package var description: String {
    switch place {
    case .line(let line): "\(file), line \(line)"
    case .cell(let number): "\(file), cell \(number)"
    }
  }

  /// The name that the compiler's messages give the cell's source; `:LINE` follows it.
  package var sourceName: String {
    switch place {
    case .line: file
    case .cell(let number): "\(file) cell \(number)"
    }
  }
}
