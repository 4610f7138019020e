import Exercises

/// The pipes between the runner and a child.
struct Pipes {
  /// The two ends of a pipe.
  struct Ends {
    let reading: Int32
    let writing: Int32
  }

  /// Answers, from the child.
  let answers: Ends
  /// What is printed, from the child.
  let output: Ends
  /// A byte for each case that may begin, to the child.
  let turns: Ends
  /// A socket on which the child sends where it asks before it starts a thread.
  let threads: Ends

  /// Makes the pipes.
  init() throws(SetUpError) {
    var made: [Ends] = []
    do throws(SetUpError) {
      for _ in 0..<3 { made.append(try Ends { pipe(&$0) }) }
      let stream = Int32(SOCK_STREAM.rawValue)
      made.append(try Ends { socketpair(AF_UNIX, stream, 0, &$0) })
    } catch {
      for one in made { for end in [one.reading, one.writing] { _ = Glibc.close(end) } }
      throw error
    }
    (answers, output, turns, threads) = (made[0], made[1], made[2], made[3])
  }

  /// Keeps the runner's ends and closes the child's.
  func keepRunnersEnds() {
    for end in [answers.writing, output.writing, turns.reading, threads.writing] {
      _ = Glibc.close(end)
    }
    // A child that takes no turns must not hold the runner up either.
    for end in [answers.reading, output.reading, turns.writing] {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  /// Closes the runner's ends.
  func close() {
    for end in [answers.reading, output.reading, turns.writing, threads.reading] {
      _ = Glibc.close(end)
    }
  }
}

extension Pipes.Ends {
  fileprivate init(_ make: (inout [Int32]) -> Int32) throws(SetUpError) {
    var ends: [Int32] = [0, 0]
    guard make(&ends) == 0 else { throw .noPipe(errno) }
    self.init(reading: ends[0], writing: ends[1])
  }
}
