import Foundation

/// Lets a few programs run at a time: each is given its turn when one before has ended.
///
/// Tests start all at once; without turns, each would only slow the others down.
actor Turns {
  /// As many as the machine has processors.
  static let shared = Turns(ProcessInfo.processInfo.activeProcessorCount)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  private init(_ count: Int) { free = max(1, count) }

  /// Does `work` when its turn has come.
  nonisolated func take<Result: Sendable>(
    _ work: @Sendable () async throws -> Result
  ) async throws -> Result {
    await begin()
    do {
      let result = try await work()
      await end()
      return result
    } catch {
      await end()
      throw error
    }
  }

  private func begin() async {
    guard free == 0 else {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func end() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
