/// Something that reads bytes which a student may have written. It may refuse them, in its own way; a
/// trap, a sanitizer's report or a broken promise is a finding.
enum Reader: String, CaseIterable {
  case responses
  case requests
  case notices
  case markdown
  case jupyter
  case swift
  case messages
  case roster
  case results
  case folder

  /// Reads the bytes.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .responses: readResponses(bytes)
    case .requests: readRequest(bytes)
    case .notices: readNotices(bytes)
    case .markdown: readNotebook(bytes, named: "notebook.md")
    case .jupyter: readNotebook(bytes, named: "notebook.ipynb")
    case .swift: readSwiftFolder(bytes)
    case .messages: readMessages(bytes)
    case .roster: readRoster(bytes)
    case .results: readResult(bytes)
    case .folder: readFolder(bytes)
    }
  }
}
