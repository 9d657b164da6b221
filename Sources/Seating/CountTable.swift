// SPDX-License-Identifier: Apache-2.0

/// What each count term comes to, and what a move would change.
final class CountTable {
  private let terms: [CountTerm]
  /// 1 for who is counted; nobody comes last.
  private let isCounted: IntegerRows
  /// What a site amounts to; outside comes last.
  private let amounts: IntegerRows
  /// For each term what those inside come to, less what costs nothing; and what that costs.
  private let above: IntegerRows
  private let costs: IntegerRows
  /// For each term what any excess costs, and each unit of it.
  private let prices: IntegerRows
  private let slopes: IntegerRows

  convenience init(_ problem: SeatingProblem) {
    self.init(problem.counts, facilities: problem.facilities, sites: problem.sites)
  }

  /// A table of some terms, for so many facilities and sites.
  init(_ terms: [CountTerm], facilities: Int, sites: Int) {
    self.terms = terms
    isCounted = IntegerRows(terms.count, columns: facilities + 1)
    amounts = IntegerRows(terms.count, columns: sites + 1)
    above = IntegerRows(1, columns: terms.count)
    costs = IntegerRows(1, columns: terms.count)
    prices = IntegerRows(1, columns: terms.count)
    slopes = IntegerRows(1, columns: terms.count)
    for (number, term) in terms.enumerated() {
      for (facility, flag) in term.isCounted.enumerated() where flag {
        isCounted[number][facility] = 1
      }
      for (site, amount) in term.amounts.enumerated() { amounts[number][site] = amount }
      prices[0][number] = term.cost
      slopes[0][number] = term.slope
    }
    empty()
  }

  /// Starts with nobody inside.
  func empty() {
    for (number, term) in terms.enumerated() {
      above[0][number] = term.base - term.most
      costs[0][number] = term.cost(of: 0)
    }
  }

  /// Keeps up with a facility that has moved.
  func note(_ facility: Int, from: Int, to site: Int) {
    for number in terms.indices where isCounted[number][facility] > 0 {
      above[0][number] += amounts[number][site] - amounts[number][from]
      costs[0][number] = cost(number, above[0][number])
    }
  }

  /// What a move changes; the other is the number of facilities if there is none.
  @inline(__always)
  func change(_ facility: Int, _ other: Int, _ here: Int, _ there: Int) -> Int {
    var change = 0
    for number in 0..<terms.count {
      let members = isCounted[number][facility] &- isCounted[number][other]
      let step = members &* (amounts[number][there] &- amounts[number][here])
      if step != 0 {
        change = change &+ cost(number, above[0][number] &+ step) &- costs[0][number]
      }
    }
    return change
  }

  @inline(__always)
  private func cost(_ number: Int, _ above: Int) -> Int {
    above > 0 ? prices[0][number] &+ slopes[0][number] &* above : 0
  }
}

extension CountTable {
  /// What the terms cost after some moves that the table has not kept up with.
  func cost(after moves: TrialMoves) -> Int {
    var cost = 0
    for number in terms.indices {
      var above = above[0][number]
      let sites = amounts[number]
      for index in 0..<moves.count where isCounted[number][moves.facilities[index]] > 0 {
        above += sites[moves.goals[index]] - sites[moves.home(index)]
      }
      cost += self.cost(number, above)
    }
    return cost
  }

  /// The least that the terms cost once so many facilities have moved.
  func leastCost(moving count: Int) -> Int {
    terms.indices.reduce(0) { sum, number in
      sum + cost(number, above[0][number] - count * terms[number].span)
    }
  }
}

extension CountTerm {
  /// How much less one move can make the sum at most; outside amounts to nothing.
  fileprivate var span: Int { max(0, amounts.max() ?? 0) - min(0, amounts.min() ?? 0) }
}
