// SPDX-License-Identifier: Apache-2.0

/// A cost for each facility charged at a shared site whose facilities need too much together.
///
/// What is too much may cost by its amount too: each pays its part of what all there need.
package struct LoadTerm: Sendable {
  /// Someone who has several sites whatever the assignment, and shares with all who come to one.
  package struct Fixture: Sendable {
    /// Its sites.
    package var sites: [Int]
    /// What it needs itself.
    package var own: Double
    /// What it and the fixed who share with it need.
    package var need: Double
    /// More than this is too much.
    package var limit: Double

    /// A fixture; it is charged.
    package init(sites: [Int], own: Double, need: Double, limit: Double) {
      self.sites = sites
      self.own = own
      self.need = need
      self.limit = limit
    }
  }

  /// What each facility needs.
  package var need: [Double]
  /// What those at each site need whatever the assignment.
  package var baseNeed: [Double]
  /// How much of it is needed by those who pay nothing at the site, such as fixtures.
  package var baseForeign: [Double]
  /// How many of those at each site are charged.
  package var baseCharged: [Int]
  /// More than this is too much, for each site.
  package var limit: [Double]
  /// Amounts that differ by less are the same.
  package var slack: Double
  /// Whether the limit itself is too much.
  package var isLimitTooMuch: Bool
  /// `facilities` × `sites`: who pays if it is too much.
  package var isCharged: [Bool]
  /// Who has several sites.
  package var fixtures: [Fixture]
  /// What each pays.
  package var cost: Int
  /// What each unit above the limit costs, by all who need something together.
  package var excessCost: Double

  /// A term.
  package init(
    need: [Double], baseNeed: [Double], baseForeign: [Double]? = nil, baseCharged: [Int],
    limit: [Double], slack: Double = 0, isLimitTooMuch: Bool, isCharged: [Bool],
    fixtures: [Fixture] = [], cost: Int, excessCost: Double = 0
  ) {
    self.need = need
    self.baseNeed = baseNeed
    self.baseForeign = baseForeign ?? baseNeed.map { _ in 0 }
    self.baseCharged = baseCharged
    self.limit = limit
    self.slack = slack
    self.isLimitTooMuch = isLimitTooMuch
    self.isCharged = isCharged
    self.fixtures = fixtures
    self.cost = cost
    self.excessCost = excessCost
  }
}

extension LoadTerm {
  /// What those at a site cost together; facilities come in order, so that sums are the same.
  func cost(of facilities: some Sequence<Int>, at site: Int, sites: Int) -> Int {
    var need = baseNeed[site]
    var charged = baseCharged[site]
    for facility in facilities {
      need += self.need[facility]
      if isCharged[facility * sites + site] { charged += 1 }
    }
    guard isTooMuch(need, of: limit[site]) else { return 0 }
    return charged * cost + excess(need, of: limit[site], by: need - baseForeign[site])
  }

  /// What the fixtures cost that have one of some sites, each facility being where a closure says.
  ///
  /// - Complexity: O(fixtures · facilities).
  func fixtureCost(touching one: Int? = nil, _ other: Int? = nil, _ place: (Int) -> Int) -> Int {
    var sum = 0
    for fixture in fixtures {
      let isTouched = one.map(fixture.sites.contains) ?? true
      guard isTouched || other.map(fixture.sites.contains) ?? false else { continue }
      var need = fixture.need
      for facility in self.need.indices where fixture.sites.contains(place(facility)) {
        need += self.need[facility]
      }
      guard isTooMuch(need, of: fixture.limit) else { continue }
      sum += cost + excess(need, of: fixture.limit, by: fixture.own)
    }
    return sum
  }

  private func isTooMuch(_ need: Double, of limit: Double) -> Bool {
    isLimitTooMuch ? need >= limit - slack : need > limit + slack
  }

  /// What too much costs those who need a part of it.
  private func excess(_ need: Double, of limit: Double, by part: Double) -> Int {
    guard excessCost > 0, need > 0 else { return 0 }
    return Int((excessCost * (need - limit) * part / need).rounded())
  }
}
