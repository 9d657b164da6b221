// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Edit {
  /// A stand that the edit is about, to bring the cursor there.
  func stand(in plan: Plan) -> Stand.ID? {
    switch self {
    case .place(_, let stand), .hold(let stand, _), .lock(let stand, _), .removeStand(let stand):
      return stand
    case .reseat(let seats): return seats.first?.stand
    case .writeStand(let stand): return stand.id
    case .swap(let first, _): return plan.stands(of: first).first
    case .unplace(let id, _), .withdraw(let id, _, _): return plan.stands(of: id).first
    case .all(let edits): return edits.lazy.compactMap { $0.stand(in: plan) }.first
    default: return nil
    }
  }
}
