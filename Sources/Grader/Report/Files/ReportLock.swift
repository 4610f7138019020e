import Foundation
import Marking

/// Keeps an assignment's reports to one grader at a time.
///
/// The lock is the kernel's: it goes with the process that holds it, however that ends. The file only
/// says whose it is; a killed process leaves it behind, and it blocks nobody.
package struct ReportLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock for the reports of `assignment` under the folder `output`.
  package init(output: String, assignment: String) throws(ReportError) {
    path = "\(output)/.\(assignment).lock"
    while true {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard file >= 0 else { throw .lastSystemError(writing: path) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        let error = Self.refusal(file, errno, path: path, reports: "\(output)/\(assignment)")
        close(file)
        throw error
      }
      // Whoever held it before may have removed the file that has just been locked.
      if LockedFile.stands(file, at: path) {
        descriptor = file
        break
      }
      close(file)
    }
    Self.sign(descriptor)
  }

  /// Gives the lock back.
  package func release() {
    unlink(path)
    close(descriptor)
  }

  private static func refusal(
    _ file: Int32, _ error: Int32, path: String, reports: String
  ) -> ReportError {
    guard error == EWOULDBLOCK else {
      return .cannotWrite(path: path, reason: SystemReason.words(error))
    }
    let bytes = try? FileHandle(fileDescriptor: file, closeOnDealloc: false).read(upToCount: 400)
    let holder = String(decoding: bytes ?? Data(), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines).escapedForTerminal
    return .locked(path: reports, holder: holder.isEmpty ? "another nbgrade" : holder)
  }

  // What it says is a courtesy: on a full disk the lock holds all the same.
  private static func sign(_ file: Int32) {
    let holder = "nbgrade, process \(getpid()) on \(ProcessInfo.processInfo.hostName)\n"
    guard ftruncate(file, 0) == 0 else { return }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
    try? handle.write(contentsOf: Data(holder.utf8))
  }
}
