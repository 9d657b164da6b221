// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Edit {
  /// The stands that the edit is about, to bring the cursor to one of them.
  func stands(in plan: Plan) -> [Stand.ID] {
    switch self {
    case .place(_, let stand), .leave(_, let stand), .hold(let stand, _),
      .lock(let stand, _), .removeStand(let stand):
      [stand]
    case .reseat(let seats): seats.map(\.stand)
    case .writeStand(let stand): [stand.id]
    case .swap(let first, let second): plan.stands(of: first) + plan.stands(of: second)
    case .unplace(let id, _), .withdraw(let id, _, _): plan.stands(of: id)
    case .all(let edits): edits.flatMap { $0.stands(in: plan) }
    default: []
    }
  }
}
