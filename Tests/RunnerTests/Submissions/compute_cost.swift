import Exercises
import Glibc

// What a submission may try, by name. A line that a test looks for is marked by a comment.

@_silgen_name("syscall") func call(
  _ number: Int, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int, _ f: Int
) -> Int
@_silgen_name("fork") func makeProcess() -> Int32

@_silgen_name("unshare") func leave(_ flags: Int32) -> Int32

#if arch(x86_64)
  enum Number {
    static let ptrace = 101, tgkill = 234, queue = 129, clone = 56, fcntl = 72, prctl = 157
    static let clock = 228
  }
#else
  enum Number {
    static let ptrace = 117, tgkill = 131, queue = 138, clone = 220, fcntl = 25, prctl = 167
    static let clock = 113
  }
#endif

struct Mishap: Error {}

var counter = 0.0
var kept: [[UInt8]] = []

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let name = String(decoding: AL.scalars.map { UInt8($0) }, as: UTF8.self)
    let all: [[String: () throws -> Double]] = [
      Solution.honest, Solution.crashes, Solution.spending, Solution.calls, Solution.descriptors,
      Solution.threads, Solution.reaching,
    ]
    for some in all { if let one = some[name] { return try one() } }
    return -1
  }
}

extension Solution {
  static let honest: [String: () throws -> Double] = [
    "answer": { 1 },
    "throw": { throw Mishap() },
    "blank": { throw Blank() },
    "missing": {
      try Solution.linearBackward(dZ: [1], cache: LinearCache(A: [1], W: [1], b: [1])).dW.item()
    },
    "print": {
      print("Δ is printed")
      fputs("and this\n", stderr)
      return 1
    },
    "count": {
      counter += 1
      return counter
    },
    "flood": {
      let line = String(repeating: "x", count: 99)
      for _ in 0..<10_000 { print(line) }
      return 1
    },
  ]

  static func descend(_ n: Int) -> Int { n < 0 ? 0 : descend(n + 1) + 1 }  // marked: overflow

  static let crashes: [String: () throws -> Double] = [
    "index": {
      let list = [1.0, 2.0]
      return list[list.count + 3]  // marked: index
    },
    "nil": {
      let none = [Int: Double]()
      return none[1]!  // marked: nil
    },
    "division": {
      let zero = counter > 5 ? 1 : 0
      return Double(5 / zero)  // marked: division
    },
    "abort": {
      abort()  // marked: abort
    },
    "segmentation": {
      UnsafePointer<Double>(bitPattern: 0x1000)!.pointee  // marked: segmentation
    },
    "shapes": {
      let sum: NDArray = [[1, 2, 3]] + [[1, 2]]  // marked: shapes
      return sum.item()
    },
    "partial line": {
      print("half a ", terminator: "")
      print("line", terminator: "")
      fatalError("here")
    },
    "overflow": { Double(Solution.descend(0)) },
    "breakpoint": {
      raise(SIGTRAP)
      return 1
    },
    "exit": {
      print("goodbye", terminator: "")
      exit(3)
    },
    "raise KILL": {
      raise(SIGKILL)
      return 1
    },
    "stop itself": {
      raise(SIGSTOP)
      return 1
    },
  ]

  static let spending: [String: () throws -> Double] = [
    "spin": { while true { counter += 1 } },
    "sleep": {
      sleep(1000)
      return 1
    },
    "ignore signals": {
      for number in 1..<Int32(32) { signal(number, SIG_IGN) }
      var all = sigset_t()
      sigfillset(&all)
      sigprocmask(SIG_BLOCK, &all, nil)
      while true { counter += 1 }
    },
    "grow": {
      while true { kept.append([UInt8](repeating: 1, count: 1 << 20)) }
    },
    "huge": {
      kept.append([UInt8](repeating: 1, count: 8 << 30))
      return 1
    },
    "map": { Solution.map(1 << 30, MAP_PRIVATE | MAP_ANONYMOUS) },
    "map a stack": { Solution.map(1 << 30, MAP_PRIVATE | MAP_ANONYMOUS | MAP_GROWSDOWN) },
    "map shared": { Solution.map(1 << 30, MAP_SHARED | MAP_ANONYMOUS) },
    // Memory that is made read-only again no longer counts as data.
    "map read-only": {
      var megabytes = 0.0
      while megabytes < 8192 {
        guard Solution.map(64 << 20, MAP_PRIVATE | MAP_ANONYMOUS, protect: true) == 1 else { break }
        megabytes += 64
      }
      return megabytes
    },
    "raise limits": {
      var limit = rlimit(rlim_cur: .max, rlim_max: .max)
      return Double(setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit))
    },
  ]

  static func map(_ size: Int, _ flags: Int32, protect: Bool = false) -> Double {
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard memory != MAP_FAILED, let memory else { return -Double(errno) }
    for offset in stride(from: 0, to: size, by: 4096) {
      memory.storeBytes(of: 1, toByteOffset: offset, as: UInt8.self)
    }
    if protect { mprotect(memory, size, PROT_READ) }
    return 1
  }

  static let calls: [String: () throws -> Double] = [
    "socket": { Double(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)) },
    "unix socket": { Double(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)) },
    "fork": { Double(makeProcess()) },
    "exec": {
      var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
      return Double(execv("/bin/true", &arguments))
    },
    "kill": { Double(kill(getppid(), SIGKILL)) },
    "ptrace": { Double(call(Number.ptrace, 0, 0, 0, 0, 0, 0)) },
    "tgkill parent": {
      Double(call(Number.tgkill, Int(getppid()), Int(getppid()), Int(SIGKILL), 0, 0, 0))
    },
    "queue a signal": { Double(call(Number.queue, Int(getppid()), 9, 0, 0, 0, 0)) },
    "unshare": { Double(leave(0x1000_0000)) },
    // CLONE_THREAD | CLONE_SIGHAND | CLONE_VM | CLONE_NEWNET
    "thread with a network": { Double(call(Number.clone, 0x4001_0900, 0, 0, 0, 0, 0)) },
    // CLONE_THREAD | CLONE_SIGHAND | CLONE_VM, and no CLONE_FILES
    "thread with its own descriptors": { Double(call(Number.clone, 0x1_0900, 0, 0, 0, 0, 0)) },
    // CPUCLOCK_SCHED of a process: see clock_getcpuclockid(3).
    "time of the parent": {
      var time = timespec()
      return withUnsafeMutablePointer(to: &time) {
        Double(call(Number.clock, Int(~getppid() << 3 | 2), Int(bitPattern: $0), 0, 0, 0, 0))
      }
    },
    "signal through a descriptor": {
      Double(call(Number.fcntl, 4, Int(F_SETOWN), Int(getppid()), 0, 0, 0))
    },
    "signals of a descriptor": {
      Double(call(Number.fcntl, 4, Int(F_SETFL), 0o20000, 0, 0, 0))
    },
    "create": { Double(open("/tmp/nbgrade-escape", O_CREAT | O_RDONLY, 0o600)) },
    "write a file": {
      open("/tmp/nbgrade-escape", O_WRONLY | O_CREAT | O_TRUNC, 0o600) < 0 ? Double(errno) : 0
    },
    "change a file": { open("/tmp", O_RDWR) < 0 ? Double(errno) : 0 },
    "outlive the runner": { Double(call(Number.prctl, 1, 0, 0, 0, 0, 0)) },
    "read the parent's memory": { Solution.look("mem") },
    "read the parent's requests": { Solution.look("fd/0") },
    "read the parent's environment": { Solution.look("environ") },
  ]

  static func look(_ name: String) -> Double {
    let path = "/proc/\(getppid())/\(name)"
    return opens(path)
  }

  static let descriptors: [String: () throws -> Double] = [
    "close all": {
      for number in 0..<Int32(64) { close(number) }
      return 1
    },
    "close answers and spin": {
      close(3)
      while true { counter += 1 }
    },
    "close answers and sleep": {
      close(3)
      sleep(1000)
      return 1
    },
    "garbage in answers": {
      let garbage = [UInt8](repeating: 0xFF, count: 1 << 12)
      _ = write(3, garbage, garbage.count)
      return 1
    },
    "garbage in turns": {
      let garbage = [UInt8](repeating: 1, count: 64)
      return Double(write(4, garbage, garbage.count))
    },
    "giant frame": {
      write(3, [0, 0, 0, 0x10] as [UInt8], 4)
      sleep(1000)
      return 1
    },
    "half a frame": {
      write(3, [200, 0, 0, 0, 1, 2, 3] as [UInt8], 7)
      sleep(1000)
      return 1
    },
    "two answers": {
      // Two empty payloads, which are no answers.
      write(3, [0, 0, 0, 0, 0, 0, 0, 0] as [UInt8], 8)
      sleep(1000)
      return 1
    },
    "ask for turns": {
      let question: [UInt8] = [1, 0, 0, 0, 21]
      let many = (0..<100_000).flatMap { _ in question }
      many.withUnsafeBytes { _ = write(3, $0.baseAddress, $0.count) }
      sleep(1000)
      return 1
    },
    "notices without end": {
      let crash: [UInt8] = [6, 0, 0, 0, 16, 0, 0, 0, 0, 0]
      let many = (0..<6_000).flatMap { _ in crash }
      while true { many.withUnsafeBytes { _ = write(3, $0.baseAddress, $0.count) } }
    },
    "notices": {
      let crash: [UInt8] = [6, 0, 0, 0, 16, 0, 0, 0, 0, 0]
      let many = (0..<10_000).flatMap { _ in crash }
      many.withUnsafeBytes { _ = write(3, $0.baseAddress, $0.count) }
      return 1
    },
  ]

  static func start(
    _ body: @escaping @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
  ) -> Bool {
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 64 << 10)
    return pthread_create(&thread, &attributes, body, nil) == 0
  }

  static let threads: [String: () throws -> Double] = [
    "a few threads": {
      var started = 0.0
      for _ in 0..<8 where Solution.start({ _ in nil }) { started += 1 }
      return started
    },
    "many threads": {
      var started = 0.0
      while started < 20_000,
        Solution.start({ _ in
          sleep(1000); return nil
        })
      { started += 1 }
      return started
    },
    "spin after returning": {
      Solution.start { _ in while true { counter += 1 } } ? 1 : 0
    },
    "crash in a thread": {
      _ = Solution.start { _ in
        UnsafeMutablePointer<Double>(bitPattern: 0x1000)!.pointee = 1  // marked: thread
        return nil
      }
      sleep(1000)
      return 1
    },
  ]
}
