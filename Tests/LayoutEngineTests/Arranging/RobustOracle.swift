// SPDX-License-Identifier: Apache-2.0

import FloorPlan

@testable import LayoutEngine

/// All placements of a small fair without an error, by the obvious way: one after another, and for each
/// all ways to replace whoever withdraws.
///
/// It takes from the product what one costs on a stand and two cost on two stands, nothing else; other
/// terms there are none in its fairs.
struct RobustOracle {
  private let count: Int
  private let error: Int
  private let wish: Double
  /// Those on a stand, and those who wait.
  private let seated: [Int]
  private let waiting: [Int]
  /// By facility and site: what it costs alone; and by two of each whether that is an error.
  private let alone: [[Int]]
  private let clashes: [Bool]
  private let pairCosts: [Int]
  private let sites: Int
  /// The site of each facility; -1 of those who wait.
  private let start: [Int]

  /// Nil where costs are not those of one or two alone.
  init?(_ plan: Plan) {
    let ground = RehearsalGround(plan)
    guard case .dense(let model) = ground.model, model.problem.counts.isEmpty,
      model.problem.companies.isEmpty
    else { return nil }
    let problem = model.problem
    count = problem.facilities
    (error, wish) = (model.scale.error, model.scale.wish)
    waiting = ground.waiting
    let isWaiting = Set(waiting)
    let sites = problem.sites
    let all = problem.facilities
    self.sites = sites
    start = model.start.map { $0 ?? -1 }
    func cost(_ seats: [(facility: Int, site: Int)]) -> Int {
      var home = [Int?](repeating: nil, count: all)
      for seat in seats { home[seat.facility] = seat.site }
      return problem.cost(of: home)
    }
    let alone = (0..<all).map { one in (0..<sites).map { cost([(one, $0)]) } }
    self.alone = alone
    var pairCosts = [Int](repeating: 0, count: all * all * sites * sites)
    for (one, other) in (0..<all).flatMap({ one in (0..<one).map { (one, $0) } }) {
      for (here, there) in (0..<sites).flatMap({ here in (0..<sites).map { (here, $0) } })
      where here != there {
        let both = cost([(one, here), (other, there)]) - alone[one][here] - alone[other][there]
        pairCosts[((one * all + other) * sites + here) * sites + there] = both
        pairCosts[((other * all + one) * sites + there) * sites + here] = both
      }
    }
    self.pairCosts = pairCosts
    clashes = pairCosts.map { [error] in $0 >= error }
    // Those first who fit the fewest stands.
    seated = (0..<all).filter { !isWaiting.contains($0) }
      .sorted { [alone, error] one, other in
        let counts = [one, other].map { who in alone[who].count { $0 < error } }
        return counts[0] == counts[1] ? one < other : counts[0] < counts[1]
      }
  }

  private func index(_ one: Int, _ here: Int, _ other: Int, _ there: Int) -> Int {
    ((one * count + other) * sites + here) * sites + there
  }

  // MARK: Placements

  /// The least penalty of a placement without an error; nil where there is none.
  var least: Double? {
    var best: Int?
    _ = contains(within: { best ?? error - 1 }) { _, cost in
      if cost < best ?? .max { best = cost }
      return false
    }
    return best.map { Double($0) / wish }
  }

  /// Whether there is a placement without an error, of such a penalty at most, from which everyone can
  /// be replaced.
  func hasRobust(upTo penalty: Double) -> Bool {
    let limit = min(error - 1, Int((penalty * wish).rounded()))
    return contains(within: { limit }) { home, _ in isRobust(home) }
  }

  /// Goes through all placements that cost no more than some limit, until a condition is met.
  private func contains(
    within limit: () -> Int, where condition: (_ home: [Int], _ cost: Int) -> Bool
  ) -> Bool {
    var home = [Int](repeating: -1, count: count)
    var guest = [Int](repeating: -1, count: sites)
    // What the rest costs at least.
    var rest = [0]
    for facility in seated.reversed() {
      rest.append((rest.last ?? 0) + (alone[facility].min() ?? 0))
    }
    func seat(_ place: Int, _ cost: Int) -> Bool {
      if cost + rest[seated.count - place] > limit() { return false }
      if place == seated.count { return condition(home, cost) }
      let facility = seated[place]
      for site in 0..<sites where guest[site] < 0 && alone[facility][site] < error {
        var more = alone[facility][site]
        for other in seated[..<place] {
          more += pairCosts[index(facility, site, other, home[other])]
        }
        if cost + more >= error { continue }
        (home[facility], guest[site]) = (site, facility)
        let isMet = seat(place + 1, cost + more)
        (home[facility], guest[site]) = (-1, -1)
        if isMet { return true }
      }
      return false
    }
    return seat(0, 0)
  }

  // MARK: Withdrawals

  /// Whether that can be as everybody sits.
  var isRobust: Bool { isRobust(start) }

  /// Whether everyone on a stand can be replaced by somebody who waits, with three moves of others at
  /// most, without an error.
  private func isRobust(_ home: [Int]) -> Bool { seated.allSatisfy { isCovered($0, home) } }

  private func isCovered(_ leaving: Int, _ home: [Int]) -> Bool {
    var now = home
    now[leaving] = -1
    let others = seated.filter { $0 != leaving }
    /// Chooses who moves, then where they go.
    func choose(_ count: Int, _ from: Int, _ chosen: [Int]) -> Bool {
      if count == 0 {
        let places = [home[leaving]] + chosen.map { home[$0] }
        for facility in chosen { now[facility] = -1 }
        defer { for facility in chosen { now[facility] = home[facility] } }
        return put(chosen[...], places)
      }
      return (from..<max(from, others.count)).contains {
        choose(count - 1, $0 + 1, chosen + [others[$0]])
      }
    }
    func isFree(_ facility: Int, _ site: Int) -> Bool {
      alone[facility][site] < error
        && now.indices.allSatisfy { other in
          other == facility || now[other] < 0 || !clashes[index(facility, site, other, now[other])]
        }
    }
    func put(_ movers: ArraySlice<Int>, _ places: [Int]) -> Bool {
      guard let mover = movers.first else {
        return waiting.contains { isFree($0, places[0]) }
      }
      for (number, place) in places.enumerated() where place != home[mover] && isFree(mover, place)
      {
        now[mover] = place
        var left = places
        left.remove(at: number)
        let isMet = put(movers.dropFirst(), left)
        now[mover] = -1
        if isMet { return true }
      }
      return false
    }
    return (0...3).contains { choose($0, 0, []) }
  }
}
