import Foundation
import Grader

/// A student's folder: made as the lines say, then scanned.
///
/// A line's first character tells what to make: `d` a folder, `f` a file, `l` a link, `p` a pipe; the
/// next one how deep; the rest is the name, or a link's name and target around `>`.
func readFolder(_ bytes: [UInt8]) {
  let root = FileManager.default.temporaryDirectory.appending(path: "nbgrade-fuzz-\(getpid())")
  mkdir(root.plainPath, 0o755)
  defer { try? FileManager.default.removeItem(at: root) }
  var folders = [root.plainPath]
  for line in bytes.split(separator: UInt8(ascii: "\n")).prefix(64) where line.count > 2 {
    make(line, in: &folders)
  }
  _ = try? SubmissionFolder(root).fingerprint
  _ = try? ClassFolder(root, assignment: "deep-neural-network").entries.map {
    try $0.submission?.fingerprint
  }
}

private func make(_ line: ArraySlice<UInt8>, in folders: inout [String]) {
  let kind = line[line.startIndex]
  let depth = Int(line[line.startIndex + 1]) % folders.count
  let names = line.dropFirst(2).split(separator: UInt8(ascii: ">"), maxSplits: 1)
  guard let name = names.first.map({ String(decoding: $0, as: UTF8.self) }), isPlain(name) else {
    return
  }
  let path = "\(folders[depth])/\(name)"
  switch kind {
  case UInt8(ascii: "d"): if mkdir(path, 0o755) == 0 { folders.append(path) }
  case UInt8(ascii: "f"): _ = FileManager.default.createFile(atPath: path, contents: Data(line))
  case UInt8(ascii: "l"): symlink(String(decoding: names.last ?? [], as: UTF8.self), path)
  case UInt8(ascii: "p"): mkfifo(path, 0o644)
  default: break
  }
}

// Nothing is made outside of the folder.
private func isPlain(_ name: String) -> Bool {
  name != "." && name != ".." && !name.utf8.contains(UInt8(ascii: "/")) && !name.utf8.contains(0)
}
