/// The formats that a notebook comes in.
package enum NotebookFormat: String, CaseIterable, Sendable {
  /// `notebook.md`
  case markdown
  /// `notebook.ipynb`
  case jupyter
  /// A folder of `NN_exercise_id.swift`
  case swift

  /// The format of a file by its name; nil for any other file.
  ///
  /// Browsers that download a `notebook.ipynb` like to call it `notebook.ipynb.txt`.
  package init?(fileName: String) {
    var parts = fileName.lowercased().split(separator: ".")
    if parts.count > 2, ["txt", "json"].contains(parts.last) { parts.removeLast() }
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

  /// Takes a file's bytes; those of UTF-16 text, as some editors save it, become UTF-8.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes.decodingUTF16 ?? bytes
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The format: what the name says, unless what is in a notebook says otherwise; nil for any other
  /// file.
  package var format: NotebookFormat? {
    let named = NotebookFormat(fileName: name)
    let start = bytes.prefix(1 << 16)
    let isObject = start.first { !$0.isSpace && !$0.isOfByteOrderMark } == UInt8(ascii: "{")
    switch named {
    case .markdown where isObject && start.holds("\"cells\""): return .jupyter
    case .jupyter where !isObject && start.holds("```"): return .markdown
    default: return named
    }
  }
}

extension [UInt8] {
  /// The text in UTF-8, if a byte order mark says that it is in UTF-16.
  fileprivate var decodingUTF16: [UInt8]? {
    let isBigEndian = starts(with: [0xFE, 0xFF])
    guard isBigEndian || starts(with: [0xFF, 0xFE]) else { return nil }
    let units = stride(from: 2, to: count - 1, by: 2).map { at in
      let (one, other) = (UInt16(self[at]), UInt16(self[at + 1]))
      return isBigEndian ? one << 8 | other : other << 8 | one
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func holds(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}

extension UInt8 {
  fileprivate var isOfByteOrderMark: Bool { [0xEF, 0xBB, 0xBF].contains(self) }
}
