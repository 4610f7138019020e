import Foundation
import Testing

/// A file in `examples/` that a service of continuous integration reads.
struct Example: Sendable, CustomTestStringConvertible {
  let path: String

  var testDescription: String { path }

  /// The examples that are in the repository.
  static let all = ["student", "class"].flatMap { folder in
    ["github-actions.yml", "gitlab-ci.yml", "Jenkinsfile"].map {
      Example(path: "examples/\(folder)/\($0)")
    }
  }

  /// Those that are written in YAML.
  static let yaml = all.filter { $0.path.hasSuffix(".yml") }

  var file: URL { checkout.appending(path: path) }

  /// What the file has nbgrade do: the words after its name, up to the end of the line.
  var call: [String] {
    get throws {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let line = lines.first { $0.contains("nbgrade grade ") || $0.contains("nbgrade check ") }
      let words = try #require(line).split { " '\"".contains($0) }.map(String.init)
      let name = try #require(words.firstIndex(of: "nbgrade"))
      return Array(words[(name + 1)...])
    }
  }
}

/// The checkout that these tests stand in.
let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
