// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// What a rule about company finds before anybody is seated: which stands are within reach of each, and
/// what the fixed are to it.
struct CompanyGround {
  /// The stands within reach of each, in order.
  let reach: [[Int32]]
  /// How many of the fixed company are within reach of each stand.
  private(set) var base: [Int]
  /// The fixed who watch.
  private(set) var fixtures: [CompanyTerm.Fixture] = []

  /// Looks around every stand, and every stand of the fixed.
  init(
    _ situation: Situation, _ watchers: [Bool], _ company: [Bool], _ reach: PlacementCost.Reach,
    _ paysForEachStand: Bool
  ) {
    let lists = situation.stands.indices.map(reach)
    self.reach = lists
    let seated = situation.seating.stands
    /// The fixed who are within reach of one of some stands.
    func seen(from stands: [Int]) -> Set<Int> {
      var seen: Set<Int> = []
      for near in stands.lazy.flatMap({ lists[$0] }) {
        for guest in situation.seating.guests[Int(near)] where company[guest] { seen.insert(guest) }
      }
      return seen
    }
    base = situation.stands.indices.map { seen(from: [$0]).count }
    for one in seated.indices where watchers[one] && !seated[one].isEmpty {
      for stands in paysForEachStand ? seated[one].map({ [$0] }) : [seated[one]] {
        fixtures.append(
          CompanyTerm.Fixture(sites: stands, base: seen(from: stands).subtracting([one]).count))
      }
    }
  }
}
