// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch

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

// The best of all moves, found by looking at each: O(facilities · (facilities + sites)).
extension SeatingTable {
  /// The move that changes the cost least, of those that compete; nil if none does.
  ///
  /// Exchanges of facilities that nothing tells apart are left out, and moves out of the sites. Of
  /// equals, the first from a random facility on.
  func bestMove(
    _ choice: Choice, using generator: inout SeededGenerator
  ) -> (move: SeatingMove, change: Int)? {
    var least = Int.max
    var best: SeatingMove?
    let start = generator.below(facilities)
    let (left, columns) = (left[0], sites + 1)
    for step in 0..<facilities {
      let facility = start + step < facilities ? start + step : start + step - facilities
      lookAt(facility, &least, &best) { move, change in
        if change < choice.bound { return true }
        if left[move.facility &* columns &+ move.site] <= choice.latest { return true }
        guard let other = move.other else { return false }
        return left[other &* columns &+ siteOf[0][move.facility]] <= choice.latest
      }
    }
    return best.map { ($0, least) }
  }

  /// The moves of one facility: to sites with room, and exchanges with those after it.
  ///
  /// - Parameter competes: asked of a move that would be the best so far, with its change.
  @inline(__always)
  private func lookAt(
    _ facility: Int, _ least: inout Int, _ best: inout SeatingMove?,
    _ competes: (SeatingMove, Int) -> Bool
  ) {
    let here = siteOf[0][facility]
    let kind = classOf[0][facility]
    let (twins, classOf) = (self.twins[0], self.classOf[0])
    let twin = twins[facility]
    let (sum, ownPull, ownLinear) = (self.sum[0], pull[kind], linear[facility])
    let alike = pairCosts(kind, kind, at: here)
    let paid = own[0][facility]
    for site in 0...sites {
      sum[site] = ownLinear[site] &+ ownPull[site] &- alike[site] &- paid
    }
    let (own, siteOf, linearHere) = (self.own[0], self.siteOf[0], linearBySite[here])
    for other in (facility &+ 1)..<max(facilities, facility &+ 1) {
      let there = siteOf[other]
      if there == here || twins[other] == twin { continue }
      let otherKind = classOf[other]
      var change = sum[there] &+ linearHere[other] &- own[other] &+ pull[otherKind][here]
      change = change &+ 2 &* pairCosts(kind, otherKind, at: here)[there]
      change = change &- pairCosts(otherKind, otherKind, at: here)[there]
      if hasGroups || hasLoads { change += changeBeyondPairs(facility, other, here, there) }
      if change < least {
        let move = SeatingMove(facility: facility, other: other, site: there)
        if competes(move, change) { (least, best) = (change, move) }
      }
    }
    for site in 0..<sites where site != here && hasRoom(site) {
      var change = sum[site]
      if hasGroups || hasLoads { change += changeBeyondPairs(facility, nil, here, site) }
      if change < least {
        let move = SeatingMove(facility: facility, other: nil, site: site)
        if competes(move, change) { (least, best) = (change, move) }
      }
    }
  }

  /// Whether a site takes one more.
  @inline(__always)
  func hasRoom(_ site: Int) -> Bool {
    switch problem.room[site] {
    case .closed: false
    case .single: held[0][site] == 0
    case .shared: true
    }
  }
}

// The terms that are no sums over pairs: what a move changes of them, exactly.
extension SeatingTable {
  /// Keeps up with a facility that has moved.
  func noteGroups(_ facility: Int, from: Int, to site: Int) {
    counts.note(facility, from: from, to: site)
    for company in companies { company.note(facility, from: from, to: site) }
  }

  /// What a move changes of load terms.
  func loadChange(_ facility: Int, _ other: Int?, _ here: Int, _ there: Int) -> Int {
    var change = 0
    let ends: [(Int, Int?, Int?)] = [(here, facility, other), (there, other, facility)]
    for (site, leaving, coming) in ends
    where site < sites && problem.room[site] == .shared {
      let now = (0..<facilities).filter { siteOf[0][$0] == site }
      let then = (now.filter { $0 != leaving } + (coming.map { [$0] } ?? [])).sorted()
      for load in problem.loads {
        change +=
          load.cost(of: then, at: site, sites: sites) - load.cost(of: now, at: site, sites: sites)
      }
    }
    for load in problem.loads where !load.fixtures.isEmpty {
      change -= load.fixtureCost(touching: here, there) { siteOf[0][$0] }
      change += load.fixtureCost(touching: here, there) {
        $0 == facility ? there : $0 == other ? here : siteOf[0][$0]
      }
    }
    return change
  }
}
