import Foundation

/// A fault at a certain call that nbgrade makes to change a file, by a library that is loaded before
/// the C library.
struct Fault: Sendable {
  /// What happens at the call.
  enum Kind: Sendable {
    /// The process is killed.
    case kill
    /// The call fails with this error, and so does each that follows.
    case fail(Int32)
  }

  /// A part of the path that the call is made on.
  let path: String
  /// The number of the call, from 1, among those whose path has the part.
  let number: Int
  let kind: Kind

  /// What the environment must say for the fault to happen.
  func environment(_ library: String) -> [String: String] {
    let error: Int32 = if case .fail(let error) = kind { error } else { 0 }
    return [
      "LD_PRELOAD": library, "FAULT_PATH": path, "FAULT_NUMBER": "\(number)",
      "FAULT_ERROR": "\(error)",
    ]
  }

  /// The library that makes it happen; gives back its path.
  static func library(in scratch: Scratch) async throws -> String {
    try await Preload.library(source, in: scratch)
  }

  // Of a file's writing its making stands for all: `write` has no path.
  private static let source = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <signal.h>
    #include <stdatomic.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/types.h>
    #include <unistd.h>

    static int fails(const char *path) {
      static atomic_int calls;
      const char *wanted = getenv("FAULT_PATH");
      if (!wanted || !strstr(path, wanted)) return 0;
      if (atomic_fetch_add(&calls, 1) + 1 < atoi(getenv("FAULT_NUMBER"))) return 0;
      errno = atoi(getenv("FAULT_ERROR"));
      if (errno == 0) kill(getpid(), SIGKILL);
      return 1;
    }

    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

    int mkdir(const char *path, mode_t mode) {
      return fails(path) ? -1 : REAL(mkdir)(path, mode);
    }
    int mkstemp(char *path) { return fails(path) ? -1 : REAL(mkstemp)(path); }
    int linkat(int a, const char *old, int b, const char *path, int flags) {
      return fails(path) ? -1 : REAL(linkat)(a, old, b, path, flags);
    }
    int rename(const char *old, const char *path) {
      return fails(path) ? -1 : REAL(rename)(old, path);
    }
    int renameat2(int a, const char *old, int b, const char *path, unsigned flags) {
      return fails(old) ? -1 : REAL(renameat2)(a, old, b, path, flags);
    }
    // These give room back, and work on a full disk too.
    int unlink(const char *path) { return fails(path), REAL(unlink)(path); }
    int rmdir(const char *path) { return fails(path), REAL(rmdir)(path); }
    """#
}
