// Dispatch looks its threads up in /proc/THREAD/stat, and ends a process that cannot. Behind a wall
// without /proc it finds an empty file there, which it takes for that of a thread that waits.
#define _GNU_SOURCE
#include "CSeccomp.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>

static int names_thread_status(const char *path) {
  static const char start[] = "/proc/", end[] = "/stat";
  if (strncmp(path, start, sizeof start - 1) != 0) return 0;
  const char *digits = path + sizeof start - 1;
  size_t count = strspn(digits, "0123456789");
  return count > 0 && strcmp(digits + count, end) == 0;
}

int nbgrade_open(const char *path, int flags, ...) {
  mode_t mode = 0;
  if (flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
  }
  int descriptor = openat(AT_FDCWD, path, flags, mode);
  // The kernel has read the path by then, so that it is one.
  int is_hidden = descriptor < 0 && (errno == EACCES || errno == ENOENT);
  if (!is_hidden || !names_thread_status(path)) return descriptor;
  return openat(AT_FDCWD, "/dev/null", O_RDONLY | O_CLOEXEC);
}
