// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A stand that a cooperative wished for, and who has it.
struct WishLine: Hashable {
  /// Which choice it is, 1 for the first.
  let choice: Int
  /// Its number.
  let number: String
  /// Who has it: names, `on hold`, or `empty`.
  let state: Sentence
  /// Whether the cooperative has it itself.
  let isOwn: Bool

  /// The stands that a cooperative wished for and that there are, best first.
  ///
  /// - Complexity: O(wishes).
  static func all(of cooperative: Cooperative, in plan: Plan, _ language: Language) -> [WishLine] {
    plan.choices(of: cooperative).enumerated().compactMap { place, id in
      plan.stands[id].map { stand in
        let guests = plan.placements[id] ?? []
        let names = guests.map { plan.cooperatives[$0]?.names.preferred(in: language) ?? $0.text }
        let free = stand.hold.isEmpty ? Words.empty : Words.held
        return WishLine(
          choice: place + 1, number: stand.label,
          state: names.isEmpty ? free[language] : names.asValues.joined(separator: language.comma),
          isOwn: guests.contains(cooperative.id))
      }
    }
  }
}
