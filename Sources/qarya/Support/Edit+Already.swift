// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Edit {
  /// What to tell people when an edit changes nothing, as a clause.
  func whatIsAlreadySo(in plan: Plan) -> String {
    func label(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }
    return switch self {
    case .lock(let stand, true): "stand \(label(stand)) is locked already"
    case .lock(let stand, false): "stand \(label(stand)) is not locked"
    case .setStatus(.approved): "the plan is approved already"
    case .setStatus(.draft): "the plan is open already"
    case .hold(let stand, ""): "stand \(label(stand)) has no hold"
    case .hold(let stand, _): "stand \(label(stand)) has that hold already"
    default: "nothing changes: it is so already"
    }
  }
}
