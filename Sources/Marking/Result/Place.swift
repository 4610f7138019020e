/// A line of a student's file.
public struct Place: Equatable, Sendable, Codable {
  /// The file, as the student named it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The line of another file from which the call came; nil where all happened in one file.
  public let caller: Caller?

  /// Names a line.
  public init(file: String, line: Int, caller: Caller? = nil) {
    self.file = file
    self.line = line
    self.caller = caller
  }

  /// A line that called what stands in another file.
  public struct Caller: Equatable, Sendable, Codable {
    /// The file, as the student named it.
    public let file: String
    /// The line, from 1.
    public let line: Int

    /// Names a line.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }
}

extension Place {
  /// A line of the stack, with the compiler's name of its file.
  package typealias Frame = (file: String, line: Int)

  /// The innermost line of a stack in the student's own files, and the outermost one where that is
  /// in another file: what crashes in one exercise is often a mistake in one that calls it.
  ///
  /// `stack` begins with the innermost line; `names` are the student's names of files by the
  /// compiler's. Nil if no line is the student's.
  package init?(stack: [Frame], names: [String: String]) {
    let own = stack.filter { names[$0.file] != nil }
    guard let inner = own.first, let outer = own.last, let file = names[inner.file] else {
      return nil
    }
    let caller = outer.file == inner.file ? nil : names[outer.file]
    self.init(
      file: file, line: inner.line, caller: caller.map { Caller(file: $0, line: outer.line) })
  }

  /// `linear_forward.swift, line 12`, and the caller's line where that is in another file.
  package var words: String {
    let place = "\(file.escapedForMessage), line \(line)"
    guard let caller else { return place }
    return place + ", called from \(caller.file.escapedForMessage), line \(caller.line)"
  }
}
