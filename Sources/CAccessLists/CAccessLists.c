// SPDX-License-Identifier: Apache-2.0

#include "CAccessLists.h"

#ifdef __linux__

#include <errno.h>
#include <string.h>
#include <sys/xattr.h>

// The name under which Linux keeps them (xattr(7)), as bytes that are the same on all file systems.
static const char attribute[] = "system.posix_acl_access";

static int is_none(int code) { return code == ENODATA || code == ENOTSUP || code == ENOSYS; }

int qarya_access_list_copy(const char *from, int to) {
  // A list has eight bytes an entry; file systems keep it in a block at most.
  char wanted[8192], present[8192];
  ssize_t count = getxattr(from, attribute, wanted, sizeof wanted);
  // A file that is gone meanwhile has none either.
  if (count < 0 && !is_none(errno) && errno != ENOENT) return -1;
  ssize_t now = fgetxattr(to, attribute, present, sizeof present);
  if (now < 0 && !is_none(errno)) return -1;
  if (count < 0) {
    // A new file has one where its folder says so.
    if (now < 0 || fremovexattr(to, attribute) == 0 || is_none(errno)) return 0;
    return -1;
  }
  if (now == count && memcmp(wanted, present, (size_t)count) == 0) return 0;
  return fsetxattr(to, attribute, wanted, (size_t)count, 0);
}

#else

int qarya_access_list_copy(const char *from, int to) {
  (void)from;
  (void)to;
  return 0;
}

#endif
