// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What must still be done when the program has to end and the thread that has the screen does not
/// get there: it waits for a terminal that takes nothing, or works on something long.
///
/// Another thread says them then, less than a second after the signal, and the process ends. Who
/// sets them therefore hands over all that they need, and what they do is safe at any moment.
package final class LastWords: Sendable {
  /// Those of the process: it has one terminal.
  package static let shared = LastWords()

  private let words = Mutex<(@Sendable () -> Void)?>(nil)

  init() {}

  /// Replaces what is to be done; nil for nothing.
  package func set(_ new: (@Sendable () -> Void)?) { words.withLock { $0 = new } }

  /// Does it, at most once.
  func say() {
    let last = words.withLock { words in
      defer { words = nil }
      return words
    }
    last?()
  }
}
