// SPDX-License-Identifier: Apache-2.0

/// The way through all rearrangements of so many that a bound allows.
struct SparseWalk {
  private let trial: SparseTrial
  private let types: SparseTypes
  private let movers: [Int]
  private let hole: Int
  private let sites: Int
  /// What each type pays at least at each site.
  private let least: [Int]
  /// What the least paying of those who wait pays at each site.
  private let fill: [Int]
  /// The least that anybody who comes to a site changes.
  private let entering: [Int]
  private let leastEntering: Int
  private let base: Int
  private let visit: (Int) -> SparseRearrangements.Bounds
  private var bounds: SparseRearrangements.Bounds
  private var left: Int
  /// Whether nothing was left out but for the bounds.
  var isComplete: Bool { left > 0 }

  /// How many swaps are kept to be joined with a chain.
  private static let mostSwaps = 200_000
  /// A visit costs about so many steps of the loops, and so many more each time that a move is held
  /// against another: a visit tries those who wait, and some files have many of them.
  private static let (visitCost, comparisonCost) = (24, 4)

  init(
    _ ways: SparseRearrangements, moving count: Int, budget: Int,
    _ bounds: SparseRearrangements.Bounds,
    _ visit: @escaping (Int) -> SparseRearrangements.Bounds
  ) {
    trial = ways.trial
    types = ways.types
    movers = ways.movers
    hole = ways.hole
    sites = ways.trial.sites
    left = budget
    let (types, sites) = (ways.types, ways.trial.sites)
    let least = types.least(ways.trial.home, moving: count)
    self.least = least
    fill = (0..<sites).map { site in
      types.waiting.map { max(0, least[$0 * sites + site]) }.min() ?? 0
    }
    let most = types.movers.map { $0.first.map { types.paid[$0] } }
    entering = (0..<sites).map { site in
      types.members.indices.compactMap { type in most[type].map { least[type * sites + site] - $0 }
      }
      .min() ?? 0
    }
    leastEntering = entering.min() ?? 0
    base = ways.trial.pairCost
    self.visit = visit
    self.bounds = bounds
  }

  @inline(__always)
  private func home(_ facility: Int) -> Int { trial.home(of: facility) }

  /// The least that a facility's move to a site changes.
  @inline(__always)
  private func change(_ facility: Int, to site: Int) -> Int {
    least[types.typeOf[facility] &* sites &+ site] &- types.paid[facility]
  }

  /// Whether ways that change so much or more may still be of use, whatever they leave empty.
  @inline(__always)
  private func allows(_ change: Int) -> Bool {
    base &+ change <= max(bounds.most, bounds.mostFilled)
  }

  private mutating func look(_ change: Int, leaving site: Int, _ moves: [(Int, Int)]) {
    left -= 1
    guard
      base + change <= bounds.most || base + change + fill[site] <= bounds.mostFilled
    else { return }
    let before = trial.comparisons
    for (facility, goal) in moves { trial.push(facility, to: goal) }
    bounds = visit(site)
    for _ in moves { trial.pop() }
    left -= Self.visitCost + Self.comparisonCost * (trial.comparisons - before)
  }

  /// Goes through those whose coming to a site changes no more than a bound allows; `body` gets the
  /// least that it changes, too.
  @inline(__always)
  private mutating func eachEntering(
    _ site: Int, after change: Int, _ later: Int, _ body: (inout SparseWalk, Int, Int) -> Void
  ) {
    for type in types.members.indices {
      left -= 1
      let paid = least[type &* sites &+ site]
      for facility in types.movers[type] {
        let now = change &+ paid &- types.paid[facility]
        guard allows(now &+ later), left > 0 else { break }
        left -= 1
        body(&self, facility, now)
      }
    }
  }

  // MARK: Chains

  /// One takes the hole, the next takes what that one leaves, and so on.
  mutating func chains(of count: Int) {
    eachEntering(hole, after: 0, (count - 1) * min(0, leastEntering)) { walk, first, change in
      let next = walk.home(first)
      if count == 1 { return walk.look(change, leaving: next, [(first, walk.hole)]) }
      let later = (count - 2) * min(0, walk.leastEntering)
      guard walk.allows(change + walk.entering[next] + later) else { return }
      walk.eachEntering(next, after: change, later) { walk, second, change in
        if second == first { return }
        let last = walk.home(second)
        let moves = [(first, walk.hole), (second, next)]
        if count == 2 { return walk.look(change, leaving: last, moves) }
        guard walk.allows(change + walk.entering[last]) else { return }
        walk.eachEntering(last, after: change, 0) { walk, third, change in
          if third == first || third == second { return }
          walk.look(change, leaving: walk.home(third), moves + [(third, last)])
        }
      }
    }
  }

  // MARK: Circles

  /// Two change places.
  mutating func swaps() {
    eachSwap(later: 0) { walk, one, other, change in
      walk.look(
        change, leaving: walk.hole, [(one, walk.home(other)), (other, walk.home(one))])
    }
  }

  /// Two change places, and a third takes the hole.
  mutating func swapsWithChain() {
    var swaps: [(one: Int, other: Int, change: Int)] = []
    eachSwap(later: min(0, entering[hole])) { walk, one, other, change in
      guard swaps.count < Self.mostSwaps else {
        walk.left = 0
        return
      }
      swaps.append((one, other, change))
    }
    swaps.sort { ($0.change, $0.one, $0.other) < ($1.change, $1.one, $1.other) }
    guard let best = swaps.first else { return }
    eachEntering(hole, after: 0, best.change) { walk, first, change in
      for swap in swaps {
        guard walk.left > 0, walk.allows(change + swap.change) else { break }
        walk.left -= 1
        if swap.one == first || swap.other == first { continue }
        walk.look(
          change + swap.change, leaving: walk.home(first),
          [
            (first, walk.hole), (swap.one, walk.home(swap.other)),
            (swap.other, walk.home(swap.one)),
          ])
      }
    }
  }

  private mutating func eachSwap(
    later: Int, _ body: (inout SparseWalk, Int, Int, Int) -> Void
  ) {
    let orders = TypeOrders(types, least, sites, trial)
    for one in movers {
      let type = types.typeOf[one]
      for other in types.members.indices {
        left -= 1
        let lead = least[other &* sites &+ home(one)] &- types.paid[one]
        let order = orders.order(type, other)
        for entry in order {
          let change = lead &+ entry.change
          guard allows(change &+ later), left > 0 else { break }
          left -= 1
          if entry.facility > one { body(&self, one, entry.facility, change) }
        }
      }
    }
  }

  /// Three change places in a circle; it begins where the move changes least.
  mutating func circles() {
    let orders = TypeOrders(types, least, sites, trial)
    let kinds = types.members.indices
    // By the type of the second, where the first is: the least that the third's two ends change.
    for one in movers {
      let (type, start) = (types.typeOf[one], home(one))
      let closing = kinds.map { second in
        kinds.map { third in
          least[third &* sites &+ start]
            &+ (orders.order(second, third).first?.change ?? Int.max / 8)
        }.min() ?? 0
      }
      left -= kinds.count * kinds.count / 4
      for second in kinds {
        left -= 1
        guard left > 0 else { return }
        for entry in orders.order(type, second) {
          // `entry.change` is what the one pays at the other's home less what the other pays there.
          let sum = entry.change &- types.paid[one]
          guard allows(sum &+ closing[second]), left > 0 else { break }
          left -= 1
          let two = entry.facility
          if two == one { continue }
          let first = change(one, to: home(two))
          let most = max(bounds.most, bounds.mostFilled) - base
          if 3 * first > most { continue }
          for third in kinds {
            let end = least[third &* sites &+ start] &+ sum
            for last in orders.order(second, third) {
              let change = end &+ last.change
              guard allows(change), left > 0 else { break }
              left -= 1
              let three = last.facility
              if three == one || three == two { continue }
              let middle = self.change(two, to: home(three))
              if first > middle || first > self.change(three, to: start) { continue }
              look(
                change, leaving: hole, [(one, home(two)), (two, home(three)), (three, start)])
            }
          }
        }
      }
    }
  }
}

/// The movers of each type in the order in which one of another type would like to take their places:
/// by what that one pays there, less what they pay there themselves.
private struct TypeOrders {
  struct Entry {
    let facility: Int
    let change: Int
  }

  private let orders: [[Entry]]
  private let count: Int

  init(_ types: SparseTypes, _ least: [Int], _ sites: Int, _ trial: SparseTrial) {
    count = types.count
    var orders: [[Entry]] = []
    for one in 0..<types.count {
      for other in 0..<types.count {
        let entries = types.movers[other].map {
          Entry(facility: $0, change: least[one * sites + trial.home(of: $0)] - types.paid[$0])
        }
        orders.append(entries.sorted { ($0.change, $0.facility) < ($1.change, $1.facility) })
      }
    }
    self.orders = orders
  }

  @inline(__always)
  func order(_ one: Int, _ other: Int) -> [Entry] { orders[one &* count &+ other] }
}
