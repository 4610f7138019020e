// libseccomp, Landlock, and the few calls that Swift cannot see: variadic ones, macros, and what must
// be safe inside a signal handler.
#ifndef NBGRADE_CSECCOMP_H
#define NBGRADE_CSECCOMP_H

#include <seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// The program's arguments as the loader passed them; Swift would read them from /proc.
int nbgrade_argument_count(void);
const char *nbgrade_argument(int index);

// libseccomp's actions, which are macros.
uint32_t nbgrade_action_allow(void);
uint32_t nbgrade_action_trap(void);
uint32_t nbgrade_action_kill(void);
uint32_t nbgrade_action_errno(int error);

// Turns a BPF program on for this thread and all that it starts, after `no_new_privs`.
// Returns 0, or an errno.
int nbgrade_install_filter(const void *program, size_t bytes);

// prctl's calls that are used here. Each returns 0, or an errno.
int nbgrade_die_with_parent(void);
int nbgrade_forbid_dumping(void);

// Gives up all of root's powers, for good. Returns 0, or an errno.
int nbgrade_drop_capabilities(void);

// The kernel's version of Landlock, from 1; or a negative errno where there is none.
int nbgrade_landlock_version(void);

// A ruleset that forbids the rights of these bits; those that the kernel does not know must be left
// out. Returns its descriptor, or a negative errno.
int nbgrade_landlock_create(uint64_t files, uint64_t ports, uint64_t scopes);

// Gives rights back at a path: these for all that lies beneath it if it is a folder, or else those for
// the file. Returns 0, or an errno.
int nbgrade_landlock_allow(int ruleset, const char *path, uint64_t in_folder, uint64_t on_file);

// Turns a ruleset on for this thread and all that it starts, after `no_new_privs`. Returns 0, or an
// errno.
int nbgrade_landlock_restrict(int ruleset);

// Lets all threads allocate from the same few arenas: each reserves 64 MiB of addresses.
void nbgrade_share_arenas(void);

pid_t nbgrade_fork(void);

// Puts each of two files or folders in the other's place, at once. Returns 0, or an errno.
int nbgrade_exchange(const char *one, const char *other);

// Waits until the disk holds all that was written to the file system of a folder. Returns 0, or an
// errno.
int nbgrade_write_through(const char *folder);

// `open` as the runner's process has it: a thread's status in /proc that is hidden is an empty file.
int nbgrade_open(const char *path, int flags, ...);

// Standard output is written at the end of each line, so that a crash loses nothing before it.
void nbgrade_buffer_output_by_line(void);

// From now on this process asks before it starts a thread; where is sent over `socket`. Returns 0,
// or an errno: EBUSY, EINVAL or ENOSYS where the kernel cannot do it.
int nbgrade_ask_before_threads(int socket);

// Takes the descriptor at which a child asks. Returns -1 if none was sent.
int nbgrade_receive_listener(int socket);

// Takes one question and answers it. Returns 0, or -1 if nobody can ask any more.
int nbgrade_answer_thread(int listener, int is_allowed);

// Whether some bytes hold the wanted ones.
int nbgrade_holds(const void *bytes, size_t count, const void *wanted, size_t wanted_count);

// Where the shared object that holds `address` lies. Returns 0, or -1 if it is in none.
int nbgrade_object_bounds(const void *address, uintptr_t *start, uintptr_t *end);

// From now on a fatal signal is reported to `descriptor` before it ends the process, as a frame:
// 32-bit length, kind 16 (crash), overflow, 32-bit count, 64-bit offsets; or kind 17
// (forbidden call), 32-bit number.
// `stack_top` is the highest address of the main thread's stack.
// Returns 0, or an errno.
int nbgrade_report_crashes(int descriptor, uintptr_t stack_top, size_t stack_size);

// Addresses from `start` to `end` belong to the submission.
void nbgrade_crashes_within(uintptr_t start, uintptr_t end);

#endif
