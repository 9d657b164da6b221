// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// How the roster is sorted and which of its lines are shown.
struct RosterView: Hashable, Sendable {
  /// What the lines are sorted by.
  enum Order: CaseIterable, Hashable, Sendable {
    /// Those to be placed, the placed by stand number, the waiting by seniority, the withdrawn.
    case status
    /// The name in the language of the moment.
    case name
    /// The category's name.
    case category
    /// The province.
    case province
    /// The number of the stand; those without one last.
    case stand
    /// How much less area one has than one wished for, the worst off first.
    case area
    /// The place in the order of seniority.
    case seniority
  }

  /// Which lines are shown.
  enum Quick: CaseIterable, Hashable, Sendable {
    /// All.
    case all
    /// Confirmed ones without a stand.
    case unplaced
    /// Those on the waiting list.
    case waiting
    /// Those that have cancelled.
    case withdrawn
    /// Those that a broken rule is about.
    case problems
  }

  var order = Order.status
  var isReversed = false
  var quick = Quick.all
  /// What was typed to narrow the lines.
  var filter = ""

  /// Whether it shows all lines in their usual order.
  var isUsual: Bool { order == .status && !isReversed && !isNarrowed }
  /// Whether some lines are left out.
  var isNarrowed: Bool { quick != .all || !filter.isEmpty }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after this one, in a ring.
  var nextInRing: Self {
    let all = Self.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[(here + 1) % all.count]
  }
}
