import Exercises

/// What the student's code prints in a child: its standard error is a file, which holds what the
/// job at hand has printed.
enum CapturedOutput {
  /// Sends all that is printed into the file, and gives the descriptor that standard output was.
  static func begin() -> Int32 {
    #if os(Windows)
      return 1
    #else
      let answers = dup(1)
      dup2(2, 1)
      // What is printed before a crash is not lost.
      LineBuffering.turnOn()
      return answers
    #endif
  }

  /// Empties the file.
  static func forget() {
    fflush(nil)
    #if !os(Windows)
      ftruncate(2, 0)
      lseek(2, 0, SEEK_SET)
    #endif
  }

  /// What the file holds, at most `most` bytes of it, and how many there are.
  static func taken(most: Int) -> (bytes: [UInt8], count: UInt64) {
    fflush(nil)
    #if os(Windows)
      return ([], 0)
    #else
      let count = max(0, Int(lseek(2, 0, SEEK_CUR)))
      var bytes = [UInt8](repeating: 0, count: min(count, most))
      let got = bytes.withUnsafeMutableBytes { pread(2, $0.baseAddress, $0.count, 0) }
      return (Array(bytes.prefix(max(0, got))), UInt64(count))
    #endif
  }
}
