import Foundation
import Grader

/// This machine does not give the wall that students' code is to run behind.
struct SandboxRefusal: LocalizedError {
  let choice: SandboxChoice
  let walls: Walls

  var errorDescription: String? {
    """
    \(matter)
    --sandbox none runs it with the limits alone, beside everything that you can read.
    """
  }

  private var matter: String {
    let bubblewrap = lines(walls.bubblewrap.summary, walls.bubblewrap.remedy)
    let landlock = lines(walls.landlock.summary, walls.landlock.remedy)
    return switch choice {
    case .bubblewrap:
      "Students' code was to run in bubblewrap, and it does not work here: \(bubblewrap)"
    case .landlock:
      "Students' code was to run behind Landlock, and it does not work here: \(landlock)"
    case .auto, .none:
      """
      Students' code runs in bubblewrap, or else behind Landlock, and neither works here.
      First: \(bubblewrap)
      Second: \(landlock)
      """
    }
  }

  private func lines(_ summary: String, _ remedy: String?) -> String {
    remedy.map { "\(summary)\n\($0)" } ?? summary
  }
}
