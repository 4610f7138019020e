package import Foundation
import Marking
import Exercises

extension AnswerKey {
  /// Runs every case of a shared object without a wall, and says whether each was answered.
  ///
  /// For measuring what a run costs by itself; nothing is marked.
  package func answers(
    of sharedObject: URL, installation: Installation, toolchain: Toolchain
  ) async -> Bool {
    let session = RunnerSession(
      sandbox: Sandbox(kind: .none, toolchain: toolchain), installation: installation,
      assignment: assignment.id, limits: Limits())
    let all = Set(assignment.exercises.map(\.id))
    let batches = [runs(.visible, exercises: all), runs(.hidden, exercises: all)]
    let endings = await session.run(sharedObject, batches: batches)
    return endings.byNumber.count == entries.count
  }
}
