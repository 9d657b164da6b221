// SPDX-License-Identifier: Apache-2.0

// What a move changes. With D the costs of two classes, and the facility and the other of classes
// c and d at sites p and q, the pair terms change by
//   pull[c, q] - pull[c, p] + pull[d, p] - pull[d, q] + 2 D(c, d) - D(c, c) - D(d, d) at (p, q):
// a pull counts everybody, also the facility itself and the other as if it stayed.
extension SeatingTable {
  /// What exchanging the sites of two facilities at different sites changes the cost by.
  func change(exchanging facility: Int, _ other: Int) -> Int {
    let (here, there) = (siteOf[0][facility], siteOf[0][other])
    let (kind, otherKind) = (classOf[0][facility], classOf[0][other])
    var change = linear[facility][there] + pull[kind][there] - own[0][facility]
    change += linear[other][here] + pull[otherKind][here] - own[0][other]
    change += 2 * pairCosts(kind, otherKind, at: here)[there]
    change -= pairCosts(kind, kind, at: here)[there]
    change -= pairCosts(otherKind, otherKind, at: here)[there]
    return change + changeBeyondPairs(facility, other, here, there)
  }

  /// What moving a facility to another site changes the cost by.
  func change(moving facility: Int, to site: Int) -> Int {
    let here = siteOf[0][facility]
    let kind = classOf[0][facility]
    let change =
      linear[facility][site] + pull[kind][site] - own[0][facility]
      - pairCosts(kind, kind, at: here)[site]
    return change + changeBeyondPairs(facility, nil, here, site)
  }

  /// What a move changes the cost by.
  func change(_ move: SeatingMove) -> Int {
    if let other = move.other { return change(exchanging: move.facility, other) }
    return change(moving: move.facility, to: move.site)
  }

  /// What a move changes of the terms that are no sums over pairs.
  @inline(__always)
  func changeBeyondPairs(_ facility: Int, _ other: Int?, _ here: Int, _ there: Int) -> Int {
    var change = 0
    if hasGroups, groups[0][facility] != groups[0][other ?? facilities] {
      change += counts.change(facility, other ?? facilities, here, there)
      for company in companies { change += company.change(facility, other, here, there, siteOf[0]) }
    }
    if hasLoads, isLoaded[0][here] + isLoaded[0][there] > 0 {
      change += loadChange(facility, other, here, there)
    }
    return change
  }
}
