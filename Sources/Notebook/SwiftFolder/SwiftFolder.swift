/// A notebook as a folder of Swift files, `NN_exercise_id.swift`, one an exercise.
///
/// Prose and expected output are documentation comments above and below the code, `///`; an empty
/// line ends a cell of prose. Code stands unchanged between marks:
///
///     // BEGIN CELL exercise linear_forward
///     extension Solution: LinearForward { … }
///     // END CELL
///
/// and so do cells that try it (see ``SwiftRegions``). So code comes back as it was, and prose too but
/// for blank lines around it. `00_introduction.swift` holds what stands before the first exercise, up to
/// the heading above it. Without the marks a file is read nevertheless.
package enum SwiftFolder {
  static let beginCell = "// BEGIN CELL"
  static let endCell = "// END CELL"
  static let introduction = "00_introduction.swift"

  /// Reads the files, in the order of their names.
  package static func read(_ files: [NotebookFile]) -> Notebook.Reading {
    var reading = Notebook.Reading(notebook: Notebook())
    for file in files.sorted(by: { $0.name < $1.name }) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let reader = SwiftFileReader(text, name: file.name)
      let header = reader.header
      reading.notebook.assignment = reading.notebook.assignment ?? header?.assignment
      reading.notebook.version = reading.notebook.version ?? header?.version
      reading.notebook.student = reading.notebook.student ?? header?.student
      reading.notebook.cells += reader.cells
    }
    return reading
  }

  /// Writes the files.
  package static func write(_ notebook: Notebook) -> [NotebookFile] {
    let chapters = SwiftChapter.all(in: notebook.cells)
    let header = MarkdownHeader(notebook).pairs.map { "// nbgrade \($0)\n\n" } ?? ""
    var written: [Cell] = []
    return chapters.enumerated().map { number, chapter in
      let text = SwiftFileWriter.write(chapter.cells, after: written)
      written += chapter.cells
      return NotebookFile(name: chapter.fileName(number: number), text: header + text)
    }
  }
}
