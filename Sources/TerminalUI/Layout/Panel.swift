// SPDX-License-Identifier: Apache-2.0

/// What can have the focus.
enum Panel: CaseIterable, Hashable, Sendable {
  /// The map of the hall.
  case map
  /// What differs from another plan, while one is compared.
  case comparison
  /// The stand under the cursor, and the waiting list.
  case side
  /// The problems.
  case problems
  /// All cooperatives.
  case roster

  /// The next one, in a ring.
  func next(backwards: Bool) -> Panel {
    let all = Panel.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[(here + (backwards ? all.count - 1 : 1)) % all.count]
  }
}
