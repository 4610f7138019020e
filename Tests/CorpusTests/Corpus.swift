import Foundation
import Grader
import Marking
import Notebook
import Testing

/// A submission of one of the corpora, which stand beside this file.
struct Specimen: Sendable, CustomTestStringConvertible {
  /// The name of its file or folder.
  let name: String
  /// Its own files.
  let files: [SubmissionFolder.File]

  var testDescription: String { name }

  /// The text of its first file.
  var text: String { files.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "" }

  /// The specimens of a corpus in the order of their names: a file or a folder each.
  static func all(in corpus: String) -> [Specimen] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: corpus)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { name in
      let own = folder.appending(component: name)
      guard name.hasSuffix(".swift") else {
        return Specimen(name: name, files: (try? SubmissionFolder(own).files) ?? [])
      }
      let bytes = (try? Data(contentsOf: own)).map(Array.init) ?? []
      return Specimen(
        name: String(name.dropLast(".swift".count)), files: [.init(name: name, bytes: bytes)])
    }
  }

  /// Its own files, and the reference's for the exercises that it does not solve.
  func completed(by reference: SubmissionFolder, known: Set<String>) -> SubmissionFolder {
    let solved = Set(files.flatMap { $0.protocols(known) })
    let rest = reference.files.filter { solved.isDisjoint(with: $0.protocols(known)) }
    return SubmissionFolder(files: files + rest)
  }
}

extension SubmissionFolder.File {
  fileprivate func protocols(_ known: Set<String>) -> [String] {
    SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self), known: known).protocols
  }
}
