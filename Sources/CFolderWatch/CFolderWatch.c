// SPDX-License-Identifier: Apache-2.0

#define _GNU_SOURCE

#include "CFolderWatch.h"

#ifdef __linux__

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/statfs.h>
#include <unistd.h>

// The kinds of file systems that others can write to without this machine noticing (statfs(2)).
static int is_elsewhere(const char *folder) {
  struct statfs status;
  if (statfs(folder, &status) != 0) return 1;
  switch ((uint32_t)status.f_type) {
    case 0x6969:      // NFS
    case 0x517B:      // SMB
    case 0xFF534D42:  // CIFS
    case 0xFE534D42:  // SMB2
    case 0x65735546:  // FUSE, sshfs among it
    case 0x01021997:  // 9p
    case 0x00C36400:  // Ceph
    case 0x5346414F:  // AFS
    case 0x6B414653:  // AFS of the kernel
    case 0x0BD00BD0:  // Lustre
    case 0x47504653:  // GPFS
    case 0xBACBACBC:  // VMware
    case 0x01161970:  // GFS2
    case 0x7461636F:  // OCFS2
    case 0x786F4256:  // VirtualBox
      return 1;
    default:
      return 0;
  }
}

int qarya_folder_watch_open(struct qarya_folder_watch *watch, const char *folder) {
  if (is_elsewhere(folder)) return -1;
  int events = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (events < 0) return -1;
  // Not IN_CLOSE_NOWRITE and not IN_OPEN: who looks would wake himself.
  uint32_t mask = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB |
                  IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
  int ender = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (ender < 0 || inotify_add_watch(events, folder, mask) < 0) {
    if (ender >= 0) close(ender);
    close(events);
    return -1;
  }
  watch->events = events;
  watch->ender = ender;
  return 0;
}

// What one event says: 1 where it is about one of the names, -1 where it is the last, else 0.
static int meaning(const struct inotify_event *event, const char *name, const char *other) {
  // Events were lost: anything may have happened.
  if (event->mask & IN_Q_OVERFLOW) return 1;
  if (event->mask & (IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)) return -1;
  if (event->len == 0) return 0;
  return strcmp(event->name, name) == 0 || strcmp(event->name, other) == 0;
}

int qarya_folder_watch_wait(const struct qarya_folder_watch *watch, const char *name,
                            const char *other) {
  struct pollfd waited[2] = {{watch->ender, POLLIN, 0}, {watch->events, POLLIN, 0}};
  _Alignas(struct inotify_event) char buffer[8192];
  for (;;) {
    if (poll(waited, 2, -1) < 0) {
      if (errno == EINTR) continue;
      return -1;
    }
    if (waited[0].revents) return 0;
    ssize_t count = read(watch->events, buffer, sizeof buffer);
    if (count < 0) {
      if (errno == EINTR || errno == EAGAIN) continue;
      return -1;
    }
    int found = 0;
    for (ssize_t place = 0; place + (ssize_t)sizeof(struct inotify_event) <= count;) {
      const struct inotify_event *event = (const struct inotify_event *)(buffer + place);
      int said = meaning(event, name, other);
      if (said < 0) return -1;
      found |= said;
      place += (ssize_t)(sizeof *event + event->len);
    }
    if (found) return 1;
  }
}

void qarya_folder_watch_end(const struct qarya_folder_watch *watch) {
  uint64_t one = 1;
  while (write(watch->ender, &one, sizeof one) < 0 && errno == EINTR) continue;
}

void qarya_folder_watch_close(struct qarya_folder_watch *watch) {
  close(watch->events);
  close(watch->ender);
  watch->events = -1;
  watch->ender = -1;
}

#else

int qarya_folder_watch_open(struct qarya_folder_watch *watch, const char *folder) {
  (void)watch;
  (void)folder;
  return -1;
}

int qarya_folder_watch_wait(const struct qarya_folder_watch *watch, const char *name,
                            const char *other) {
  (void)watch;
  (void)name;
  (void)other;
  return -1;
}

void qarya_folder_watch_end(const struct qarya_folder_watch *watch) { (void)watch; }

void qarya_folder_watch_close(struct qarya_folder_watch *watch) { (void)watch; }

#endif
