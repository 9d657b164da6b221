// SPDX-License-Identifier: Apache-2.0

// The best of all moves, found by looking at each: O(facilities · (facilities + sites)).
extension SeatingTable {
  /// The move that changes the cost least, of those that a closure admits; nil if there is none.
  ///
  /// Exchanges of facilities that nothing tells apart are left out, and moves out of the sites. Of
  /// equals, the first from a random facility on.
  ///
  /// - Parameter admits: asked of a move that would be the best so far, with its change.
  @inline(__always)
  func bestMove(
    using generator: inout SeededGenerator, _ admits: (SeatingMove, Int) -> Bool
  ) -> (move: SeatingMove, change: Int)? {
    var least = Int.max
    var best: SeatingMove?
    let start = generator.below(facilities)
    for step in 0..<facilities {
      let facility = start + step < facilities ? start + step : start + step - facilities
      lookAt(facility, &least, &best, admits)
    }
    return best.map { ($0, least) }
  }

  /// The moves of one facility: to sites with room, and exchanges with those after it.
  @inline(__always)
  private func lookAt(
    _ facility: Int, _ least: inout Int, _ best: inout SeatingMove?,
    _ admits: (SeatingMove, Int) -> Bool
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
        if admits(move, change) { (least, best) = (change, move) }
      }
    }
    for site in 0..<sites where site != here && hasRoom(site) {
      var change = sum[site]
      if hasGroups || hasLoads { change += changeBeyondPairs(facility, nil, here, site) }
      if change < least {
        let move = SeatingMove(facility: facility, other: nil, site: site)
        if admits(move, change) { (least, best) = (change, move) }
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
