import Page
import Synchronization

/// Prose that has been written before, as it is in all pages of a class: the handout's.
final class RenderedProse: Sendable {
  /// What decides how a text is written.
  struct Key: Hashable {
    let text: String
    let levels: HeadingLevels
  }

  /// A text as it was written, and the levels after it.
  struct Entry {
    let html: HTMLWriter.Fragment
    let levels: HeadingLevels
  }

  /// The most that is kept, in bytes: students may write prose of their own.
  static let most = 16 << 20

  private struct State {
    var entries: [Key: Entry] = [:]
    var size = 0
  }

  private let state = Mutex(State())

  /// A text that was written before; nil if it was not.
  subscript(key: Key) -> Entry? { state.withLock { $0.entries[key] } }

  /// Keeps a text as it was written, as long as there is room.
  func keep(_ entry: Entry, for key: Key) {
    let size = key.text.utf8.count + entry.html.count
    state.withLock { state in
      guard state.size + size <= Self.most else { return }
      state.size += size
      state.entries[key] = entry
    }
  }
}
