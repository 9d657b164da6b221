// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch

extension SwapTable: BreakoutTable {
  static var choosesAhead: Bool { true }
  static var any: SwapChoice<Scalar> { .any }

  /// The site of each facility of the whole instance.
  var assignment: [Int] { problem.assignment(from: (0..<facilities).lazy.map { self.siteOf[$0] }) }

  func choice(
    _ phase: BreakoutPhase, ahead: Int, unlessBelow bound: Int, tenure: () -> Int
  ) -> SwapChoice<Scalar> {
    phase == .recency
      ? .oldest
      : .allowed(
        latest: Scalar(clock + ahead - tenure()), unlessBelow: Scalar(bound / problem.unit))
  }

  func make(_ swap: Swap, changing change: Int, noting choice: SwapChoice<Scalar>) {
    value += change
    lastSwap.row(swap.facility)[swap.column] = Scalar(clock)
    tick()
    self.swap(swap.facility, swap.column, choosing: choice)
  }

  private func tick() {
    iterations += 1
    clock += 1
    if clock >= Vector.exactLimit / 2 {
      rebaseTime(by: Scalar(clock))
      clock = 0
    }
  }
}

// MARK: Random moves

extension SwapTable {
  /// Swaps two columns at random, or, where pairs are forbidden, moves a random cycle of columns:
  /// there swaps alone may not lead from every admissible assignment to every other.
  func makeRandomMove(using generator: inout SeededGenerator) {
    guard facilities > 0, sites > 1 else { return tick() }
    let facility = generator.below(facilities)
    var column = generator.below(sites - 1)
    if column >= facility { column += 1 }
    if admissible.isComplete {
      exchange(facility, column)
    } else {
      moveCycle(sending: facility, to: siteOf[column], using: &generator)
      tick()
    }
  }

  /// Sends a facility to a site, the one there elsewhere, and so on until the freed site is taken.
  ///
  /// Half the time the freed site is tried first, which makes for short cycles; the other half
  /// makes every cycle possible.
  private func moveCycle(
    sending facility: Int, to site: Int, using generator: inout SeededGenerator
  ) {
    guard admissible.admits(facility, site) else { return }
    let freed = siteOf[facility]
    var columnAt = [Int](repeating: 0, count: sites)
    for (column, site) in columnSites.enumerated() { columnAt[site] = column }
    var cycle = [site]
    if columnAt[site] < facilities {
      var occupant: [Int?] = columnAt.map { $0 < facilities ? $0 : nil }
      occupant[freed] = nil
      var order = Array(0..<sites)
      generator.shuffle(&order)
      if generator.below(2) == 0, let index = order.firstIndex(of: freed) {
        order.swapAt(0, index)
      }
      guard
        let path = admissible.path(
          from: columnAt[site], occupant: occupant, siteOrder: order, avoiding: site)
      else { return }
      cycle += path.map(\.site)
    }
    // The mover before waits on the freed site, so each step is a swap with it.
    var mover = facility
    for step in cycle where step != freed {
      let displaced = columnAt[step]
      exchange(mover, displaced)
      mover = displaced
    }
  }

  /// Makes a swap, even one that is ruled out.
  private func exchange(_ one: Int, _ other: Int) {
    let swap = Swap(facility: min(one, other), column: max(one, other))
    make(swap, changing: whole(plainChange(swapping: swap.facility, swap.column)), noting: .any)
  }
}
