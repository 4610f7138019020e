@testable import Grader

extension SandboxKind {
  /// The kinds that this machine gives; bubblewrap is one of them wherever these tests run.
  static let here = allCases.filter { $0 != .landlock || LandlockState.current().canHold }

  /// Those that are a wall.
  static let walls = here.filter { $0 != .none }
}
