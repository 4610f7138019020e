import Exercises

/// What a child tells the runner beside its answers, by a frame's first byte: answers are 1 to 15.
enum Notice {
  /// The submission is loaded.
  case loaded
  /// The submission cannot be loaded, in the loader's words.
  case notLoaded(String)
  /// The locks could not be put on; nothing was loaded.
  case unlocked
  /// What was printed in this turn so far is not to be kept; it waits for a further turn.
  case outputBegins
  /// A signal is about to end it, here.
  case crash(CrashSite)
  /// It made a system call that the filter forbids.
  case forbidden(Int32)

  /// The frame's bytes, for those that Swift code sends.
  var frame: [UInt8] {
    var payload = ByteWriter()
    switch self {
    case .loaded: payload.write(UInt8(18))
    case .notLoaded(let message):
      payload.write(UInt8(19))
      payload.write(counted: Array(message.utf8.prefix(Answer.textBytes)))
    case .unlocked: payload.write(UInt8(20))
    case .outputBegins: payload.write(UInt8(21))
    case .crash, .forbidden: fatalError("a signal handler sends these")
    }
    var frame = ByteWriter()
    frame.write(counted: payload.bytes)
    return frame.bytes
  }

  /// Reads a notice; nil if the payload is none.
  init?(payload: [UInt8]) {
    var reader = ByteReader(payload[...])
    do throws(FrameError) {
      switch try reader.readInteger(UInt8.self) {
      case 16: self = .crash(try CrashSite(from: &reader))
      case 17: self = .forbidden(try reader.readInteger())
      case 18: self = .loaded
      case 19: self = .notLoaded(try reader.readText(most: Answer.textBytes))
      case 20: self = .unlocked
      case 21: self = .outputBegins
      default: return nil
      }
    } catch {
      return nil
    }
  }
}
