// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A library that is loaded before all others and has one of a program's calls about files fail, as a
/// full or a broken disk would.
///
/// It counts the calls that read, write, make, name or remove files of one folder, and lets the one
/// with a given number fail. It can take the locks of files away as well, and turn the clock back.
public struct FaultShim: Sendable {
  /// How a call fails.
  public enum Fault: String, CaseIterable, Sendable {
    /// The disk is full.
    case full = "ENOSPC"
    /// The disk is broken.
    case broken = "EIO"
    /// Half of what was to be written is.
    case short = "SHORT"
    /// The program is killed before the call.
    case killed = "KILL"
    /// The disk is full, and stays so.
    case staysFull = "FULL"

    /// Those that concern one call, or all from one on.
    public static let ofCalls: [Fault] = [.full, .broken, .short, .killed, .staysFull]
    /// The file system has no locks.
    case noLocks = "ENOLCK"
    /// Each look at the clock shows an hour less than the one before.
    case clockBack = "CLOCK"
  }

  private let folder: TemporaryFolder

  /// Whether there is a compiler to make it with.
  public static let isAvailable =
    (try? Program.run("clang", ["--version"], in: TemporaryFolder()))
    .map { $0.status == 0 } ?? false

  /// Compiles it.
  public init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.source, to: "fault.c")
    let result = try Program.run(
      "clang", ["-shared", "-fPIC", "-O1", "-o", "fault.so", "fault.c", "-ldl"], in: folder)
    guard result.status == 0 else { throw FaultShimError(description: result.errors) }
  }

  /// What a program is started with that shall meet a fault at one of its calls; 0 is none.
  public func environment(
    for watched: TemporaryFolder, _ fault: Fault, at call: Int
  ) -> [String: String] {
    [
      "LD_PRELOAD": folder["fault.so"], "QARYA_FAULT": fault.rawValue,
      "QARYA_FAULT_AT": "\(call)", "QARYA_FAULT_FOLDER": watched.path,
      "QARYA_FAULT_COUNT": folder["count"],
    ]
  }

  /// How many calls the last program made that ended by itself.
  public func count() throws -> Int {
    Int(try folder.text("count").trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  private static let source = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <signal.h>
    #include <stdarg.h>
    #include <stdatomic.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <sys/time.h>
    #include <sys/xattr.h>
    #include <time.h>
    #include <unistd.h>

    static atomic_long calls;
    static long at;
    static const char *fault = "", *folder = "";

    __attribute__((constructor)) static void begin(void) {
      const char *text = getenv("QARYA_FAULT_AT");
      at = text ? atol(text) : 0;
      if ((text = getenv("QARYA_FAULT"))) fault = strdup(text);
      if ((text = getenv("QARYA_FAULT_FOLDER"))) folder = strdup(text);
    }

    __attribute__((destructor)) static void end(void) {
      const char *path = getenv("QARYA_FAULT_COUNT");
      FILE *file = path ? fopen(path, "w") : NULL;
      if (file) { fprintf(file, "%ld\n", (long)calls); fclose(file); }
    }

    static int is_ours(const char *path) {
      return *folder && strncmp(path, folder, strlen(folder)) == 0;
    }

    static int is_our_file(int file) {
      char name[64], path[4096];
      snprintf(name, sizeof name, "/proc/self/fd/%d", file);
      ssize_t count = readlink(name, path, sizeof path - 1);
      if (count < 0) return 0;
      path[count] = 0;
      return is_ours(path);
    }

    // Faults that are there all the time, whatever the call.
    static int is_of_system(void) {
      return strcmp(fault, "ENOLCK") == 0 || strcmp(fault, "CLOCK") == 0;
    }

    static int fails(int concerns, int isWrite) {
      if (!concerns) return 0;
      long number = atomic_fetch_add(&calls, 1) + 1;
      int stays = strcmp(fault, "FULL") == 0;
      if (at == 0 || is_of_system() || (stays ? number < at : number != at)) return 0;
      if (strcmp(fault, "KILL") == 0) kill(getpid(), SIGKILL);
      if (strcmp(fault, "SHORT") == 0) return isWrite ? 2 : 0;
      if (stays && !isWrite) return 0;
      errno = strcmp(fault, "EIO") == 0 ? EIO : ENOSPC;
      return 1;
    }

    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

    #define OPEN(name) \
      int name(const char *path, int flags, ...) { \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        if (fails(is_ours(path), (flags & (O_CREAT | __O_TMPFILE)) != 0) == 1) return -1; \
        return REAL(name)(path, flags, mode); \
      }
    OPEN(open)
    OPEN(open64)

    #define OPENAT(name) \
      int name(int place, const char *path, int flags, ...) { \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        if (fails(is_ours(path), (flags & (O_CREAT | __O_TMPFILE)) != 0) == 1) return -1; \
        return REAL(name)(place, path, flags, mode); \
      }
    OPENAT(openat)
    OPENAT(openat64)

    ssize_t write(int file, const void *bytes, size_t count) {
      int how = fails(is_our_file(file), 1);
      if (how == 1) return -1;
      return REAL(write)(file, bytes, how == 2 && count > 1 ? count / 2 : count);
    }

    ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
      int how = fails(is_our_file(file), 1);
      if (how == 1) return -1;
      return REAL(pwrite)(file, bytes, how == 2 && count > 1 ? count / 2 : count, place);
    }

    ssize_t read(int file, void *bytes, size_t count) {
      int how = fails(is_our_file(file), 0);
      if (how == 1) return -1;
      return REAL(read)(file, bytes, count);
    }

    #define ON_FILE(name, isWrite, parameters, arguments) \
      int name parameters { \
        if (fails(is_our_file(file), isWrite) == 1) return -1; \
        return REAL(name) arguments; \
      }
    ON_FILE(fsync, 1, (int file), (file))
    ON_FILE(fdatasync, 1, (int file), (file))
    ON_FILE(ftruncate, 0, (int file, off_t size), (file, size))
    ON_FILE(fchmod, 0, (int file, mode_t mode), (file, mode))
    ON_FILE(fchown, 0, (int file, uid_t user, gid_t group), (file, user, group))
    ON_FILE(fsetxattr, 0,
            (int file, const char *name, const void *value, size_t size, int flags),
            (file, name, value, size, flags))

    int flock(int file, int how) {
      if (fails(is_our_file(file), 0) == 1) return -1;
      if (strcmp(fault, "ENOLCK") == 0 && is_our_file(file)) { errno = ENOLCK; return -1; }
      return REAL(flock)(file, how);
    }

    int rename(const char *old, const char *new) {
      if (fails(is_ours(old), 1) == 1) return -1;
      return REAL(rename)(old, new);
    }

    int linkat(int a, const char *old, int b, const char *new, int flags) {
      if (fails(is_ours(new), 1) == 1) return -1;
      return REAL(linkat)(a, old, b, new, flags);
    }

    int unlink(const char *path) {
      if (fails(is_ours(path), 0) == 1) return -1;
      return REAL(unlink)(path);
    }

    static time_t turned_back(void) {
      static atomic_long looks;
      return strcmp(fault, "CLOCK") == 0 ? 3600 * (atomic_fetch_add(&looks, 1) + 1) : 0;
    }

    int clock_gettime(clockid_t clock, struct timespec *now) {
      int result = REAL(clock_gettime)(clock, now);
      if (clock == CLOCK_REALTIME && now) now->tv_sec -= turned_back();
      return result;
    }

    time_t time(time_t *now) {
      time_t seconds = REAL(time)(NULL) - turned_back();
      if (now) *now = seconds;
      return seconds;
    }

    int gettimeofday(struct timeval *now, void *zone) {
      int result = REAL(gettimeofday)(now, zone);
      if (now) now->tv_sec -= turned_back();
      return result;
    }
    """#
}

/// Why there is no such library.
public struct FaultShimError: Error, CustomStringConvertible {
  /// What the compiler said.
  public let description: String
}
