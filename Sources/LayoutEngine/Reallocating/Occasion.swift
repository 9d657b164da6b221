// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What makes stands go from hand to hand.
public enum Occasion: Hashable, Sendable {
  /// Cooperatives withdraw; their stands are freed.
  case withdrawal([Cooperative.ID])
  /// A cooperative asks for another stand.
  case relocation(Cooperative.ID)
  /// A stand becomes unusable; who sits there needs another.
  case closure(Stand.ID)
}

extension Occasion {
  /// What happens whoever gets which stand, as edits.
  ///
  /// - Parameters:
  ///   - reason: Why; of a closed stand the text of its hold.
  ///   - time: When a cooperative withdraws (ISO 8601, UTC).
  func edits(in plan: Plan, reason: String, at time: String) -> [Edit] {
    switch self {
    case .withdrawal(let cooperatives):
      return cooperatives.map { .withdraw($0, reason: reason, at: time) }
    case .relocation: return []
    case .closure(let stand):
      // A lock binds a cooperative to its stand, which it must leave now.
      let unlocking = plan.stands[stand]?.isLocked == true ? [Edit.lock(stand, false)] : []
      return unlocking + [.hold(stand, reason.isEmpty ? Self.closedText : reason)]
    }
  }

  /// What a closed stand's hold says if nobody says why: the same in every language.
  static let closedText = "×"
}
