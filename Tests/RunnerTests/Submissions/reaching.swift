import Exercises
import Glibc

// What a submission may try to reach beyond its own process. Each attempt is 1 if it succeeds.

extension Solution {
  static let reaching: [String: () throws -> Double] = [
    "open the users": { Solution.opens("/etc/passwd") },
    "open the course": { Solution.opens("/work") },
    "list the root folder": { Solution.opens("/") },
    "list temporary files": { Solution.opens("/tmp") },
    "list processes": { Solution.opens("/proc") },
    "open the first process": { Solution.opens("/proc/1/cmdline") },
    "open its own threads": { Solution.opens("/proc/self/task") },
    "open the headers": { Solution.opens("/usr/include/stdio.h") },
    "open a disk": { Solution.opens("/dev/vda") },
    "open chance": { Solution.opens("/dev/urandom") },
    "install a handler": {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in while true {} }
      return sigaction(SIGTERM, &action, nil) < 0 ? 0 : 1
    },
    "leave the session": { setsid() < 0 ? 0 : 1 },
    "leave the group": { setpgid(0, 0) < 0 ? 0 : 1 },
    "change a mode": { fchmodat(AT_FDCWD, "/usr/lib", 0o777, 0) < 0 ? 0 : 1 },
    "remove a file": { unlinkat(AT_FDCWD, "/tmp/nbgrade-escape", 0) < 0 ? 0 : 1 },
    "make a folder": { mkdirat(AT_FDCWD, "/tmp/nbgrade-escape", 0o777) < 0 ? 0 : 1 },
    "make a pipe with a name": { mkfifo("/tmp/nbgrade-escape", 0o777) < 0 ? 0 : 1 },
    "fill a pipe that nobody reads": {
      let garbage = [UInt8](repeating: 0, count: 1 << 20)
      while write(4, garbage, garbage.count) >= 0 || write(0, garbage, garbage.count) >= 0 {}
      return 0
    },
  ]

  static func opens(_ path: String) -> Double { open(path, O_RDONLY) < 0 ? 0 : 1 }
}
