#define _GNU_SOURCE
#include "CSeccomp.h"

#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static int argument_count;
static char **arguments;

// glibc hands a constructor the program's arguments.
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  argument_count = count;
  arguments = values;
}

int nbgrade_argument_count(void) { return argument_count; }
const char *nbgrade_argument(int index) { return arguments[index]; }

uint32_t nbgrade_action_allow(void) { return SCMP_ACT_ALLOW; }
uint32_t nbgrade_action_trap(void) { return SCMP_ACT_TRAP; }
uint32_t nbgrade_action_kill(void) { return SCMP_ACT_KILL_PROCESS; }
uint32_t nbgrade_action_errno(int error) { return SCMP_ACT_ERRNO((uint32_t)error); }

int nbgrade_install_filter(const void *program, size_t bytes) {
  struct sock_fprog filter = {
      .len = (unsigned short)(bytes / sizeof(struct sock_filter)),
      .filter = (struct sock_filter *)program,
  };
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0 ? 0 : errno;
}

int nbgrade_die_with_parent(void) {
  return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0 ? 0 : errno;
}

int nbgrade_forbid_dumping(void) {
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : errno;
}

int nbgrade_drop_capabilities(void) {
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0}};
  return syscall(SYS_capset, &header, none) == 0 ? 0 : errno;
}

pid_t nbgrade_fork(void) { return fork(); }

int nbgrade_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int nbgrade_write_through(const char *path) {
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return errno;
  int error = syncfs(folder) == 0 ? 0 : errno;
  close(folder);
  return error;
}

void nbgrade_share_arenas(void) {
#if defined(__GLIBC__)
  mallopt(M_ARENA_MAX, 2);
#endif
}

void nbgrade_buffer_output_by_line(void) { setvbuf(stdout, NULL, _IOLBF, 0); }

int nbgrade_holds(const void *bytes, size_t count, const void *wanted, size_t wanted_count) {
  return memmem(bytes, count, wanted, wanted_count) != NULL;
}

struct search {
  uintptr_t address, start, end;
};

static int visit(struct dl_phdr_info *info, size_t size, void *data) {
  (void)size;
  struct search *search = data;
  uintptr_t start = UINTPTR_MAX, end = 0;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    const ElfW(Phdr) *header = &info->dlpi_phdr[i];
    if (header->p_type != PT_LOAD) continue;
    uintptr_t from = info->dlpi_addr + header->p_vaddr;
    if (from < start) start = from;
    if (from + header->p_memsz > end) end = from + header->p_memsz;
  }
  if (search->address < start || search->address >= end) return 0;
  // Offsets count from the load address, as the object's own addresses do.
  search->start = info->dlpi_addr;
  search->end = end;
  return 1;
}

int nbgrade_object_bounds(const void *address, uintptr_t *start, uintptr_t *end) {
  struct search search = {.address = (uintptr_t)address};
  if (!dl_iterate_phdr(visit, &search)) return -1;
  *start = search.start;
  *end = search.end;
  return 0;
}
