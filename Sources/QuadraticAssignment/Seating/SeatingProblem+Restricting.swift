// SPDX-License-Identifier: Apache-2.0

extension SeatingProblem {
  /// The same problem with some of the facilities only, in the order given; the others stay outside.
  ///
  /// What an assignment of them costs is what it costs in the whole problem with all others outside.
  ///
  /// - Complexity: O(facilities · (sites + terms)).
  public func restricted(to members: [Int]) -> SeatingProblem {
    var part = SeatingProblem(facilities: members.count, sites: sites)
    part.linear = members.flatMap { linear[($0 * sites)..<(($0 + 1) * sites)] }
    part.room = room
    part.pairs = pairs.map { pair in
      PairTerm(a: members.map { pair.a[$0] }, b: members.map { pair.b[$0] }, costs: pair.costs)
    }
    part.counts = counts.map { count in
      var term = count
      term.isCounted = members.map { count.isCounted[$0] }
      return term
    }
    part.companies = companies.map { company in
      var term = company
      term.watches = members.map { company.watches[$0] }
      term.isCompany = members.map { company.isCompany[$0] }
      return term
    }
    part.loads = loads.map { load in
      var term = load
      term.need = members.map { load.need[$0] }
      term.isCharged = members.flatMap { load.isCharged[($0 * sites)..<(($0 + 1) * sites)] }
      return term
    }
    return part
  }
}
