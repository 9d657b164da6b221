// SPDX-License-Identifier: Apache-2.0

/// How every two stands of a floor stand to each other.
package struct Neighbours: Sendable {
  /// A stand in a relation to another.
  package struct Neighbour: Hashable, Sendable {
    /// The other stand's number.
    package let stand: Int
    /// How they stand to each other.
    package let relation: Relation
  }

  /// For each stand those it has a relation to, by number.
  package private(set) var lists: PieceArray<[Neighbour]>

  /// Finds all relations of a floor.
  ///
  /// - Complexity: O(stands + boundary × facing span).
  package init(_ floor: Floor) {
    var found = [[Neighbour]](repeating: [], count: floor.stands.count)
    let relations = StandRelations(floor)
    for first in floor.stands.indices {
      found[first] = relations.all(of: first)
    }
    lists = PieceArray(found, shift: PieceArray<Stand>.listShift)
  }

  /// Finds the relations of some stands anew, after a change that touched no relation without one
  /// of them; returns all stands whose relations differ now, in order.
  ///
  /// - Complexity: As for `init`, for those stands.
  package mutating func update(_ stands: [Int], on floor: Floor) -> [Int] {
    let relations = StandRelations(floor)
    var changed: Set<Int> = []
    for stand in stands {
      let now = relations.all(of: stand)
      let before = lists[stand]
      if now == before { continue }
      changed.insert(stand)
      lists[stand] = now
      for old in before where !now.contains(where: { $0.stand == old.stand }) {
        lists[old.stand].removeAll { $0.stand == stand }
        changed.insert(old.stand)
      }
      for new in now where !before.contains(new) {
        let turned = Neighbour(stand: stand, relation: new.relation)
        let place = lists[new.stand].firstIndex { $0.stand >= stand } ?? lists[new.stand].count
        if place < lists[new.stand].count, lists[new.stand][place].stand == stand {
          lists[new.stand][place] = turned
        } else {
          lists[new.stand].insert(turned, at: place)
        }
        changed.insert(new.stand)
      }
    }
    return changed.sorted()
  }

  /// How two stands stand to each other, by number; nil for no relation.
  package func relation(_ first: Int, _ second: Int) -> Relation? {
    lists[first].first { $0.stand == second }?.relation
  }
}
