// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A value that is worked out when it is first asked for, and kept.
///
/// Copies of what holds it share what was worked out, on all threads. It must be made anew whenever
/// what it depends on changes.
package final class Once<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// Begins without a value.
  package init() {}

  /// The value; `make` is called for the first one who asks, and must not ask for it itself.
  package func callAsFunction(_ make: () throws -> Value) rethrows -> Value {
    if let known = value.withLock({ $0 }) { return known }
    let new = try make()
    value.withLock { $0 = new }
    return new
  }
}
