// SPDX-License-Identifier: Apache-2.0

extension BreakoutSearch {
  /// Swaps two columns at random, or, where pairs are forbidden, moves a random cycle of columns.
  func randomMove() {
    guard table.facilities > 0, table.sites > 1 else { return pass() }
    let facility = generator.below(table.facilities)
    var column = generator.below(table.sites - 1)
    if column >= facility { column += 1 }
    if table.admissible.isComplete {
      move(ordered(facility, column), choosing: .any)
    } else {
      moveCycle(sending: facility, to: table.siteOf[column])
    }
  }

  /// Sends a facility to a site, the one there elsewhere, and so on until the freed site is taken.
  ///
  /// Half the time the freed site is tried first, which makes for short cycles; the other half
  /// makes every cycle possible.
  private func moveCycle(sending facility: Int, to site: Int) {
    let admissible = table.admissible
    guard admissible.admits(facility, site) else { return pass() }
    let freed = table.siteOf[facility]
    var columnAt = [Int](repeating: 0, count: table.sites)
    for (column, site) in table.columnSites.enumerated() { columnAt[site] = column }
    var cycle = [site]
    if columnAt[site] < table.facilities {
      var occupant: [Int?] = columnAt.map { $0 < table.facilities ? $0 : nil }
      occupant[freed] = nil
      var order = Array(0..<table.sites)
      generator.shuffle(&order)
      if generator.below(2) == 0, let index = order.firstIndex(of: freed) {
        order.swapAt(0, index)
      }
      guard
        let path = admissible.path(
          from: columnAt[site], occupant: occupant, siteOrder: order, avoiding: site)
      else { return pass() }
      cycle += path.map(\.site)
    }
    // The mover before waits on the freed site, so each step is a swap with it.
    var mover = facility
    for step in cycle where step != freed {
      let displaced = columnAt[step]
      exchange(ordered(mover, displaced), choosing: .any)
      mover = displaced
    }
    keepIfBest()
    pass()
  }

  private func ordered(_ one: Int, _ other: Int) -> Swap {
    Swap(facility: min(one, other), column: max(one, other))
  }
}
