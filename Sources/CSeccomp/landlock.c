// Landlock, for which the C library has no functions. Numbers and structures are those of the
// kernel's linux/landlock.h, written out because a system's header may be older than its kernel.
#define _GNU_SOURCE
#include "CSeccomp.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The same on every processor.
enum { create_ruleset = 444, add_rule = 445, restrict_self = 446 };
enum { ask_version = 1, rule_path_beneath = 1 };

struct ruleset {
  uint64_t files, ports, scopes;
};

struct path_rule {
  uint64_t files;
  int32_t parent;
} __attribute__((packed));

int nbgrade_landlock_version(void) {
  long version = syscall(create_ruleset, NULL, (size_t)0, ask_version);
  return version < 0 ? -errno : (int)version;
}

int nbgrade_landlock_create(uint64_t files, uint64_t ports, uint64_t scopes) {
  struct ruleset handled = {.files = files, .ports = ports, .scopes = scopes};
  // An older kernel takes the longer structure as long as what it does not know is 0.
  long ruleset = syscall(create_ruleset, &handled, sizeof handled, 0);
  return ruleset < 0 ? -errno : (int)ruleset;
}

int nbgrade_landlock_allow(int ruleset, const char *path, uint64_t in_folder, uint64_t on_file) {
  struct path_rule rule = {.parent = open(path, O_PATH | O_CLOEXEC)};
  struct stat status;
  if (rule.parent < 0) return errno;
  int is_added = 0;
  if (fstat(rule.parent, &status) == 0) {
    rule.files = S_ISDIR(status.st_mode) ? in_folder : on_file;
    is_added = syscall(add_rule, ruleset, rule_path_beneath, &rule, 0) == 0;
  }
  int error = is_added ? 0 : errno;
  close(rule.parent);
  return error;
}

int nbgrade_landlock_restrict(int ruleset) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  return syscall(restrict_self, ruleset, 0) == 0 ? 0 : errno;
}
