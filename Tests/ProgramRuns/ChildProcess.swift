// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program that was started and will be waited for.
///
/// Foundation's `Process` waits for all that a program leaves behind, so that one which starts a
/// server, as tmux does, would never end.
struct ChildProcess {
  private static let patience = Duration.seconds(180)

  private let id: pid_t

  /// Starts a program, its three streams led to files.
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
    // `env -C` changes the folder of the new program alone.
    var words = (["env", "-C", folder, path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var number = pid_t()
    let code = posix_spawn(&number, "/usr/bin/env", &actions, nil, &words, &variables)
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
