// SPDX-License-Identifier: Apache-2.0

/// A cost for each two facilities, one of `a` and one of `b`, that depends on their two sites.
package struct PairTerm: JoiningTerm, Sendable {
  /// Whether each facility is of the first kind.
  package var a: [Bool]
  /// Whether each facility is of the second kind.
  package var b: [Bool]
  /// `sites` × `sites`, symmetric, zero on the diagonal.
  package var costs: [Int]

  /// A term; a facility may be of both kinds.
  package init(a: [Bool], b: [Bool], costs: [Int]) {
    self.a = a
    self.b = b
    self.costs = costs
  }
}

/// A cost once some facilities come to more than `most` together: each adds what its site amounts to.
///
/// How many of them are in a set of sites is such a sum, each site in it amounting to 1.
package struct CountTerm: Sendable {
  /// Which facilities are counted.
  package var isCounted: [Bool]
  /// What each site amounts to.
  package var amounts: [Int]
  /// What they come to whatever the assignment.
  package var base: Int
  /// What they may come to.
  package var most: Int
  /// What more cost, once.
  package var cost: Int
  /// What each unit above costs besides.
  package var slope: Int

  /// A term of how many are in a set of sites.
  package init(isCounted: [Bool], isInside: [Bool], base: Int, most: Int, cost: Int) {
    self.init(
      isCounted: isCounted, amounts: isInside.map { $0 ? 1 : 0 }, base: base, most: most,
      cost: cost,
      slope: 0)
  }

  /// A term.
  package init(
    isCounted: [Bool], amounts: [Int], base: Int, most: Int, cost: Int, slope: Int
  ) {
    self.isCounted = isCounted
    self.amounts = amounts
    self.base = base
    self.most = most
    self.cost = cost
    self.slope = slope
  }

  /// What it costs where those to seat come to so much, those of `base` not counted.
  func cost(of held: Int) -> Int {
    let above = base + held - most
    return above > 0 ? cost + slope * above : 0
  }

  /// What an assignment comes to.
  func held(in assignment: [Int?]) -> Int {
    assignment.indices.reduce(0) { held, facility in
      held + (isCounted[facility] ? assignment[facility].map { amounts[$0] } ?? 0 : 0)
    }
  }
}

/// A cost for each of some facilities, the watchers, that has fewer than `fewest` or more than
/// `most` others of some kind, its company, within reach of its site.
package struct CompanyTerm: Sendable {
  /// Someone who watches from the same sites whatever the assignment.
  package struct Fixture: Sendable {
    /// The sites that it watches from: all that is within reach of one of them is its company.
    package var sites: [Int]
    /// How many fixed others are within its reach.
    package var base: Int

    /// A fixture.
    package init(sites: [Int], base: Int) {
      self.sites = sites
      self.base = base
    }
  }

  /// Which facilities watch.
  package var watches: [Bool]
  /// Which facilities are company.
  package var isCompany: [Bool]
  /// For each two sites whether one is within reach of the other; symmetric.
  ///
  /// `sites` × `sites`; a site need not be within reach of itself.
  package var reach: [Bool]
  /// How many are within reach of each site whatever the assignment.
  package var base: [Int]
  /// Who watches whatever the assignment.
  package var fixtures: [Fixture]
  /// The least company that costs nothing.
  package var fewest: Int
  /// The most company that costs nothing.
  package var most: Int
  /// What each violation costs.
  package var cost: Int

  /// A term.
  package init(
    watches: [Bool], isCompany: [Bool], reach: [Bool], base: [Int], fixtures: [Fixture],
    fewest: Int, most: Int, cost: Int
  ) {
    self.watches = watches
    self.isCompany = isCompany
    self.reach = reach
    self.base = base
    self.fixtures = fixtures
    self.fewest = fewest
    self.most = most
    self.cost = cost
  }

  /// What so much company costs.
  func cost(of company: Int) -> Int { company < fewest || company > most ? cost : 0 }
}
