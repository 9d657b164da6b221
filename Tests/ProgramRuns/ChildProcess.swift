// SPDX-License-Identifier: Apache-2.0

import Foundation
import PathBytes

/// A program that was started and will be waited for.
///
/// Foundation's `Process` waits for all that a program leaves behind, so that one which starts a
/// server, as tmux does, would never end.
struct ChildProcess {
  private static let patience = Duration.seconds(180)

  private let id: pid_t

  /// Starts a program, its three streams led to files; arguments can hold bytes that are no UTF-8,
  /// as `PathBytes` has them.
  init(
    _ path: String, _ arguments: [String], in folder: String, input: String, output: String,
    errors: String, environment: [String: String]
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    // A server that stays behind must not hold on to what the test runner has open.
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? [] {
      if let number = Int32(name), number > 2 {
        posix_spawn_file_actions_addclose(&actions, number)
      }
    }
    // The threads that run tests have signals blocked, and would hand that on.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // `env -C` changes the folder of the new program alone.
    var words =
      (["env", "-C", folder, path] + arguments).map { PathBytes.withCString($0) { strdup($0) } }
      + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var number = pid_t()
    let code = posix_spawn(&number, "/usr/bin/env", &actions, &attributes, &words, &variables)
    guard code == 0 else {
      throw ChildProcessError(
        description: "cannot start \(path): \(String(cString: strerror(code)))")
    }
    id = number
  }

  /// Waits for the program's end and returns its exit status, as shells count it.
  func waitForEnd() throws -> Int32 {
    let start = ContinuousClock.now
    var status: Int32 = 0
    while waitpid(id, &status, WNOHANG) == 0 {
      if ContinuousClock.now - start > Self.patience {
        kill(id, SIGKILL)
        waitpid(id, &status, 0)
        throw ChildProcessError(description: "the program did not end within \(Self.patience)")
      }
      usleep(1000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// Why a program did not run to its end.
struct ChildProcessError: Error, CustomStringConvertible {
  let description: String
}
