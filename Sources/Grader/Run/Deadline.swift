/// Runs `body`; past the deadline it is cancelled, and the result is nil.
///
/// Time counts only while this process runs. It may be stopped by Ctrl-Z, or the machine may sleep,
/// and what it waits for has ended meanwhile: that is not late.
func withDeadline<Value: Sendable>(
  _ deadline: Duration?, _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value? {
  guard let deadline else { return try await body() }
  return try await withThrowingTaskGroup(of: Value?.self) { group in
    group.addTask { try await body() }
    group.addTask {
      try await sleepWhileRunning(for: deadline)
      return nil
    }
    defer { group.cancelAll() }
    do {
      return try await group.next() ?? nil
    } catch is CancellationError {
      return nil
    }
  }
}

// In steps, each of which counts for a moment at most: on a busy machine it is late, but not by much.
private func sleepWhileRunning(for duration: Duration) async throws {
  var left = duration
  while left > .zero {
    let start = ContinuousClock.now
    try await Task.sleep(for: min(left, .milliseconds(500)))
    left -= min(ContinuousClock.now - start, .seconds(2))
  }
}
