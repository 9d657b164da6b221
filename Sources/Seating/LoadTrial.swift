// SPDX-License-Identifier: Apache-2.0

/// What load terms cost.
final class LoadTrial {
  private let terms: [LoadTerm]
  private let sites: Int
  private let shared: [Int]
  /// For each site whether a term looks at it.
  private let isLoaded: [Bool]

  init(_ problem: SeatingProblem) {
    terms = problem.loads
    sites = problem.sites
    let fixed = Set(problem.loads.flatMap { $0.fixtures.flatMap(\.sites) })
    isLoaded =
      problem.room.enumerated().map { $0.element == .shared || fixed.contains($0.offset) }
      + [false]
    shared =
      problem.loads.isEmpty ? [] : problem.room.indices.filter { problem.room[$0] == .shared }
  }

  /// Whether moves may change what the terms cost.
  func isTouched(by moves: TrialMoves) -> Bool {
    if terms.isEmpty { return false }
    for index in 0..<moves.count
    where isLoaded[moves.goals[index]] || isLoaded[moves.home(index)] { return true }
    return false
  }

  /// What it takes to say that: where sites are shared, a look at everybody for each of them.
  func effort(of facilities: Int) -> Double {
    max(1, Double(facilities * (shared.count + terms.count)) / 60 - 4)
  }

  /// What the terms cost after some moves.
  func cost(after moves: TrialMoves, of facilities: Int) -> Int {
    if terms.isEmpty { return 0 }
    var places = (0..<facilities).map { moves.homes[$0] }
    for index in 0..<moves.count { places[moves.facilities[index]] = moves.goals[index] }
    var cost = 0
    for site in shared {
      let there = places.indices.filter { places[$0] == site }
      for term in terms { cost += term.cost(of: there, at: site, sites: sites) }
    }
    for term in terms { cost += term.fixtureCost { places[$0] } }
    return cost
  }
}
