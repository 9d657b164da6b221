// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization

/// Ctrl-C during a search: it ends with the best that it has, which is then told and saved as usual.
///
/// The second one ends the program at once.
enum Interruption {
  private static let isAsked = Atomic<Bool>(false)

  /// From now on the first Ctrl-C is only noted.
  static func note() {
    // Made before a handler can come upon it.
    isAsked.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in
      Interruption.isAsked.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  /// Whether there was one.
  static var hasCome: Bool { isAsked.load(ordering: .relaxed) }
}
