// SPDX-License-Identifier: Apache-2.0

import Glibc
import PathBytes
import Synchronization

/// Another program that is run for what it prints.
package enum OtherProgram {
  /// What came of it.
  package enum Result {
    /// It is not installed.
    case missing
    /// It ended with a status other than 0, or printed more than the limit.
    case failed
    /// What it printed.
    case printed([UInt8])
  }

  private static let starting = Mutex(())

  /// Runs a program of the path to its end; what it says to standard error is not shown.
  package static func run(_ name: String, _ arguments: [String], limit: Int) -> Result {
    var ends: [Int32] = [-1, -1]
    // One after the other, so that no program that another thread starts holds the pipe open.
    let child = starting.withLock { _ -> pid_t? in
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let child = start(name, arguments, output: ends[1])
      let code = errno
      close(ends[1])
      errno = code
      return child
    }
    defer { close(ends[0]) }
    guard let child else { return errno == ENOENT ? .missing : .failed }
    var printed: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while printed.count <= limit {
      let count = read(ends[0], &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      printed += chunk[..<count]
    }
    if printed.count > limit { kill(child, SIGTERM) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return .failed } }
    // What a shell or a loader says where the program is not there.
    if status == 127 << 8 { return .missing }
    return status == 0 && printed.count <= limit ? .printed(printed) : .failed
  }

  /// Starts it; nil with the reason in `errno`.
  private static func start(_ name: String, _ arguments: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] =
      ([name] + arguments).map { PathBytes.withCString($0) { strdup($0) } } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let code = posix_spawnp(&child, name, &actions, nil, &words, environ)
    errno = code
    return code == 0 ? child : nil
  }
}
