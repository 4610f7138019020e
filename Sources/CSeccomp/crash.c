// The child's own report of a fatal signal. All of it runs inside a signal handler: no allocation,
// no locks, nothing but memory that was set up before and write(2).
#define _GNU_SOURCE
#include "CSeccomp.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

enum { most_offsets = 64, most_frames = 4096, scanned_words = 8192, alternate_stack = 64 * 1024 };
enum { most_unfinished = 1 << 16 };
enum { kind_crash = 16, kind_forbidden = 17 };

static struct {
  int descriptor;
  uintptr_t stack_top;
  size_t stack_size;
  uintptr_t start, end;
} state;

struct report {
  uint64_t offsets[most_offsets];
  uint32_t count;
};

struct registers {
  uintptr_t pc, sp, fp;
};

static struct registers registers_of(const ucontext_t *context) {
#if defined(__x86_64__)
  const greg_t *general = context->uc_mcontext.gregs;
  return (struct registers){(uintptr_t)general[REG_RIP], (uintptr_t)general[REG_RSP],
                            (uintptr_t)general[REG_RBP]};
#elif defined(__aarch64__)
  return (struct registers){context->uc_mcontext.pc, context->uc_mcontext.sp,
                            context->uc_mcontext.regs[29]};
#else
#error "The registers of this processor are not known."
#endif
}

// arm64 may keep a signature in a return address's upper bits.
static uintptr_t plain(uintptr_t pc) {
#if defined(__aarch64__)
  return pc & (((uintptr_t)1 << 48) - 1);
#else
  return pc;
#endif
}

static void note(struct report *report, uintptr_t pc) {
  if (pc < state.start || pc >= state.end || report->count == most_offsets) return;
  report->offsets[report->count++] = pc - state.start;
}

// Whether a word can be read: the kernel reads the new mask before it finds fault with `how`.
static int is_readable(uintptr_t address) {
  syscall(SYS_rt_sigprocmask, ~0, address & ~(uintptr_t)7, NULL, (size_t)8);
  return errno != EFAULT;
}

// The stack pointer and the frames are the crashed code's, so they may point anywhere; another
// thread's stack ends before the main one's.
static int on_stack(uintptr_t address, uintptr_t sp) {
  return address >= sp && address % sizeof(uintptr_t) == 0 && address < state.stack_top &&
         state.stack_top - address >= 2 * sizeof(uintptr_t) && is_readable(address) &&
         is_readable(address + sizeof(uintptr_t));
}

// These read a stack as a whole, which AddressSanitizer takes for a mistake.
#if defined(__clang__)
#define UNCHECKED __attribute__((no_sanitize("address")))
#else
#define UNCHECKED
#endif

// A return address points behind its call, so one less lies within the call's line.
UNCHECKED static void walk_frames(struct report *report, struct registers at) {
  note(report, at.pc);
  uintptr_t frame = at.fp;
  for (int i = 0; i < most_frames && on_stack(frame, at.sp); i++) {
    const uintptr_t *words = (const uintptr_t *)frame;
    note(report, plain(words[1]) - 1);
    if (words[0] <= frame) break;
    frame = words[0];
  }
}

// Where the chain of frames is broken: whatever on the stack looks like an address of ours.
UNCHECKED static void scan_stack(struct report *report, uintptr_t sp) {
  sp &= ~(uintptr_t)(sizeof(uintptr_t) - 1);
  for (int i = 0; i < scanned_words && on_stack(sp, sp); i++, sp += sizeof(uintptr_t)) {
    note(report, plain(*(const uintptr_t *)sp) - 1);
  }
}

// A line that was not ended still stands in the C library's buffer. Its lock is left alone: the
// crash may have come while it was held.
static void send_unfinished_line(void) {
#if defined(__GLIBC__)
  const char *start = stdout->_IO_write_base, *end = stdout->_IO_write_ptr;
  if (start == NULL || end <= start || end - start > most_unfinished) return;
  ssize_t ignored = write(STDOUT_FILENO, start, (size_t)(end - start));
  (void)ignored;
#endif
}

static void put(uint8_t **at, const void *bytes, size_t count) {
  memcpy(*at, bytes, count);
  *at += count;
}

static void send(uint8_t *buffer, uint8_t *end) {
  uint32_t length = (uint32_t)(end - buffer - 4);
  memcpy(buffer, &length, sizeof length);
  ssize_t ignored = write(state.descriptor, buffer, (size_t)(end - buffer));
  (void)ignored;
}

// A fault beside the stack pointer, which stands near the end of what the stack may grow to.
static uint8_t is_overflow(const siginfo_t *info, uintptr_t sp) {
  enum { near = 1 << 16, slack = 1 << 19 };
  uintptr_t fault = (uintptr_t)info->si_addr;
  return info->si_signo == SIGSEGV && fault < sp + near && fault + near > sp &&
         sp < state.stack_top && state.stack_top - sp + slack > state.stack_size;
}

static void report_crash(const siginfo_t *info, const ucontext_t *context) {
  struct registers at = registers_of(context);
  struct report report = {.count = 0};
  walk_frames(&report, at);
  uint8_t overflows = is_overflow(info, at.sp);
  if (report.count == 0 && !overflows) scan_stack(&report, at.sp);
  uint8_t buffer[16 + most_offsets * 8], *end = buffer + 4;
  uint8_t kind = kind_crash;
  put(&end, &kind, 1);
  put(&end, &overflows, 1);
  put(&end, &report.count, 4);
  put(&end, report.offsets, report.count * 8);
  send(buffer, end);
}

static void report_forbidden(const siginfo_t *info) {
  uint8_t buffer[16], *end = buffer + 4, kind = kind_forbidden;
  int32_t number = info->si_syscall;
  put(&end, &kind, 1);
  put(&end, &number, 4);
  send(buffer, end);
  _exit(128 + SIGSYS);
}

static void handle(int signal, siginfo_t *info, void *context) {
  send_unfinished_line();
  if (signal == SIGSYS) report_forbidden(info);
  report_crash(info, context);
  // SA_RESETHAND has put the default back, which this meets as soon as the handler returns. Most
  // faults would happen again by themselves; a signal that was sent, or a breakpoint, would not.
  raise(signal);
}

int nbgrade_report_crashes(int descriptor, uintptr_t stack_top, size_t stack_size) {
  state.descriptor = descriptor;
  state.stack_top = stack_top;
  state.stack_size = stack_size;
  void *memory = mmap(NULL, alternate_stack, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
                      -1, 0);
  if (memory == MAP_FAILED) return errno;
  stack_t stack = {.ss_sp = memory, .ss_size = alternate_stack};
  if (sigaltstack(&stack, NULL) != 0) return errno;
  static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    struct sigaction action = {.sa_sigaction = handle,
                               .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND};
    sigemptyset(&action.sa_mask);
    if (sigaction(signals[i], &action, NULL) != 0) return errno;
  }
  return 0;
}

void nbgrade_crashes_within(uintptr_t start, uintptr_t end) {
  state.start = start;
  state.end = end;
}
