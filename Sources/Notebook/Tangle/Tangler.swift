/// Takes the code out of a submission's notebooks and Swift files, in whatever state they are.
///
/// The bodies of cells stay on the lines and in the columns that they have in the file the student
/// edits, so that the compiler's messages need no translation. What can't be used is left out, at the
/// least cost, and told.
package struct Tangler: Sendable {
  /// The assignment's stub protocols, each with its exercise's id.
  package let exercises: [String: String]
  /// The largest file that is read, in bytes.
  package static let largestFile = 20_000_000
  /// What is taken from a submission at most.
  static let most = Most()

  /// Makes ready for an assignment, given the exercise's id for each stub protocol.
  package init(exercises: [String: String]) {
    self.exercises = exercises
  }

  /// Tangles a submission's files; those of other kinds are passed over.
  package func tangle(_ files: [NotebookFile]) -> Tangled {
    var tangle = Tangle(exercises: exercises)
    for (number, file) in ordered(files).enumerated() { tangle.read(file, document: number) }
    tangle.resolveDuplicates()
    return tangle.product()
  }

  /// The files in the order of their right: `notebook.*`, then by name.
  private func ordered(_ files: [NotebookFile]) -> [NotebookFile] {
    func key(_ file: NotebookFile) -> (Int, String) {
      let last = file.name.split(separator: "/").last ?? ""
      return (last.lowercased().hasPrefix("notebook.") ? 0 : 1, file.name)
    }
    return files.sorted { key($0) < key($1) }
  }

  /// What is taken from a submission at most.
  struct Most {
    /// Code cells of all documents.
    let cells = 1_000
    /// Bytes of all sources, with what each repeats of others.
    let bytes = 64_000_000
    /// Modules that a document imports, since each of its cells imports them.
    let imports = 100
    /// Solutions that are found in prose.
    let strays = 50
    /// Protocols of an extension that are looked at for slips.
    let names = 10
    /// Notes, and characters of one.
    let notes = 200
    let note = 2_000
    /// Characters of a version.
    let version = 40
  }
}
