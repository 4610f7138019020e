import Notebook

extension SubmissionFolder {
  /// The submission with some of its files replaced by others of the same name, or added.
  package func replacing(_ others: [File]) -> SubmissionFolder {
    let names = Set(others.map(\.name))
    return SubmissionFolder(
      files: (files.filter { !names.contains($0.name) } + others).sorted { $0.name < $1.name },
      notes: notes)
  }

  /// A submission of the files.
  package init(files: [File], notes: [String] = []) {
    self.files = files
    self.notes = notes
  }
}
