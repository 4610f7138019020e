import Glibc

extension Behaviour {
  static let own: [Behaviour] = [
    .init("answer", .returned(1)),
    .init("throw", .threw("Mishap()")),
    .init("blank", .blank("Solution")),
    .init("missing", .missing("linear_backward")),
    .init("index", .crashed(SIGILL), line: "index"),
    .init("nil", .crashed(SIGILL), line: "nil"),
    .init("division", .crashed(SIGILL), line: "division"),
    .init("shapes", .crashed(SIGILL), line: "shapes"),
    .init("abort", .crashed(SIGABRT), line: "abort"),
    .init("segmentation", .crashed(SIGSEGV), line: "segmentation"),
    .init("crash in a thread", .crashed(SIGSEGV), line: "thread"),
    .init("overflow", .overflowed, line: "overflow"),
    .init("breakpoint", .crashed(SIGTRAP)),
    .init("raise KILL", .crashed(SIGKILL)),
    .init("exit", .exited(3)),
    .init("a few threads", .returned(8)),
  ]

  static let calls: [Behaviour] = [
    .init("socket", .forbidden("socket")),
    .init("unix socket", .returned(-1)),
    .init("fork", .forbidden("clone")),
    .init("exec", .forbidden("execve")),
    .init("kill", .forbidden("kill")),
    .init("ptrace", .forbidden("ptrace")),
    .init("tgkill parent", .forbidden("tgkill")),
    .init("queue a signal", .forbidden("rt_sigqueueinfo")),
    .init("unshare", .forbidden("unshare")),
    .init("thread with a network", .forbidden("clone")),
    .init("thread with its own descriptors", .forbidden("clone")),
    .init("time of the parent", .returned(-1)),
    .init("signal through a descriptor", .forbidden("fcntl")),
    .init("signals of a descriptor", .forbidden("fcntl")),
    .init("create", .forbidden("openat")),
    .init("write a file", .returned(Double(EROFS))),
    .init("change a file", .returned(Double(EROFS))),
    .init("read the parent's memory", .returned(0)),
    .init("read the parent's requests", .returned(0)),
    .init("read the parent's environment", .returned(0)),
    .init("outlive the runner", .returned(-1)),
    .init("raise limits", .forbidden("prlimit64")),
    .init("map a stack", .forbidden("mmap")),
    .init("map shared", .forbidden("mmap")),
    .init("map", .returned(-Double(ENOMEM))),
  ]

  static let descriptors: [Behaviour] = [
    .init("close all", .exited(71)),
    .init("garbage in answers", .oversized),
    .init("garbage in turns", .returned(-1)),
    .init("giant frame", .oversized),
    .init("two answers", .unreadable),
    .init("notices", .returned(1)),
  ]

  static let late: [Behaviour] = [
    .init("spin", .processorTime),
    .init("ignore signals", .processorTime),
    .init("close answers and spin", .processorTime),
    .init("notices without end", .processorTime),
    .init("sleep", .wallTime),
    .init("stop itself", .wallTime),
    .init("close answers and sleep", .wallTime),
    .init("half a frame", .wallTime),
    .init("ask for turns", .wallTime),
  ]
}
