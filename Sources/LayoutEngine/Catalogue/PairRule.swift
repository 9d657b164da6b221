// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A rule about each two cooperatives, one of each of two groups, on two stands.
///
/// It says which stands may break it together, each once (`partners(ofStand:_:)`).
protocol PairRule: PlacementRule {
  /// One group.
  var a: Selector { get }
  /// The other, which may be the same.
  var b: Selector { get }

  /// What it says of two stands, the same in either order; nil where they keep the rule.
  func verdict(_ stand: Int, _ other: Int, _ situation: Situation) -> Verdict?
}

extension PairRule {
  static var scope: RuleScope { .stands }

  func check(stand first: Int, _ situation: Situation, _ findings: inout Findings) {
    let guests = situation.seating.guests[first]
    if guests.isEmpty { return }
    let (inA, inB) = (situation.roster.picks(a), situation.roster.picks(b))
    guard guests.contains(where: { inA[$0] || inB[$0] }) else { return }
    for second in partners(ofStand: first, situation) where second > first {
      situation.forEachPair(on: first, second) { one, other in
        guard inA[one] && inB[other] || inB[one] && inA[other],
          let verdict = verdict(first, second, situation)
        else { return }
        findings.add(verdict, on: [first, second], of: [one, other], situation)
      }
    }
  }

  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] {
    [
      .pair(
        a: situation.roster.picks(a), b: situation.roster.picks(b),
        partners: { partners(ofStand: $0, situation) }
      ) { stand, other in verdict(stand, other, situation).map(price.amount) ?? 0 }
    ]
  }
}
