import Foundation
import Testing

@testable import Notebook

@Suite("Fences as cmark-gfm finds them")
struct MarkdownBlocksTests {
  struct Block: Equatable, CustomStringConvertible {
    let line: Int
    let word: String
    let text: String
    var description: String { "line \(line) \(word): \(text.debugDescription)" }
  }

  @Test("Random documents of lines that are easily mistaken", arguments: [4, 9, 16])
  func randomLines(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let documents = (0..<6000).map { _ in
      (0..<Int.random(in: 2...24, using: &random)).map { _ in
        Self.lines.randomElement(using: &random) ?? ""
      }.joined(separator: "\n") + "\n"
    }
    try compare(documents)
  }

  @Test("A notebook damaged at random")
  func damagedNotebook() throws {
    var random = SplitMix64(seed: 5)
    let documents = (0..<1500).map { _ in Damage.text(SampleNotebook.markdown, using: &random) }
    try compare([SampleNotebook.markdown] + documents)
  }

  private func compare(_ documents: [String]) throws {
    let output = try NotebookPython().run("fences.py", input: JSONEncoder().encode(documents))
    let expected = try #require(try JSONSerialization.jsonObject(with: output) as? [[[Any]]])
    var different = 0
    for (document, theirs) in zip(documents, expected) {
      let blocks = theirs.compactMap { one -> Block? in
        guard let line = one[0] as? Int, let word = one[1] as? String, let text = one[2] as? String
        else { return nil }
        return Block(line: line, word: word, text: text)
      }
      let (ours, others) = (found(document).filter(\.isPlain), blocks.filter(\.isPlain))
      if ours != others {
        different += 1
        if different < 5 { Issue.record("\(document.debugDescription)\n\(ours)\n\(others)") }
      }
    }
    #expect(different == 0, "of \(documents.count) documents")
    #expect(expected.count == documents.count)
  }

  private func found(_ document: String) -> [Block] {
    let lines = ByteLines(document)
    return MarkdownBlocks(lines).fences.map { fence in
      let word = fence.info.split { $0 == " " || $0 == "\t" }.first ?? ""
      let text = fence.text(in: lines)
      // cmark ends the last line of a document.
      let end = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
      return Block(line: fence.opening + 1, word: String(word), text: text + end)
    }
  }

  private static let lines = [
    "```swift exercise a", "```swift", "```", "````swift", "````", "~~~swift", "~~~", "~~~~ a~b",
    "``` a`b", "   ```swift", "    ```swift", "\t```swift", "  ```", "> ```swift", "> ```", ">",
    "> text",
    ">\t```swift", ">> ```swift", "- ```swift", "-\t```swift", "- text", "-", "+ a", "  - b",
    "  text",
    "    text", "\ttext", "      ```swift", "1. one", "2. two", "10) ten", "1.", "   ```",
    "  ```swift",
    "", "", "", "text", "let x = 1", "<div>", "</div>", "<span>", "<span a='b'>", "<!-- open",
    "-->",
    "<!-- whole -->", "<pre>", "</pre>", "<script>", "<?php", "?>", "<!X", "<![CDATA[", "]]>",
    "</b >",
    "***", "---", "- - -", "===", "# heading", "#no", "[ref]: /url", " > ```swift",
    "* ```swift exercise b",
    "1. ```swift", "   let y = 2", "  \t```swift", " - a", "<del>text", "<a href=\"x\" b=c/>",
    "<h2>", "```output",
  ]
}

extension MarkdownBlocksTests.Block {
  // A word that cmark unescapes is not what stands there.
  fileprivate var isPlain: Bool { !word.isEmpty && word.allSatisfy { $0.isASCII && $0.isLetter } }
}
