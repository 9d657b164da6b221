// SPDX-License-Identifier: Apache-2.0

/// How many each count term counts, and what one more or one less would change.
final class CountTable {
  private let terms: [CountTerm]
  private let sites: Int
  /// 1 for who is counted; nobody comes last.
  private let isCounted: IntegerRows
  /// 1 for a site in the set; outside comes last.
  private let isInside: IntegerRows
  /// For each term how many are inside.
  private let held: IntegerRows
  /// For each term what one less, none and one more inside changes.
  private let steps: IntegerRows

  convenience init(_ problem: SeatingProblem) {
    self.init(problem.counts, facilities: problem.facilities, sites: problem.sites)
  }

  /// A table of some terms, for so many facilities and sites.
  init(_ terms: [CountTerm], facilities: Int, sites: Int) {
    self.terms = terms
    self.sites = sites
    isCounted = IntegerRows(terms.count, columns: facilities + 1)
    isInside = IntegerRows(terms.count, columns: sites + 1)
    held = IntegerRows(1, columns: terms.count)
    steps = IntegerRows(terms.count, columns: 3)
    for (number, term) in terms.enumerated() {
      for (facility, flag) in term.isCounted.enumerated() where flag {
        isCounted[number][facility] = 1
      }
      for (site, flag) in term.isInside.enumerated() where flag { isInside[number][site] = 1 }
    }
    empty()
  }

  /// Starts with nobody inside.
  func empty() {
    for number in terms.indices {
      held[0][number] = 0
      noteSteps(number)
    }
  }

  /// Keeps up with a facility that has moved.
  func note(_ facility: Int, from: Int, to site: Int) {
    for number in terms.indices where isCounted[number][facility] > 0 {
      held[0][number] += isInside[number][site] - isInside[number][from]
      noteSteps(number)
    }
  }

  /// What a move changes; the other is the number of facilities if there is none.
  @inline(__always)
  func change(_ facility: Int, _ other: Int, _ here: Int, _ there: Int) -> Int {
    var change = 0
    for number in 0..<terms.count {
      let members = isCounted[number][facility] &- isCounted[number][other]
      let inside = isInside[number][there] &- isInside[number][here]
      change = change &+ steps[number][members &* inside &+ 1]
    }
    return change
  }

  private func noteSteps(_ number: Int) {
    let now = held[0][number]
    for step in -1...1 {
      steps[number][step + 1] = terms[number].cost(of: now + step) - terms[number].cost(of: now)
    }
  }
}

extension CountTable {
  /// What the terms cost after some moves that the table has not kept up with.
  func cost(after moves: TrialMoves) -> Int {
    var cost = 0
    for number in terms.indices {
      var inside = held[0][number]
      let sites = isInside[number]
      for index in 0..<moves.count where isCounted[number][moves.facilities[index]] > 0 {
        inside += sites[moves.goals[index]] - sites[moves.home(index)]
      }
      cost += terms[number].cost(of: inside)
    }
    return cost
  }

  /// The least that the terms cost once so many facilities have moved.
  func leastCost(moving count: Int) -> Int {
    terms.indices.reduce(0) { $0 + terms[$1].cost(of: held[0][$1] - count) }
  }
}
