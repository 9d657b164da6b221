// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Values that are worked out when they are first asked for, one for each key, and kept.
///
/// As `Once`: copies of what holds it share what was worked out, on all threads.
package final class OnceEach<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  /// Begins without values.
  package init() {}

  /// The value of a key; `make` is called where there is none yet, on several threads perhaps, and must
  /// not ask for it itself.
  package func callAsFunction(_ key: Key, _ make: () throws -> Value) rethrows -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let new = try make()
    values.withLock { $0[key] = new }
    return new
  }
}
