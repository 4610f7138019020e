/// The formats that a notebook comes in.
package enum NotebookFormat: String, CaseIterable, Sendable {
  /// `notebook.md`
  case markdown
  /// `notebook.ipynb`
  case jupyter
  /// A folder of `NN_exercise_id.swift`
  case swift

  /// The format of a file by its name; nil for any other file.
  package init?(fileName: String) {
    let parts = fileName.lowercased().split(separator: ".")
    switch parts.count > 1 ? parts.last : nil {
    case "md", "markdown": self = .markdown
    case "ipynb": self = .jupyter
    case "swift": self = .swift
    default: return nil
    }
  }
}

/// A file of a submission.
package struct NotebookFile: Equatable, Sendable {
  /// The name, as the student gave it, with the folders between the submission and the file.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
