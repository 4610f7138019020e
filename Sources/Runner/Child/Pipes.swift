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

  /// Makes the pipes.
  init() throws(SetUpError) {
    var made: [Ends] = []
    for _ in 0..<3 {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw .noPipe(errno) }
      made.append(Ends(reading: ends[0], writing: ends[1]))
    }
    (answers, output, turns) = (made[0], made[1], made[2])
  }

  /// Keeps the runner's ends and closes the child's.
  func keepRunnersEnds() {
    for end in [answers.writing, output.writing, turns.reading] { _ = Glibc.close(end) }
    for end in [answers.reading, output.reading] {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  /// Closes the runner's ends.
  func close() {
    for end in [answers.reading, output.reading, turns.writing] { _ = Glibc.close(end) }
  }
}
