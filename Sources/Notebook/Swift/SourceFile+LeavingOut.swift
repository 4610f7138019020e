extension SourceFile {
  /// A file without the parts that do not compile.
  package struct Remainder: Equatable, Sendable {
    /// What is left; nil where nothing is.
    package let file: SourceFile?
    /// The protocols whose extensions were left out, each with the lines that it had.
    package let lost: [String: ClosedRange<Int>]
    /// Whether what stands outside of the extensions was left out.
    package let isOutsideLost: Bool
  }

  /// Leaves out the extensions of `Solution` that the lines lie in.
  ///
  /// Lines outside of them cost all that is outside, so that an exercise which does without it still
  /// counts. Where that helps no more, or the line imports a module, nothing is left. Every line stays
  /// where it is.
  ///
  /// - Parameters:
  ///   - lines: the lines with errors, from 1.
  ///   - known: the assignment's protocols.
  package func leavingOut(_ lines: Set<Int>, known: Set<String>) -> Remainder {
    let mask = SourceMask(text).bytes
    let starts = text.utf8.lineStarts
    let extensions = SolutionExtension.all(inMask: mask).map { one in
      (
        one,
        starts.line(of: one.range.lowerBound)...starts.line(of: max(0, one.range.upperBound - 1))
      )
    }
    // Each line is looked at once: there may be thousands of errors, and of extensions.
    let broken = extensions.filter { $0.1.contains(where: lines.contains) }
    let whole = extensions.filter { !$0.1.contains(where: lines.contains) }
    let inside = Set(extensions.flatMap(\.1))
    let kept = whole.map(\.0.range)
    var blanks = broken.map(\.0.range)
    let isOutsideBroken = !lines.isSubset(of: inside)
    if isOutsideBroken {
      let shared = SharedLines(mask: mask, starts: starts)
      guard !lines.contains(where: shared.imports.contains), !kept.isEmpty else {
        return nothing(extensions, known)
      }
      blanks = mask.indices.gaps(
        between: (kept + shared.ranges).sorted { $0.lowerBound < $1.lowerBound })
    }
    let left = Array(text.utf8).blanking(blanks)
    guard left != text else { return nothing(extensions, known) }
    return Remainder(
      file: SourceFile(name: name, text: left, known: known), lost: Self.lost(broken, known),
      isOutsideLost: isOutsideBroken)
  }

  private func nothing(
    _ extensions: [(SolutionExtension, ClosedRange<Int>)], _ known: Set<String>
  ) -> Remainder {
    Remainder(file: nil, lost: Self.lost(extensions, known), isOutsideLost: true)
  }

  private static func lost(
    _ extensions: [(SolutionExtension, ClosedRange<Int>)], _ known: Set<String>
  ) -> [String: ClosedRange<Int>] {
    let pairs = extensions.flatMap { one, lines in
      one.protocols.filter(known.contains).map { ($0, lines) }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

/// The lines outside of extensions without which nothing compiles: imports, and `#if` with its like.
private struct SharedLines {
  /// Where the lines lie in the source's UTF-8.
  private(set) var ranges: [Range<Int>] = []
  /// The numbers of those that import a module.
  private(set) var imports: Set<Int> = []

  init(mask: [UInt8], starts: [Int]) {
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : mask.count
      let line = String(decoding: mask[start..<end], as: UTF8.self)
      let words = line.split { $0.isSpace || $0 == ";" }
      if words.contains("import") {
        imports.insert(index + 1)
        ranges.append(start..<end)
      } else if let first = words.first, Self.directives.contains(where: first.hasPrefix) {
        ranges.append(start..<end)
      }
    }
  }

  private static let directives = ["#if", "#elseif", "#else", "#endif"]
}

extension String.UTF8View {
  /// Where each line begins.
  fileprivate var lineStarts: [Int] {
    [0] + enumerated().filter { $0.element == UInt8(ascii: "\n") }.map { $0.offset + 1 }
  }
}

extension [Int] {
  /// The line that a place lies in, from 1, of lines that begin at these places.
  fileprivate func line(of place: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
