// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// A stand that paper shows otherwise than a plan has it now.
package struct StandChange: Sendable {
  /// A stand, who is on it, and the plan that says so.
  package struct Side: Sendable {
    package let stand: Stand
    package let seated: [Cooperative]
  }

  package let id: Stand.ID
  /// As it was printed; nil for a new stand.
  package let before: Side?
  /// As it is; nil for one that is gone.
  package let after: Side?

  /// The stands that differ in what pages say of them, in the order of their numbers.
  ///
  /// What only a file says, or the editor, such as locks, is no difference.
  ///
  /// - Complexity: O(stands + cooperatives), plus O(n log n) for n changes.
  package static func all(from before: Plan, to after: Plan) -> [StandChange] {
    let metres = (before.hall.module.metres, after.hall.module.metres)
    return Set(before.stands.keys).union(after.stands.keys).compactMap { id in
      let (old, new) = (Side(id, in: before), Side(id, in: after))
      let isSame =
        old.map { Shown($0, metresPerCell: metres.0) }
        == new.map {
          Shown($0, metresPerCell: metres.1)
        }
      return isSame ? nil : StandChange(id: id, before: old, after: new)
    }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  private var order: NaturalOrder { NaturalOrder((after ?? before)?.stand.label ?? "") }

  /// What pages say of a stand.
  private struct Shown: Equatable {
    private let label: ExactText
    private let places: [[Double]]
    private let hold: ExactText
    private let power: Double
    private let hasWater: Bool
    private let remark: String?
    private let seated: [Seated]

    private struct Seated: Equatable {
      let id: Cooperative.ID
      let texts: [ExactText]
      let figures: [Double]
      let needs: [Bool]
    }

    init(_ side: Side, metresPerCell: Double) {
      let stand = side.stand
      label = ExactText(stand.label)
      places = stand.parts.map { part in
        [part.x, part.y, part.width, part.depth].map { Double($0) * metresPerCell }
      }
      hold = ExactText(stand.hold)
      power = stand.powerKilowatts
      hasWater = stand.hasWater
      remark = stand.source["remark"]?.text
      seated = side.seated.map { cooperative in
        let names = cooperative.names.entries.flatMap { [$0.language, $0.text] }
        let words = [cooperative.category, cooperative.province, cooperative.remark]
        return Seated(
          id: cooperative.id, texts: names + words.map { ExactText($0) },
          figures: [cooperative.powerKilowatts],
          needs: [cooperative.needsWater, cooperative.cooks])
      }
    }
  }
}

extension StandChange.Side {
  init?(_ id: Stand.ID, in plan: Plan) {
    guard let stand = plan.stands[id] else { return nil }
    self.stand = stand
    seated = (plan.placements[id] ?? []).compactMap { plan.cooperatives[$0] }
  }
}
