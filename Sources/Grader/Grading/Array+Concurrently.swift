extension Array where Element: Sendable {
  /// Does work on every element, on at most `jobs` of them at a time.
  ///
  /// The results stand in the order of the elements; nil is of one that was not begun before the task
  /// was cancelled.
  ///
  /// - Parameter progress: called with the number of elements that are done
  package func mapConcurrently<Result: Sendable>(
    jobs: Int, progress: (Int) -> Void, _ work: @escaping @Sendable (Element) async -> Result
  ) async -> [Result?] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var waiting = enumerated().makeIterator()
      var results = [Result?](repeating: nil, count: count)
      func startNext() {
        guard !Task.isCancelled, let (index, element) = waiting.next() else { return }
        group.addTask { (index, await work(element)) }
      }
      for _ in 0..<Swift.min(jobs, count) { startNext() }
      var done = 0
      while let (index, result) = await group.next() {
        results[index] = result
        done += 1
        progress(done)
        startNext()
      }
      return results
    }
  }
}
